import { Service, inject } from '@angular/core';
import { formatDate, formatInstant, tehranTime, type DateStyle, type PlainDate } from '@hampeyman/domain/calendar';
import { Locale, Numerals } from '../language';

const instantLength = 'YYYY-MM-DDT'.length;

/** Dates as this reader reads them: in the chosen calendar, words and digits. */
@Service()
export class Dates {
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);

  /** A day, or an instant with its time in Tehran, as `YYYY-MM-DD` or ISO 8601 in UTC. */
  write(value: string, style: DateStyle = 'short'): string {
    const format = {
      calendar: this.locale.calendar(),
      language: this.locale.language(),
      digits: this.locale.digits(),
      style,
    };
    return value.length >= instantLength ? formatInstant(value, format) : formatDate(value as PlainDate, format);
  }

  /** The time in Tehran of an instant, `HH:MM`. */
  time(instant: string): string {
    return this.numerals.digits(tehranTime(instant));
  }
}
