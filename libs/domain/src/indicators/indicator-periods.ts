import {
  compareDates,
  daysBetween,
  nextPeriod,
  periodKindOf,
  periodOn,
  rangeOf,
  shiftPeriod,
  type Period,
  type PlainDate,
  type RegularKind,
} from '../calendar';
import type { Indicator } from './indicator';

/** The kind of period that a frequency reports. */
export const periodKindOfFrequency: Readonly<Record<Indicator['frequency'], RegularKind>> = {
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF_YEAR: 'half',
  YEAR: 'year',
};

/** So many periods back a series is shown. */
export const shownPeriods = 12;

/** A reading older than so many reporting periods says nothing about today any more (§3.3 of the memorandum's practice). */
const stalePeriods = 1.5;

/** Whether the period is over on `asOf`: its last day has come. */
export function isOver(period: Period, asOf: PlainDate): boolean {
  return compareDates(rangeOf(period).to, asOf) <= 0;
}

/** The first period of the frequency that is not over on `asOf`. */
export function runningPeriod(frequency: Indicator['frequency'], asOf: PlainDate): Period {
  const current = periodOn(asOf, periodKindOfFrequency[frequency]);
  return isOver(current, asOf) ? nextPeriod(current) : current;
}

/** The first day of a series of the last `count` periods that are over on `asOf`. */
export function seriesBegin(frequency: Indicator['frequency'], asOf: PlainDate, count = shownPeriods): PlainDate {
  return rangeOf(shiftPeriod(runningPeriod(frequency, asOf), -count)).from;
}

/**
 * The periods of a series that are over on `asOf`, oldest first: from the earliest period among `known` (values and targets), at most
 * `shownPeriods` of them. Periods of another kind do not belong to the series (a span of years is a reference, S21).
 */
export function seriesPeriods(frequency: Indicator['frequency'], known: readonly Period[], asOf: PlainDate): Period[] {
  const kind = periodKindOfFrequency[frequency];
  const starts = known.map((period) => rangeOf(period).from).toSorted(compareDates);
  const [first] = starts;
  const found: Period[] = [];
  if (first === undefined) return found;
  const running = runningPeriod(frequency, asOf);
  const earliest = periodOn(first, kind);
  for (let back = 1; back <= shownPeriods; back += 1) {
    const period = shiftPeriod(running, -back);
    if (compareDates(rangeOf(period).from, rangeOf(earliest).from) < 0) break;
    found.unshift(period);
  }
  return found;
}

/** Whether the period has the kind that the frequency reports. */
export function fitsFrequency(period: Period, frequency: Indicator['frequency']): boolean {
  return periodKindOf(period) === periodKindOfFrequency[frequency];
}

/** Whether a reading of `period` is too old on `asOf` to be a colour of today. */
export function isStale(period: Period, asOf: PlainDate): boolean {
  const { from, to } = rangeOf(period);
  return daysBetween(to, asOf) > stalePeriods * (daysBetween(from, to) + 1);
}
