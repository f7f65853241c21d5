import { z } from 'zod';
import { side, workSide } from '../access';
import { instant, period, plainDate } from '../calendar';
import { achievement } from '../indicators';
import { objectiveFields } from '../memoranda';
import { minutesState } from '../minutes';
import { obligationState, taskSign } from '../obligations';
import { recordRef } from '../records';
import { taskState } from '../tasks';

/** How many of something each side has; joint ones are counted apart. */
export const bySide = z.object({
  MINISTRY: z.int(),
  ACECR: z.int(),
  JOINT: z.int(),
});
export type BySide = z.infer<typeof bySide>;

/** Health of a memorandum, an objective or a field: mean progress ÷ mean planned of tasks not cancelled (≥ 90 on plan, ≥ 70 attention). */
export const health = z.enum(['ON_PLAN', 'ATTENTION', 'CRITICAL', 'NO_TASK']);
export type Health = z.infer<typeof health>;

export const lateTask = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  side: workSide,
  provinceCode: z.string().nullable(),
  state: taskState,
  dueOn: plainDate,
  daysLate: z.int(),
  progressPercent: z.int(),
  blockerFa: z.string().nullable(),
  blockerEn: z.string().nullable(),
  waitingSide: side.nullable(),
  waitingSince: plainDate.nullable(),
  version: z.int(),
});
export type LateTask = z.infer<typeof lateTask>;

/** Everything the first page of a role shows, from one request; every number opens its rows by the filters of the lists. */
export const dashboard = z.object({
  asOf: plainDate,
  memorandum: recordRef.extend({
    number: z.string().nullable(),
    effectiveFrom: plainDate.nullable(),
    effectiveTo: plainDate.nullable(),
    daysLeft: z.int().nullable(),
  }),
  isSample: z.boolean(),
  provinceCode: z.string().nullable().describe('set when the figures are those of the reader’s province'),
  health,
  progressPercent: z.number(),
  plannedPercent: z.number(),
  tasks: z.object({
    total: z.int(),
    byState: z.record(taskState, bySide),
    late: bySide,
    lateTotal: z.int(),
  }),
  obligations: z.object({
    total: bySide,
    byState: z.record(obligationState, bySide),
  }),
  decisions: z.object({
    total: z.int(),
    late: z.int(),
    due: z.int(),
    onTime: z.int(),
    onTimePercent: z.number().nullable(),
  }),
  objectives: z
    .array(
      z.object({
        field: z.enum(objectiveFields),
        objective: recordRef,
        progressPercent: z.number().nullable(),
        plannedPercent: z.number().nullable(),
        health,
        tasks: z.array(taskSign),
      }),
    )
    .describe('all objectives in seed order; the last eight are the fields of cooperation'),
  lateTasks: z.array(lateTask).describe('oldest first, at most 10'),
  waitingForMe: z.array(lateTask).describe('tasks that wait for the reader’s verdict'),
  trend: z
    .array(
      z.object({
        on: plainDate,
        progressPercent: z.number(),
        plannedPercent: z.number(),
      }),
    )
    .describe('month ends of the Jalali calendar up to asOf'),
  steeringMeetings: z.array(plainDate),
  provinces: z
    .object({
      indicator: recordRef,
      period,
      rows: z.array(achievement),
      notReported: z.int(),
    })
    .nullable(),
  meetings: z
    .array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        sequenceNo: z.int(),
        committeeFa: z.string(),
        committeeEn: z.string().nullable(),
        startsAt: instant,
        endsAt: instant,
        placeFa: z.string(),
        placeEn: z.string().nullable(),
        state: z.enum(['PLANNED', 'HELD', 'CANCELLED']),
        minutesState: minutesState.nullable(),
        openDecisions: z.int(),
      }),
    )
    .describe('upcoming ones first, then those whose minutes are not signed'),
  weakest: z.object({
    field: recordRef.extend({ progressPercent: z.number(), plannedPercent: z.number() }).nullable(),
    province: z.object({ provinceCode: z.string(), percent: z.number() }).nullable(),
  }),
});
export type Dashboard = z.infer<typeof dashboard>;

export const readDashboard = z.object({
  memorandumId: z.uuid().optional(),
  asOf: plainDate.optional(),
});
export type ReadDashboard = z.infer<typeof readDashboard>;
