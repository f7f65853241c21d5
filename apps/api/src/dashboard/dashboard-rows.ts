import type { Side, WorkSide } from '@hampeyman/domain/access';
import type { Period, PlainDate } from '@hampeyman/domain/calendar';
import type { CountedDecision, Dashboard } from '@hampeyman/domain/dashboard';
import type { AddedUp, ProvinceReading } from '@hampeyman/domain/indicators';
import type { Objective } from '@hampeyman/domain/memoranda';
import type { RecordRef } from '@hampeyman/domain/records';
import type { TaskState } from '@hampeyman/domain/tasks';

/** The memorandum a dashboard speaks of, with what its figures are grouped by. */
export interface MemorandumRow extends RecordRef {
  readonly number: string | null;
  readonly effectiveFrom: PlainDate | null;
  readonly effectiveTo: PlainDate | null;
  readonly isSample: boolean;
  readonly objectives: readonly (RecordRef & { readonly field: Objective['field'] })[];
  readonly obligations: readonly { readonly id: string; readonly side: WorkSide }[];
}

/** A visible task with all that any figure is computed from. */
export interface TaskRow extends RecordRef {
  readonly side: WorkSide;
  readonly provinceCode: string | null;
  readonly state: TaskState;
  readonly progressPercent: number;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly obligationId: string | null;
  readonly objectiveId: string | null;
  readonly blockerFa: string | null;
  readonly blockerEn: string | null;
  readonly blockedSince: PlainDate | null;
  readonly waitingSide: Side | null;
  readonly waitingSince: PlainDate | null;
  readonly waitingPostId: string | null;
  readonly version: number;
}

export type DecisionRow = CountedDecision;

/** Sum of the last reported progress of all live tasks at a month's end. */
export interface TrendRow {
  readonly on: PlainDate;
  readonly total: number;
}

/** The headline indicator with the readings of its latest reported period. */
export interface HeadlineRow {
  readonly indicator: RecordRef & AddedUp;
  readonly period: Period;
  readonly readings: readonly ProvinceReading[];
}

export type MeetingRow = Dashboard['meetings'][number];
