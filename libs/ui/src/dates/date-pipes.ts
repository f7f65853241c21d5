import { Pipe, inject, type PipeTransform } from '@angular/core';
import type { DateStyle } from '@hampeyman/domain/calendar';
import { Dates } from './dates';
import { RelativeDays } from './relative-days';

/**
 * A date or instant of the wire in the reader's calendar: `{{ task.due | jalali }}` → ۱۴۰۵/۰۸/۱۰. Styles: `short`, `day`,
 * `medium`, `long`. The name says what most readers see; a reader of the Gregorian calendar gets that one.
 */
@Pipe({ name: 'jalali', pure: false })
export class JalaliPipe implements PipeTransform {
  private readonly dates = inject(Dates);

  transform(value: string | null, style?: DateStyle): string {
    return value === null ? '' : this.dates.write(value, style);
  }
}

/** The time in Tehran of an instant: `{{ meeting.startsAt | time }}` → ۰۹:۳۰. */
@Pipe({ name: 'time', pure: false })
export class TimePipe implements PipeTransform {
  private readonly dates = inject(Dates);

  transform(value: string | null): string {
    return value === null ? '' : this.dates.time(value);
  }
}

/** How far a deadline is from a day: «۳ روز دیر», «امروز», «۵ روز مانده»: `{{ task.due | relativeDay: today }}`. */
@Pipe({ name: 'relativeDay', pure: false })
export class RelativeDayPipe implements PipeTransform {
  private readonly days = inject(RelativeDays);

  transform(deadline: string | null, today: string): string {
    return deadline === null ? '' : this.days.write(deadline, today);
  }
}
