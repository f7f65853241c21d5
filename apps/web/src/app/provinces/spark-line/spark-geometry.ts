import type { Achievement } from '@hampeyman/domain/indicators';

/** A period of a small series as it is drawn: a bar where something was reported, a hatched slot where nothing was, a tick for the plan. */
export interface SparkColumn {
  readonly period: string;
  readonly x: number;
  readonly width: number;
  readonly bar: { readonly y: number; readonly height: number } | null;
  readonly tick: number | null;
}

export interface SparkBox {
  readonly width: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

const widest = 16;
const share = 0.72;

/** Draws a series as small bars from nought, time running as the reader reads. */
export function drawSpark(series: readonly Achievement[], { width, height, isRightToLeft }: SparkBox): SparkColumn[] {
  const top = Math.max(0, ...series.flatMap(({ actual, expected }) => [actual ?? 0, expected ?? 0]));
  const y = (value: number): number => (top === 0 ? height : height - (Math.max(0, value) / top) * (height - 2));
  const step = Math.min(widest / share, width / Math.max(1, series.length));
  return series.map(({ period, actual, expected }, index) => {
    const start = isRightToLeft ? width - (index + 1) * step : index * step;
    return {
      period,
      x: start + (step * (1 - share)) / 2,
      width: step * share,
      bar: actual === null ? null : { y: y(actual), height: height - y(actual) },
      tick: expected === null ? null : y(expected),
    };
  });
}
