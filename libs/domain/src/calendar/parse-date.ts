import { searchKeys, toLatinDigits } from '../persian';
import type { Texts } from '../texts';
import { gregorianMonthNames, jalaliMonthNames, weekdayNames } from './calendar-texts';
import type { Calendar } from './format-date';
import { fromJalali, isJalaliDate } from './jalali';
import { plainDate, weekday, type PlainDate } from './plain-date';

// Years from here on are Gregorian; no Jalali year of the portal reaches it.
const firstGregorianYear = 1700;
const readable = /^[\p{L}\p{M}\p{N}\s\u200C/.,،_\-‐‑‒–—]+$/u;
const fillers = new Set(['ماه', 'سال', 'روز', 'مورخ', 'of', 'the', 'st', 'nd', 'rd', 'th']);

interface Month {
  readonly calendar: Calendar;
  readonly month: number;
}

const months: ReadonlyMap<string, Month> = new Map([
  ...namesOf('jalali', jalaliMonthNames),
  ...namesOf('gregorian', gregorianMonthNames),
  ...alias('jalali', { امرداد: 5, amordad: 5, di: 10 }),
  ...alias('gregorian', { sept: 9, می: 5, جولای: 7, آگوست: 8 }),
]);

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index) => [
    [key(name.fa), index],
    [key(name.en), index],
    [key(name.en).slice(0, 3), index],
  ]),
);

/**
 * The day a person meant, or null when there is no such day or it cannot be told. Understands Jalali and (from year 1700)
 * Gregorian dates, year first, or day first with a four-digit Jalali year, in any digits, with `/ - .` or spaces, with month
 * names and weekdays of either language; two-digit years are Jalali, 1350 to 1449.
 */
export function parseDate(text: string): PlainDate | null {
  if (!readable.test(text)) return null;
  const tokens = searchKeys(text.replace(/_/g, ' '))
    .norm.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ')
    .split(' ')
    .filter((token) => !fillers.has(token));
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const words = tokens.filter((token) => !/^\d+$/.test(token));
  const named = words.flatMap((word) => months.get(word) ?? []);
  const date = named.length === 0 ? fromNumbers(numbers) : fromMonth(numbers, named);
  const others = words.filter((word) => !months.has(word)).join('');
  // «دوشنبه ۱۰ آبان» where the day is a Sunday: one of the two is a slip, and we cannot know which.
  return date === null || others === '' || weekdays.get(others) === weekday(date) ? date : null;
}

function fromNumbers(numbers: readonly string[]): PlainDate | null {
  const [first = '', second = '', third = '', ...more] = numbers;
  if (numbers.length === 1 && first.length === 8) return fromNumbers([first.slice(0, 4), first.slice(4, 6), first.slice(6)]);
  if (more.length > 0 || second.length > 2) return null;
  if (third.length === 4 && first.length <= 2) {
    // 11/01/2026 is January to some and November to others; nobody writes Jalali month first.
    return isGregorian(third) ? null : dateOf(third, Number(second), first, 'jalali');
  }
  return third.length > 2 ? null : dateOf(first, Number(second), third, isGregorian(first) ? 'gregorian' : 'jalali');
}

function fromMonth(numbers: readonly string[], [month, ...others]: readonly Month[]): PlainDate | null {
  const [first = '', second = '', ...more] = numbers;
  if (month === undefined || others.length > 0 || more.length > 0) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return dateOf(year, month.month, day, month.calendar);
}

function isGregorian(year: string): boolean {
  return year.length === 4 && Number(year) >= firstGregorianYear;
}

function dateOf(year: string, month: number, day: string, calendar: Calendar): PlainDate | null {
  if (![2, 4].includes(year.length) || day.length < 1 || day.length > 2) return null;
  if (calendar === 'jalali') {
    const jalali = { year: fullYear(year), month, day: Number(day) };
    return isJalaliDate(jalali) ? fromJalali(jalali) : null;
  }
  const iso = plainDate.safeParse(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  return iso.success ? iso.data : null;
}

/** A Jalali year from what is written: ۹۰ is 1390 and ۰۵ is 1405. */
export function fullYear(written: string): number {
  const year = Number(toLatinDigits(written));
  if (written.length !== 2) return year;
  return year < 50 ? 1400 + year : 1300 + year;
}

function key(text: string): string {
  return searchKeys(text).squashed;
}

function namesOf(calendar: Calendar, names: readonly Texts[]): [string, Month][] {
  return names.flatMap((name, index): [string, Month][] => {
    const month = { calendar, month: index + 1 };
    const short: [string, Month][] = calendar === 'gregorian' ? [[key(name.en).slice(0, 3), month]] : [];
    return [[key(name.fa), month], [key(name.en), month], ...short];
  });
}

function alias(calendar: Calendar, names: Readonly<Record<string, number>>): [string, Month][] {
  return Object.entries(names).map(([name, month]) => [key(name), { calendar, month }]);
}
