import { achieve, type Yardstick } from './indicator-achievement';
import type { Period } from '../calendar';
import type { Achievement, Indicator } from './indicator';

/** How an indicator is added up over provinces, and from which start it is measured. */
export type AddedUp = Pick<Indicator, 'direction' | 'placeAggregation'> & { readonly baseline: { readonly value: number } | null };

/** A value of one province with what was expected there. */
export interface ProvinceReading {
  readonly provinceCode: string | null;
  readonly actual: number | null;
  readonly isApproximate: boolean;
  readonly expected: number | null;
}

/**
 * The reading of the whole country for a period. Counts and stocks are summed over the provinces; percentages never are: there the province
 * furthest behind speaks for all, and is named. Null where no province reported. Order of the readings does not matter.
 */
export function nationalReading(of: AddedUp, period: Period, readings: readonly ProvinceReading[]): Achievement | null {
  const reported = readings.filter((reading) => reading.actual !== null);
  const country = reported.find((reading) => reading.provinceCode === null);
  const provinces = reported.filter((reading) => reading.provinceCode !== null);
  if (country) return achieve({ ...country, period }, yardstick(of, country.expected));
  if (provinces.length === 0) return null;
  if (of.placeAggregation !== 'SUM') return furthestBehind(of, period, provinces);
  const whole = readings.find((reading) => reading.provinceCode === null)?.expected ?? null;
  return summed(of, period, provinces, whole);
}

/**
 * Like is held against like: only what was expected of provinces that reported. Otherwise a province that did not report would count as
 * nought, which is also why a target of the whole country gives no percent to the sum of some provinces.
 */
function summed(of: AddedUp, period: Period, reported: readonly ProvinceReading[], whole: number | null): Achievement {
  const cell = {
    provinceCode: null,
    period,
    actual: sum(reported.map((reading) => reading.actual)),
    isApproximate: reported.some((reading) => reading.isApproximate),
  };
  const planned = reported.filter((reading) => reading.expected !== null);
  if (planned.length === 0) return { ...cell, expected: whole, percent: null, rag: null };
  const expected = sum(planned.map((reading) => reading.expected));
  // every province starts from the same baseline, so the country starts from as many of them
  const baseline = of.baseline === null ? null : of.baseline.value * planned.length;
  const yardstick = { direction: of.direction, baseline, expected };
  const measured = achieve({ ...cell, actual: sum(planned.map((reading) => reading.actual)) }, yardstick);
  return { ...measured, actual: cell.actual };
}

function furthestBehind(of: AddedUp, period: Period, provinces: readonly ProvinceReading[]): Achievement | null {
  const cells = provinces.map((reading) => achieve({ ...reading, period }, yardstick(of, reading.expected)));
  const way = (cell: Achievement) => cell.percent ?? Number.POSITIVE_INFINITY;
  return cells.toSorted((a, b) => way(a) - way(b) || order(a.provinceCode, b.provinceCode))[0] ?? null;
}

function yardstick(of: AddedUp, expected: number | null): Yardstick {
  return { direction: of.direction, baseline: of.baseline?.value ?? null, expected };
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
