import { z } from 'zod';

const dayLength = 86_400_000;

/** A day without a time: Gregorian `YYYY-MM-DD` between 1700 and 2299, refused when there is no such day. */
export const plainDate = z.iso
  .date('calendar.date-impossible')
  .refine((text) => text >= '1700-01-01' && text <= '2299-12-31', 'calendar.date-impossible')
  .brand<'PlainDate'>()
  .describe('Gregorian date, YYYY-MM-DD');
export type PlainDate = z.infer<typeof plainDate>;

/** A stretch of days, both ends included. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Negative when `a` is earlier than `b`, positive when later, 0 when the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : Number(a > b);
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 0 for Saturday to 6 for Friday. */
export function weekday(date: PlainDate): number {
  return (((dayNumber(date) + 5) % 7) + 7) % 7;
}

/** The Saturday that begins the week of `date`. */
export function startOfWeek(date: PlainDate): PlainDate {
  return addDays(date, -weekday(date));
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** Whether `date` lies in the range, its ends included. */
export function within(range: DateRange, date: PlainDate): boolean {
  return range.from <= date && date <= range.to;
}

/** Every day of the range in order; none when it ends before it begins. */
export function daysOf(range: DateRange): PlainDate[] {
  const count = Math.max(0, daysBetween(range.from, range.to) + 1);
  return Array.from({ length: count }, (_, index) => addDays(range.from, index));
}

// Days since 1970-01-01, in UTC so that no time zone can move a date.
function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

function dateOfDay(day: number): PlainDate {
  return new Date(day * dayLength).toISOString().slice(0, 10) as PlainDate;
}
