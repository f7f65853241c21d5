import { Service, inject } from '@angular/core';
import { dueLabel, type PlainDate } from '@hampeyman/domain/calendar';
import { Locale, Numerals } from '../language';

/** Distances between a deadline and a day in words. */
@Service()
export class RelativeDays {
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);

  /** «۳ روز دیر», «امروز», «۵ روز مانده». */
  write(deadline: string, today: string): string {
    return this.numerals.digits(dueLabel(deadline as PlainDate, today as PlainDate, this.locale.language()));
  }
}
