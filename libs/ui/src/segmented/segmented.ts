import { Component, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon, type IconName } from '../icon';

/** One answer of a segmented choice. */
export interface Segment<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  readonly icon?: IconName;
  /** Language of the name, where it is not that of the page (WCAG 3.1.2). */
  readonly lang?: string;
}

let groups = 0;

/** A choice of a few, all in sight; arrows move between them. Works alone (`[(value)]`) and as a form field (`[formField]`). */
@Component({
  selector: 'ui-segmented',
  imports: [Icon],
  template: `<fieldset [disabled]="disabled()">
    <legend class="vh">{{ label() }}</legend>
    @for (segment of segments(); track segment.value) {
      <label [class.on]="segment.value === value()">
        <input type="radio" [name]="group" [value]="segment.value" [checked]="segment.value === value()" (change)="choose(segment.value)" />
        @if (segment.icon; as icon) {
          <ui-icon [name]="icon" />
        }
        <span [attr.lang]="segment.lang">{{ segment.name }}</span>
      </label>
    }
  </fieldset>`,
  styleUrl: './segmented.css',
  host: { '[class.strong]': 'strong()' },
})
export class Segmented<Value extends string> implements FormValueControl<Value> {
  readonly value = model.required<Value>();
  readonly segments = input.required<readonly Segment<Value>[]>();
  readonly label = input.required<string>();
  readonly disabled = input(false);
  /** Whether the chosen answer stands out as an act (in forms) instead of a quiet setting. */
  readonly strong = input(false);
  readonly touch = output();

  protected readonly group = `segmented-${String(++groups)}`;

  protected choose(value: Value): void {
    this.value.set(value);
    this.touch.emit();
  }
}
