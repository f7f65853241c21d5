import { achieve, type Yardstick } from './indicator-achievement';
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
export function nationalReading(of: AddedUp, period: string, readings: readonly ProvinceReading[]): Achievement | null {
  const reported = readings.filter((reading) => reading.actual !== null);
  const country = reported.find((reading) => reading.provinceCode === null);
  const provinces = reported.filter((reading) => reading.provinceCode !== null);
  if (country) return achieve({ ...country, period }, yardstick(of, country.expected));
  if (provinces.length === 0) return null;
  return of.placeAggregation === 'SUM' ? summed(of, period, readings) : furthestBehind(of, period, provinces);
}

function summed(of: AddedUp, period: string, readings: readonly ProvinceReading[]): Achievement {
  const provinces = readings.filter((reading) => reading.provinceCode !== null);
  const expected = provinces.filter((reading) => reading.expected !== null);
  const total = expected.length === 0 ? null : sum(expected.map((reading) => reading.expected));
  const cell = {
    provinceCode: null,
    period,
    actual: sum(provinces.map((reading) => reading.actual)),
    isApproximate: provinces.some((reading) => reading.isApproximate),
  };
  // every province starts from the same baseline, so the country starts from as many of them
  const baseline = of.baseline === null ? null : of.baseline.value * expected.length;
  return achieve(cell, { direction: of.direction, baseline, expected: total });
}

function furthestBehind(of: AddedUp, period: string, provinces: readonly ProvinceReading[]): Achievement | null {
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
