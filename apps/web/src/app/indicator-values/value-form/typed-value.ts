import { periodsBetween, shiftPeriod, type Period, type PlainDate } from '@hampeyman/domain/calendar';
import { runningPeriod, type Indicator } from '@hampeyman/domain/indicators';
import type { EnterValue, IndicatorValue } from '@hampeyman/domain/indicator-values';

/** What stands in the boxes of the entry form. */
export interface TypedValue {
  readonly indicatorId: string | null;
  readonly provinceCode: string | null;
  readonly period: string;
  readonly value: number | null;
  readonly isApproximate: boolean;
  readonly source: string;
}

export const emptyValue: TypedValue = { indicatorId: null, provinceCode: null, period: '', value: null, isApproximate: false, source: '' };

/** So many periods that are over can be chosen. */
const offered = 6;

/** The periods one may report on: the last ones that are over, latest first, and the running one for a draft. */
export function periodsOffered(frequency: Indicator['frequency'], today: PlainDate): readonly Period[] {
  const running = runningPeriod(frequency, today);
  return periodsBetween(shiftPeriod(running, -offered), running).toReversed();
}

/** What is typed as the API asks for it; `undefined` and empty texts are refused there as missing. */
export function requestOf(typed: TypedValue, isNational: boolean): Readonly<Record<keyof Omit<EnterValue, 'send'>, unknown>> {
  const { indicatorId, provinceCode, period, value, isApproximate, source } = typed;
  return {
    indicatorId: indicatorId ?? undefined,
    provinceCode: isNational ? null : (provinceCode ?? undefined),
    period: period === '' ? undefined : period,
    value: value ?? undefined,
    isApproximate,
    source,
  };
}

/** A draft as it stands in the boxes. */
export function typedOf({ indicator, provinceCode, period, value, isApproximate, source }: IndicatorValue): TypedValue {
  return { indicatorId: indicator.id, provinceCode, period, value, isApproximate, source };
}
