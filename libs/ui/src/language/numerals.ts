import { Service, inject } from '@angular/core';
import { formatNumber, toLatinDigits, toPersianDigits, type NumberFormat } from '@hampeyman/domain/persian';
import { Locale } from './locale';

/** Numbers and digits as this reader writes them. */
@Service()
export class Numerals {
  private readonly locale = inject(Locale);

  /** A number grouped and with the decimal mark of the language; a string stays as it is, because it may be a code. */
  write(value: number | string, format: NumberFormat = {}): string {
    return typeof value === 'string' ? value : this.digits(formatNumber(value, this.locale.language(), format));
  }

  /** The same characters with every digit in the reader's script: years, letter numbers, clock times. */
  digits(text: string): string {
    return this.locale.digits() === 'persian' ? toPersianDigits(text) : toLatinDigits(text);
  }
}
