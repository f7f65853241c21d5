import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { toLatinDigits } from '@hampeyman/domain/persian';
import { Field } from '../field';
import { Numerals } from '../language';

/**
 * A number typed in Persian, Arabic or Latin digits, with grouping and either decimal mark, shown in the reader's digits.
 * What cannot be read as a number is null and stays visible until corrected. Arrow keys step by `step` within min and max.
 */
@Component({
  selector: 'ui-number-field',
  template: `<input
      class="input"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [id]="field?.controlId ?? ''"
      [attr.aria-label]="label()"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.error() ? true : null"
      [disabled]="disabled()"
      [value]="written()"
      (input)="read($any($event.target).value)"
      (blur)="settle()"
      (keydown.arrowUp)="shift(1, $event)"
      (keydown.arrowDown)="shift(-1, $event)"
    />
    @if (unit(); as words) {
      <span class="unit">{{ words }}</span>
    }`,
  styleUrl: './number-field.css',
})
export class NumberField implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly disabled = input(false);
  readonly min = input<number | undefined>(undefined);
  readonly max = input<number | undefined>(undefined);
  readonly step = input(1);
  readonly unit = input<string | null>(null);
  /** Names the field where no `ui-field` stands around it. */
  readonly label = input<string | null>(null);
  readonly touch = output();

  protected readonly field = inject(Field, { optional: true });
  private readonly numerals = inject(Numerals);
  private readonly shown = computed(() => {
    const value = this.value();
    return value === null ? '' : this.numerals.write(value);
  });
  /** What stands in the box: the value written properly, until somebody types. */
  protected readonly written = linkedSignal(() => this.shown());

  protected read(typed: string): void {
    const value = numberFrom(typed);
    this.value.set(value);
    this.written.set(typed);
  }

  protected settle(): void {
    if (this.value() !== null) this.written.set(this.shown());
    this.touch.emit();
  }

  protected shift(steps: number, event: Event): void {
    event.preventDefault();
    const next = (this.value() ?? 0) + steps * this.step();
    this.value.set(Math.min(this.max() ?? Infinity, Math.max(this.min() ?? -Infinity, next)));
    this.written.set(this.shown());
  }
}

/** The number a person typed, or null: any digits, «٬» or comma between thousands, «٫» or point before the fraction. */
export function numberFrom(typed: string): number | null {
  const plain = toLatinDigits(typed)
    .replace(/[\s\u200C٬,،]/g, '')
    .replace('٫', '.')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
