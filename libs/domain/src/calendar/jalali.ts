import { getDate } from 'date-fns-jalali/getDate';
import { getMonth } from 'date-fns-jalali/getMonth';
import { getYear } from 'date-fns-jalali/getYear';
import { isLeapYear as isLeapYearOf } from 'date-fns-jalali/isLeapYear';
import { newDate } from 'date-fns-jalali/newDate';
import { DomainError } from '../problems';
import type { PlainDate } from './plain-date';

/** A day of the solar Hijri calendar; month 1–12, day 1–31. */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last Jalali year of the portal: within what `PlainDate` holds and below every year read as Gregorian. */
export const jalaliYears = { first: 1080, last: 1677 } as const;

/** The Jalali date of a day. */
export function toJalali(date: PlainDate): JalaliDate {
  const noon = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
  return { year: getYear(noon), month: getMonth(noon) + 1, day: getDate(noon) };
}

/** The day of a Jalali date. Throws `calendar.date-impossible`. */
export function fromJalali(jalali: JalaliDate): PlainDate {
  if (!isJalaliDate(jalali)) throw new DomainError('calendar.date-impossible', { date: jalaliText(jalali) });
  // Noon exists everywhere on every day, midnight does not: summer time began at midnight in Tehran.
  const noon = newDate(jalali.year, jalali.month - 1, jalali.day, 12);
  return `${String(noon.getFullYear())}-${pad(noon.getMonth() + 1)}-${pad(noon.getDate())}` as PlainDate;
}

/** Whether there is such a day in the years of the portal. */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  return (
    Number.isInteger(year) &&
    year >= jalaliYears.first &&
    year <= jalaliYears.last &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Whether Esfand of this Jalali year has 30 days. */
export function isLeapYear(year: number): boolean {
  return isLeapYearOf(newDate(year, 0, 1, 12));
}

/** Days in a Jalali month: 31 in the first six, 30 in the next five, 29 or 30 in Esfand. */
export function daysInMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isLeapYear(year) ? 30 : 29;
}

/** The day so many Jalali months later, or earlier when negative; the last day of the month where it has no such day. */
export function addJalaliMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = toJalali(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromJalali({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** The Jalali date as `1405/08/10`, ASCII digits. */
export function jalaliText({ year, month, day }: JalaliDate): string {
  return `${String(year)}/${pad(month)}/${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
