import { toPersianDigits } from '../persian';
import { say, type Language } from '../texts';
import { dueTexts } from './calendar-texts';
import { daysBetween, type PlainDate } from './plain-date';

/** Whole days by which a deadline has passed; 0 on the day itself and before. */
export function daysLate(dueOn: PlainDate, asOf: PlainDate): number {
  return Math.max(0, daysBetween(dueOn, asOf));
}

/** Whole days until a deadline; 0 on the day itself and after. */
export function daysLeft(dueOn: PlainDate, asOf: PlainDate): number {
  return Math.max(0, daysBetween(asOf, dueOn));
}

/** The share of the days from start to deadline that has passed, 0 to 1; work of a single day is due on that day. */
export function elapsedShare(startOn: PlainDate, dueOn: PlainDate, asOf: PlainDate): number {
  if (asOf >= dueOn) return 1;
  return Math.max(0, daysBetween(startOn, asOf) / daysBetween(startOn, dueOn));
}

/** How near a deadline is: «۳ روز دیر», «امروز», «۱۳ روز مانده». */
export function dueLabel(dueOn: PlainDate, asOf: PlainDate, language: Language): string {
  const days = daysBetween(dueOn, asOf);
  const texts = days === 0 ? dueTexts.today : days > 0 ? dueTexts.late : dueTexts.left;
  const text = say(texts, language, { days: Math.abs(days) });
  return language === 'fa' ? toPersianDigits(text) : text;
}
