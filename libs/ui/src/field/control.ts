import { Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native control to the `ui-field` around it: its id, what describes it, and whether it is refused. */
@Directive({
  selector: 'input[uiControl], textarea[uiControl], select[uiControl]',
  host: {
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() === null ? null : true',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
