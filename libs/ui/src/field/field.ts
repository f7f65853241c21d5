import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../language';
import type { Texts } from '@hampeyman/domain/texts';

const optionalMark: Texts = { fa: 'اختیاری', en: 'optional' };
let fields = 0;

/**
 * A labelled form control with its hint and its refusal: `<ui-field label="عنوان" [error]="…"><input uiControl class="input" … /></ui-field>`.
 * The control inside (a native one with `uiControl`, or one of ours) takes its id and descriptions from here.
 */
@Component({
  selector: 'ui-field',
  imports: [TextPipe],
  templateUrl: './field.html',
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);
  /** Why the value is refused, in words; null while it is fine or not yet touched. */
  readonly error = input<string | null>(null);
  readonly optional = input(false);

  readonly controlId = `field-${String(++fields)}`;
  protected readonly optionalMark = optionalMark;
  readonly describedBy = computed(() => {
    const ids = [this.hint() === null ? [] : `${this.controlId}-hint`, this.error() === null ? [] : `${this.controlId}-error`].flat();
    return ids.length === 0 ? null : ids.join(' ');
  });
}
