import type { Period, PlainDate } from '../calendar';
import { provinces } from '../provinces';
import { achieve } from './indicator-achievement';
import type { Achievement, Indicator, IndicatorTarget } from './indicator';
import { isStale } from './indicator-periods';
import type { Reported } from './indicator-ratio';
import { nationalReading, type ProvinceReading } from './indicator-reading';
import { countryExpected, expectedIn } from './indicator-targets';

/** What a series is measured by. */
export type Measured = Pick<Indicator, 'direction' | 'placeAggregation' | 'isNational' | 'baseline'>;

/** Readings of an indicator, period by period. */
export interface Series {
  readonly country: readonly Achievement[];
  readonly provinces: readonly Achievement[];
  /** provinces with an accepted value, per period */
  readonly reportingProvinces: readonly number[];
}

/** The accepted values of an indicator against its targets: the country and all 31 provinces in each of `periods`. */
export function seriesOf(
  of: Measured,
  reported: readonly Reported[],
  targets: readonly IndicatorTarget[],
  periods: readonly Period[],
): Series {
  const values = byPlace(reported);
  const targetsByPlace = byPlace(targets);
  const reading = (provinceCode: string | null, period: Period): ProvinceReading => {
    const value = values.get(provinceCode)?.find((one) => one.period === period);
    return {
      provinceCode,
      actual: value?.value ?? null,
      isApproximate: value?.isApproximate ?? false,
      expected: expectedIn(targetsByPlace.get(provinceCode) ?? [], period, targetsByPlace.has(provinceCode) ? of.baseline : null),
    };
  };
  const rows = periods.map((period) => {
    const places = of.isNational ? [] : provinces.map(({ code }) => reading(code, period));
    return { period, country: measuredCountry(of, reading(null, period), places), places };
  });
  return {
    country: rows.map(
      ({ period, country, places }) => nationalReading(of, period, [country, ...places]) ?? silent(of, period, country, places),
    ),
    provinces: rows.flatMap(({ period, places }) =>
      places.map((place) =>
        achieve({ ...place, period }, { direction: of.direction, baseline: of.baseline?.value ?? null, expected: place.expected }),
      ),
    ),
    reportingProvinces: rows.map(({ places }) => places.filter(({ actual }) => actual !== null).length),
  };
}

/** The series as far as `sees` reaches; a country reading that speaks for one province (a percentage) is in sight with that province only. */
export function inSight(series: Series, sees: (provinceCode: string) => boolean): Series {
  return {
    ...series,
    country: series.country.map((cell) => (cell.provinceCode === null || sees(cell.provinceCode) ? cell : hidden(cell))),
    provinces: series.provinces.filter(({ provinceCode }) => provinceCode !== null && sees(provinceCode)),
  };
}

/** The latest reading of the country that is not silent, GREY once it is too old for `asOf`; null where nothing was ever reported. */
export function latestReading(
  { country, reportingProvinces }: Series,
  asOf: PlainDate,
): { latest: Achievement; reportingProvinces: number } | null {
  const index = country.findLastIndex((cell) => cell.rag !== 'GREY');
  const cell = country[index];
  if (cell === undefined) return null;
  const latest: Achievement = isStale(cell.period, asOf) ? { ...cell, rag: 'GREY' } : cell;
  return { latest, reportingProvinces: reportingProvinces[index] ?? 0 };
}

/** What is expected, period by period to the last target: of each province with targets, and of the country. */
export function targetPath(of: Measured, targets: readonly IndicatorTarget[]): IndicatorTarget[] {
  const periods = [...new Set(targets.map(({ period }) => period))].toSorted();
  const country = periods.flatMap((period) => {
    const own = targets.find((target) => target.period === period && target.provinceCode === null);
    const there = targets.filter((target) => target.period === period && target.provinceCode !== null);
    const value =
      own?.value ??
      countryExpected(
        of.placeAggregation,
        there.map((target) => target.value),
      );
    return value === null ? [] : [{ provinceCode: null, period, value }];
  });
  return [...country, ...targets.filter(({ provinceCode }) => provinceCode !== null)];
}

/** A share of the whole country is measured by the target that all provinces have in common, where it has none of its own. */
function measuredCountry(of: Measured, country: ProvinceReading, places: readonly ProvinceReading[]): ProvinceReading {
  if (country.expected !== null || country.actual === null || of.placeAggregation === 'SUM') return country;
  const expected = countryExpected(
    of.placeAggregation,
    places.map((place) => place.expected),
  );
  return { ...country, expected };
}

function silent(of: Measured, period: Period, country: ProvinceReading, places: readonly ProvinceReading[]): Achievement {
  const expected =
    country.expected ??
    countryExpected(
      of.placeAggregation,
      places.map((place) => place.expected),
    );
  return { provinceCode: null, period, actual: null, isApproximate: false, expected, percent: null, rag: 'GREY' };
}

function hidden({ period, expected }: Achievement): Achievement {
  return { provinceCode: null, period, actual: null, isApproximate: false, expected, percent: null, rag: null };
}

function byPlace<Item extends { readonly provinceCode: string | null }>(items: readonly Item[]): ReadonlyMap<string | null, Item[]> {
  const places = new Map<string | null, Item[]>();
  for (const item of items) {
    const place = places.get(item.provinceCode);
    if (place === undefined) places.set(item.provinceCode, [item]);
    else place.push(item);
  }
  return places;
}
