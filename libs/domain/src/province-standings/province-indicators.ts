import type { Period, PlainDate } from '../calendar';
import {
  achieve,
  fitsFrequency,
  isStale,
  ratioOf,
  seriesOf,
  seriesPeriods,
  type Achievement,
  type AddedUp,
  type Indicator,
  type IndicatorTarget,
  type ProvinceReading,
  type Reported,
} from '../indicators';
import { provinces } from '../provinces';
import type { ProvinceIndicator } from './province-standing';

/** An indicator that provinces report, as its readings in one province are computed from it. */
export interface ProvinceMeasure extends Omit<ProvinceIndicator, 'series' | 'latest' | 'standing'> {
  readonly frequency: Indicator['frequency'];
  readonly placeAggregation: Indicator['placeAggregation'];
  readonly baseline: Indicator['baseline'];
  readonly multiplier: number;
  /** Both set where it is divided from two other indicators and never entered. */
  readonly numeratorId: string | null;
  readonly denominatorId: string | null;
}

type Of<Item> = ReadonlyMap<string, readonly Item[]>;

/** What each indicator says of one province; `reported` and `targets` are those of the province, by indicator. */
export function provinceIndicators(
  code: string,
  measures: readonly ProvinceMeasure[],
  { reported, targets }: { readonly reported: Of<Reported>; readonly targets: Of<IndicatorTarget> },
  asOf: PlainDate,
): ProvinceIndicator[] {
  return measures.map((measure) => {
    const expected = targets.get(measure.id) ?? [];
    const series = seriesIn(code, measure, reportedOf(measure, reported), expected, asOf);
    const latest = series.findLast(({ actual }) => actual !== null) ?? null;
    const { id, titleFa, titleEn, unitFa, unitEn, direction, level, isHeadline } = measure;
    const named = { id, code: measure.code, titleFa, titleEn, unitFa, unitEn, direction, level, isHeadline };
    return { ...named, series, latest, standing: latest === null || isStale(latest.period, asOf) ? 'GREY' : latest.rag };
  });
}

/** The headline indicator in each of the 31 provinces; who did not report is GREY and never nought. */
export function headlineReadings(
  indicator: AddedUp,
  period: Period,
  readings: readonly ProvinceReading[],
): ReadonlyMap<string, Achievement> {
  const byCode = new Map(readings.map((reading) => [reading.provinceCode, reading]));
  const yardstick = { direction: indicator.direction, baseline: indicator.baseline?.value ?? null };
  return new Map(
    provinces.map(({ code }) => {
      const { actual, isApproximate, expected } = byCode.get(code) ?? { actual: null, isApproximate: false, expected: null };
      return [code, achieve({ provinceCode: code, period, actual, isApproximate }, { ...yardstick, expected })];
    }),
  );
}

/** The reading of the country as far as `sees` reaches: a percentage speaks for the one province furthest behind, and is in sight only with it. */
export function countryInSight(country: Achievement | null, sees: (provinceCode: string) => boolean): Achievement | null {
  return country?.provinceCode == null || sees(country.provinceCode) ? country : null;
}

function seriesIn(
  code: string,
  measure: ProvinceMeasure,
  reported: readonly Reported[],
  targets: readonly IndicatorTarget[],
  asOf: PlainDate,
): Achievement[] {
  const { frequency } = measure;
  const fitting = reported.filter(({ period }) => fitsFrequency(period, frequency));
  const known = [...fitting, ...targets].map(({ period }) => period);
  const series = seriesOf({ ...measure, isNational: false }, fitting, targets, seriesPeriods(frequency, known, asOf));
  return series.provinces.filter(({ provinceCode }) => provinceCode === code);
}

function reportedOf({ id, numeratorId, denominatorId, multiplier }: ProvinceMeasure, reported: Of<Reported>): readonly Reported[] {
  if (numeratorId === null || denominatorId === null) return reported.get(id) ?? [];
  return ratioOf(reported.get(numeratorId) ?? [], reported.get(denominatorId) ?? [], multiplier);
}
