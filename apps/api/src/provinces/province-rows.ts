import type { Period } from '@hampeyman/domain/calendar';
import type { AddedUp, IndicatorTarget, ProvinceReading, Reported } from '@hampeyman/domain/indicators';
import type {
  ProvinceDecision,
  ProvinceDetail,
  ProvinceFigures,
  ProvinceStanding,
  ProvinceTask,
} from '@hampeyman/domain/province-standings';
import type { RecordRef } from '@hampeyman/domain/records';

/** The memorandum the provinces are looked at for. */
export interface MemorandumRow extends RecordRef {
  readonly isSample: boolean;
}

/** A province as counted in SQL; its name and its reading are added above. */
export type StandingRow = Pick<ProvinceStanding, 'code' | 'units'> & Omit<ProvinceFigures, 'reading'>;

/** Who works in a province, and when they meet. */
export type PlaceRow = Pick<ProvinceDetail, 'units' | 'committees' | 'nextMeeting' | 'lastMeeting'>;

export type TaskRow = Omit<ProvinceTask, 'daysLate'>;
export type DecisionRow = Omit<ProvinceDecision, 'daysLate'>;

/** The headline indicator; the sums of the country are made from `readings`, the rest is cut to what the reader sees. */
export interface HeadlineRow {
  readonly indicator: RecordRef & AddedUp & { readonly unitFa: string; readonly unitEn: string };
  readonly period: Period;
  readonly readings: readonly ProvinceReading[];
}

export type HeadlineIndicator = HeadlineRow['indicator'];

export interface AcceptedRow extends Reported {
  readonly indicatorId: string;
}

export interface TargetRow extends IndicatorTarget {
  readonly indicatorId: string;
}
