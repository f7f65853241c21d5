import { z } from 'zod';
import { DomainError } from '../problems';
import { daysInMonth, fromJalali, jalaliYears, toJalali } from './jalali';
import { compareDates, within, type DateRange, type PlainDate } from './plain-date';

const spelling = /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-Q[1-4]|\d{4}-H[12]|\d{4}\.\.\d{4})$/;

/**
 * A Jalali period, written as its stable key: month `1405-08`, quarter `1405-Q3`, half `1405-H1`, year `1405`, or several
 * years as one `1390..1394`.
 */
export const period = z
  .string()
  .regex(spelling, 'calendar.period-impossible')
  .refine((key) => yearsPossible(key), 'calendar.period-impossible')
  .brand<'Period'>()
  .describe('Jalali period: 1405-08, 1405-Q3, 1405-H1, 1405 or 1390..1394');
export type Period = z.infer<typeof period>;

/** Kinds of periods, shortest first. */
export const periodKinds = ['month', 'quarter', 'half', 'year', 'span'] as const;
export const periodKind = z.enum(periodKinds);
export type PeriodKind = z.infer<typeof periodKind>;

/** The kinds that divide time without gaps, shortest first. */
export type RegularKind = Exclude<PeriodKind, 'span'>;

/** A period taken apart: a `span` runs through whole years, the others are the `number`th of their kind in `year`. */
export type PeriodParts =
  | { readonly kind: RegularKind; readonly year: number; readonly number: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number };

const perYear = { month: 12, quarter: 4, half: 2, year: 1 } as const satisfies Record<RegularKind, number>;

/** The parts of a period; a year is number 1 of its year. */
export function partsOf(of: Period): PeriodParts {
  const year = Number(of.slice(0, 4));
  if (of.includes('..')) return { kind: 'span', from: year, to: Number(of.slice(6)) };
  if (of.length === 4) return { kind: 'year', year, number: 1 };
  const number = Number(of.slice(5).replace(/[QH]/, ''));
  return { kind: periodKindOf(of) as RegularKind, year, number };
}

/** The kind of a period. */
export function periodKindOf(of: Period): PeriodKind {
  if (of.includes('..')) return 'span';
  if (of.includes('Q')) return 'quarter';
  if (of.includes('H')) return 'half';
  return of.length === 4 ? 'year' : 'month';
}

/** The period made of these parts. Throws `calendar.period-impossible`. */
export function toPeriod(parts: PeriodParts): Period {
  const key = periodKey(parts);
  const parsed = period.safeParse(key);
  if (!parsed.success) throw new DomainError('calendar.period-impossible', { period: key });
  return parsed.data;
}

/** First and last day of a period. */
export function rangeOf(of: Period): DateRange {
  const parts = partsOf(of);
  if (parts.kind === 'span') return monthsRange(parts.from, 1, parts.to, 12);
  const length = 12 / perYear[parts.kind];
  const last = parts.number * length;
  return monthsRange(parts.year, last - length + 1, parts.year, last);
}

/** Chronological order by first day; of two that begin together the longer one first. */
export function comparePeriods(a: Period, b: Period): number {
  const [left, right] = [rangeOf(a), rangeOf(b)];
  return compareDates(left.from, right.from) || compareDates(right.to, left.to);
}

/** The period of the same length `count` places later, or earlier when negative. Throws `calendar.period-impossible`. */
export function shiftPeriod(of: Period, count: number): Period {
  const parts = partsOf(of);
  if (parts.kind === 'span') {
    const years = (parts.to - parts.from + 1) * count;
    return toPeriod({ kind: 'span', from: parts.from + years, to: parts.to + years });
  }
  return periodAt(parts.kind, placeOf(parts) + count);
}

/** The period right after. Throws `calendar.period-impossible` at the end of the calendar. */
export function nextPeriod(of: Period): Period {
  return shiftPeriod(of, 1);
}

/** The period right before. Throws `calendar.period-impossible` at the beginning of the calendar. */
export function previousPeriod(of: Period): Period {
  return shiftPeriod(of, -1);
}

/** The period of a kind in which a day lies. */
export function periodOn(date: PlainDate, kind: RegularKind): Period {
  const { year, month } = toJalali(date);
  return toPeriod({ kind, year, number: Math.ceil((month * perYear[kind]) / 12) });
}

/** The period of a kind that holds all of another, or null when none does (a year lies in no quarter). */
export function periodAround(of: Period, kind: RegularKind): Period | null {
  const around = periodOn(rangeOf(of).from, kind);
  return covers(around, of) ? around : null;
}

/** Whether a day lies in the period. */
export function contains(of: Period, date: PlainDate): boolean {
  return within(rangeOf(of), date);
}

/** Whether every day of `inner` lies in `outer`; a period covers itself. */
export function covers(outer: Period, inner: Period): boolean {
  const { from, to } = rangeOf(inner);
  return contains(outer, from) && contains(outer, to);
}

/** All periods of a kind that begin in the range, in order. */
export function periodsIn(range: DateRange, kind: RegularKind): Period[] {
  const found: Period[] = [];
  let next = periodOn(range.from, kind);
  if (rangeOf(next).from < range.from) next = nextPeriod(next);
  for (; rangeOf(next).from <= range.to; next = nextPeriod(next)) found.push(next);
  return found;
}

/** All periods from `first` through `last` of the kind of `first`, in order; none when `last` is before it. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const found: Period[] = [];
  const end = rangeOf(last).to;
  for (let next = first; rangeOf(next).to <= end; next = nextPeriod(next)) found.push(next);
  return found;
}

/** How these parts are written, possible or not. */
export function periodKey(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'span':
      return `${String(parts.from)}..${String(parts.to)}`;
    case 'year':
      return String(parts.year);
    case 'month':
      return `${String(parts.year)}-${String(parts.number).padStart(2, '0')}`;
    case 'quarter':
      return `${String(parts.year)}-Q${String(parts.number)}`;
    case 'half':
      return `${String(parts.year)}-H${String(parts.number)}`;
  }
}

function yearsPossible(key: string): boolean {
  const years = key.split('..').map((text) => Number(text.slice(0, 4)));
  const [from = 0, to = from + 1] = years;
  // A span of one year is that year: one period, one key.
  return years.every((year) => year >= jalaliYears.first && year <= jalaliYears.last) && from < to;
}

function placeOf({ kind, year, number }: Extract<PeriodParts, { kind: RegularKind }>): number {
  return year * perYear[kind] + number - 1;
}

function periodAt(kind: RegularKind, place: number): Period {
  return toPeriod({ kind, year: Math.floor(place / perYear[kind]), number: (place % perYear[kind]) + 1 });
}

function monthsRange(fromYear: number, fromMonth: number, toYear: number, toMonth: number): DateRange {
  return {
    from: fromJalali({ year: fromYear, month: fromMonth, day: 1 }),
    to: fromJalali({ year: toYear, month: toMonth, day: daysInMonth(toYear, toMonth) }),
  };
}
