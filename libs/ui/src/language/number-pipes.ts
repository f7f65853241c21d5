import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { NumberFormat } from '@hampeyman/domain/persian';
import { Numerals } from './numerals';

/** A number in the reader's digits and grouping: `{{ 24000 | number }}` → ۲۴٬۰۰۰; null is nothing. */
@Pipe({ name: 'number', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly numerals = inject(Numerals);

  transform(value: number | null, format?: NumberFormat): string {
    return value === null ? '' : this.numerals.write(value, format);
  }
}

/** A share of a hundred with its sign: `{{ 72.4 | percent }}` → ۷۲٪; `decimals` digits after the mark, none by default. */
@Pipe({ name: 'percent', pure: false })
export class PercentPipe implements PipeTransform {
  private readonly numerals = inject(Numerals);

  transform(value: number | null, decimals = 0): string {
    return value === null ? '' : this.numerals.write(value, { percent: true, fractionDigits: decimals });
  }
}

/** A text with its digits in the reader's script, nothing else changed: years, letter numbers, times of day. */
@Pipe({ name: 'digits', pure: false })
export class DigitsPipe implements PipeTransform {
  private readonly numerals = inject(Numerals);

  transform(value: string | number | null): string {
    return value === null ? '' : this.numerals.digits(String(value));
  }
}
