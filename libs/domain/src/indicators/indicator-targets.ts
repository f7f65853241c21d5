import { compareDates, daysBetween, rangeOf, type Period, type PlainDate } from '../calendar';
import type { Indicator, IndicatorTarget } from './indicator';

type Start = { readonly value: number; readonly on: PlainDate | null } | null;

/**
 * What is expected at the end of `period` by the targets of one place: the target of the period itself, else a straight line between the
 * targets (or the baseline) around it. Null before the first known point and after the last target.
 */
export function expectedIn(targets: readonly Pick<IndicatorTarget, 'period' | 'value'>[], period: Period, baseline: Start): number | null {
  const own = targets.find((target) => target.period === period);
  if (own !== undefined) return own.value;
  const on = rangeOf(period).to;
  const points = targets.map((target) => ({ on: rangeOf(target.period).to, value: target.value }));
  if (baseline?.on != null) points.push({ on: baseline.on, value: baseline.value });
  points.sort((a, b) => compareDates(a.on, b.on));
  const before = points.findLast((point) => compareDates(point.on, on) <= 0);
  const after = points.find((point) => compareDates(point.on, on) >= 0);
  if (before === undefined || after === undefined) return null;
  const way = daysBetween(before.on, after.on);
  return way === 0 ? before.value : before.value + ((after.value - before.value) * daysBetween(before.on, on)) / way;
}

/** What is expected of the country where no target of its own says so: the sum for what is summed, else what all provinces share. */
export function countryExpected(placeAggregation: Indicator['placeAggregation'], expected: readonly (number | null)[]): number | null {
  const known = expected.filter((value) => value !== null);
  const [first] = known;
  if (first === undefined) return null;
  if (placeAggregation === 'SUM') return known.reduce((total, value) => total + value, 0);
  return known.every((value) => value === first) ? first : null;
}
