import type { Achievement, Indicator, Rag } from './indicator';

/** At or above these percentages of what was expected a reading is on plan, or needs attention; below it is critical (§3.3 of the memorandum's practice). */
export const ragThresholds = { onPlan: 90, attention: 70 } as const;

/** What a reading is measured by: the start of the series and the value expected at the end of its period. */
export interface Yardstick {
  readonly direction: Indicator['direction'];
  readonly baseline: number | null;
  readonly expected: number | null;
}

/**
 * Percent of the expected way that was gone: (actual − baseline) ÷ (expected − baseline) × 100, the same for rising and falling indicators.
 * Null when nothing was reported, nothing is expected, no way was expected to be gone, or the indicator only gives context.
 */
export function achievedPercent(actual: number | null, { direction, baseline, expected }: Yardstick): number | null {
  if (actual === null || expected === null || direction === 'CONTEXT') return null;
  const start = baseline ?? 0;
  return expected === start ? null : ((actual - start) / (expected - start)) * 100;
}

/** Colour and word of an achieved percent. */
export function ragOf(percent: number): Exclude<Rag, 'GREY'> {
  if (percent >= ragThresholds.onPlan) return 'GREEN';
  return percent >= ragThresholds.attention ? 'AMBER' : 'RED';
}

/**
 * One cell of the reporting matrix. A value that was not reported is GREY and never zero; a reported one that cannot be measured
 * (context, no target) has no colour at all.
 */
export function achieve(
  cell: Pick<Achievement, 'provinceCode' | 'period' | 'actual' | 'isApproximate'>,
  yardstick: Yardstick,
): Achievement {
  const percent = achievedPercent(cell.actual, yardstick);
  const rag = cell.actual === null ? 'GREY' : percent === null ? null : ragOf(percent);
  return { ...cell, expected: yardstick.expected, percent, rag };
}
