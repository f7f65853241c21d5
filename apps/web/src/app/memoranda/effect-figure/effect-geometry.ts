import type { IndicatorAchievements } from '@hampeyman/domain/indicators';

type Reading = IndicatorAchievements['country'][number];

/** What of an indicator is shown: the readings of one place, and what is expected of it in the end. */
export interface EffectSeries {
  /** Null for the whole country. */
  readonly provinceCode: string | null;
  readonly readings: readonly Reading[];
  readonly target: number | null;
}

export interface EffectPoint {
  readonly period: string;
  readonly actual: number;
  readonly x: number;
  readonly y: number;
}

const most = 4;

/** The latest reported readings of the country, or of the province that is all there is of it, or reported most; null where nobody did. */
export function effectSeries({
  country,
  provinces,
  path,
}: Pick<IndicatorAchievements, 'country' | 'provinces' | 'path'>): EffectSeries | null {
  const reported = (readings: readonly Reading[]): readonly Reading[] => readings.filter(({ actual }) => actual !== null);
  const places = [...new Set(provinces.map(({ provinceCode }) => provinceCode))].map(
    (code) => [code, reported(provinces.filter(({ provinceCode }) => provinceCode === code))] as const,
  );
  const [busiest] = places.toSorted(([, a], [, b]) => b.length - a.length);
  const isOfMany = places.filter(([, readings]) => readings.length > 0).length !== 1;
  const [provinceCode, readings] = isOfMany && reported(country).length > 0 ? [null, reported(country)] : (busiest ?? [null, []]);
  if (readings.length === 0) return null;
  const target = path.findLast((one) => one.provinceCode === provinceCode)?.value ?? null;
  return { provinceCode, readings: readings.slice(-most), target };
}

/** Where the readings and the target stand in a box of these pixels from nought up, time running as the reader reads. */
export function drawEffect(
  { readings, target }: EffectSeries,
  { width, height, isRightToLeft }: { readonly width: number; readonly height: number; readonly isRightToLeft: boolean },
): { readonly points: readonly EffectPoint[]; readonly target: number | null } {
  const top = Math.max(1, target ?? 0, ...readings.map(({ actual }) => actual ?? 0));
  const y = (value: number): number => Math.round(height - (Math.max(0, value) / top) * height);
  const step = width / readings.length;
  const points = readings.map(({ period, actual }, index) => {
    const start = Math.round(step * (index + 0.5));
    return { period, actual: actual ?? 0, x: isRightToLeft ? width - start : start, y: y(actual ?? 0) };
  });
  return { points, target: target === null ? null : y(target) };
}
