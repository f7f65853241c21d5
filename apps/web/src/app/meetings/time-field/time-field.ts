import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { toLatinDigits } from '@hampeyman/domain/persian';
import { Field } from '@hampeyman/ui/field';
import { Numerals } from '@hampeyman/ui/language';

/** A time on the wall typed in any digits («۹», «۹:۳۰», «930»); `HH:MM` or null outside. What cannot be read stays and is null. */
@Component({
  selector: 'app-time-field',
  template: `<input
    #box
    class="input"
    type="text"
    dir="ltr"
    inputmode="numeric"
    autocomplete="off"
    maxlength="5"
    [id]="field?.controlId ?? ''"
    [attr.aria-label]="label()"
    [attr.aria-describedby]="field?.describedBy()"
    [attr.aria-invalid]="isUnread() || field?.error() ? true : null"
    [disabled]="disabled()"
    [value]="shown()"
    (input)="read(box.value)"
    (blur)="settle()"
  />`,
  styles: `
    input {
      inline-size: 96px;
      text-align: center;
    }
  `,
})
export class TimeField {
  readonly value = model<string | null>(null);
  readonly disabled = input(false);
  /** Names the field where no `ui-field` stands around it. */
  readonly label = input<string | null>(null);
  readonly settled = output();

  protected readonly field = inject(Field, { optional: true });
  private readonly numerals = inject(Numerals);
  private readonly written = computed(() => this.numerals.digits(this.value() ?? ''));
  /** What stands in the box: the time written properly, until somebody types. */
  protected readonly shown = linkedSignal(() => this.written());
  protected readonly isUnread = computed(() => this.value() === null && this.shown().trim() !== '');

  protected read(typed: string): void {
    this.value.set(timeFrom(typed));
    this.shown.set(typed);
  }

  protected settle(): void {
    if (this.value() !== null) this.shown.set(this.written());
    this.settled.emit();
  }
}

/** The time a person typed as `HH:MM`, or null: `9`, `9:30`, `۹٫۳۰`, `930`, `0930`. */
export function timeFrom(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})(?:[:.٫]?(\d{2}))?$/.exec(toLatinDigits(typed).trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
