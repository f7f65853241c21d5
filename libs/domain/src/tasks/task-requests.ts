import { z } from 'zod';
import { side, workSide } from '../access';
import { plainDate } from '../calendar';
import { entryCode } from '../code-lists';
import { provinceCode } from '../provinces';
import { changeOf, code, flag, listQuery, longText, optionalTitle, title } from '../records';
import { dependencyKind, reportState, taskState } from './task';

const percent = z.int().min(0).max(100);

/** Both days of a plan, in the order in which they can happen. */
function daysInOrder(plan: { startsOn?: string; dueOn?: string }): boolean {
  return plan.startsOn === undefined || plan.dueOn === undefined || plan.dueOn >= plan.startsOn;
}
const dueBeforeStart = { error: 'tasks.due-before-start', path: ['dueOn'] };

const plan = z.strictObject({
  memorandumId: z.uuid(),
  code: code.nullable().default(null),
  side: workSide,
  provinceCode: provinceCode.nullable().default(null),
  titleFa: title,
  titleEn: optionalTitle.default(null),
  obligationId: z.uuid().nullable().default(null),
  objectiveId: z.uuid().nullable().default(null).describe('null: the objective of the obligation'),
  startsOn: plainDate,
  dueOn: plainDate,
  ministryPostId: z.uuid(),
  acecrPostId: z.uuid(),
  helperPostIds: z.array(z.uuid()).max(20).default([]),
});

/** Plans a task with exactly one accountable post on each side. `code` null: the next free `T-nn` of the memorandum. */
export const planTask = plan.refine(daysInOrder, dueBeforeStart);
export type PlanTask = z.infer<typeof planTask>;

/** Changes what the task says and who answers for it; its days move by the Ministry's manager or by a decision («تمدید») only. */
export const changeTask = changeOf(plan.omit({ memorandumId: true, code: true, side: true, provinceCode: true })).refine(
  daysInOrder,
  dueBeforeStart,
);
export type ChangeTask = z.infer<typeof changeTask>;

/** Reports progress. `DONE` asks the other side for approval and needs no 100 %; `BLOCKED` needs what blocks. */
export const reportProgress = z.strictObject({
  state: reportState,
  progressPercent: percent,
  note: longText.nullable().default(null),
  blockerFa: longText.nullable().default(null),
  blockerEn: longText.nullable().default(null),
  blockerSide: side.nullable().default(null),
  blockerPostId: z.uuid().nullable().default(null),
});
export type ReportProgress = z.infer<typeof reportProgress>;

/** Approves completion; the clock's day is the day of approval. */
export const approveTask = z.strictObject({
  note: longText.nullable().default(null),
});
export type ApproveTask = z.infer<typeof approveTask>;

/** Sends a report of completion back to its side, with a reason. */
export const returnTask = z.strictObject({
  reasonFa: longText,
  reasonEn: longText.nullable().default(null),
});
export type ReturnTask = z.infer<typeof returnTask>;

export const cancelTask = z.strictObject({ reasonFa: longText });
export type CancelTask = z.infer<typeof cancelTask>;

export const commentOnTask = z.strictObject({
  textFa: longText,
  textEn: longText.nullable().default(null),
  visibility: z.enum(['BOTH', 'OWN_SIDE']),
});
export type CommentOnTask = z.infer<typeof commentOnTask>;

/** Says why the task was or will be late; `code` is one that the list of reasons offers on the day. */
export const giveDelayReason = z.strictObject({
  code: entryCode,
  textFa: longText,
  textEn: longText.nullable().default(null),
  isExcusable: z.boolean(),
});
export type GiveDelayReason = z.infer<typeof giveDelayReason>;

export const addTaskStep = z.strictObject({
  side,
  titleFa: title,
  titleEn: optionalTitle.default(null),
});
export type AddTaskStep = z.infer<typeof addTaskStep>;

export const addTaskDependency = z.strictObject({
  needsTaskId: z.uuid(),
  kind: dependencyKind,
  noteFa: longText.nullable().default(null),
  noteEn: longText.nullable().default(null),
});
export type AddTaskDependency = z.infer<typeof addTaskDependency>;

export const registerTaskDocument = z.strictObject({
  titleFa: title,
  titleEn: optionalTitle.default(null),
  type: z.string().trim().min(1).max(10),
  sizeBytes: z.int().min(0).nullable().default(null),
  letterNumber: z.string().trim().min(1).max(60).nullable().default(null),
  datedOn: plainDate,
});
export type RegisterTaskDocument = z.infer<typeof registerTaskDocument>;

export const taskSorts = ['due', 'code', 'progress', 'late'] as const;

/** Filters of the list; several values of one filter are joined by commas in the address. */
export const listTasks = listQuery.extend({
  memorandumId: z.uuid().optional(),
  code: z.string().optional(),
  side: workSide.optional(),
  state: z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(taskState))
    .optional(),
  objectiveId: z.uuid().optional(),
  obligationId: z.uuid().optional(),
  field: z.string().optional(),
  provinceCode: z.union([provinceCode, z.literal('NATIONAL')]).optional(),
  late: flag.optional(),
  waitingSide: side.optional().describe('whose verdict it waits for'),
  mine: flag.optional().describe('accountable on either side, helping, or waiting for my verdict'),
  waitingForMe: flag.optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(taskSorts).default('due'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  asOf: plainDate.optional(),
});
export type ListTasks = z.infer<typeof listTasks>;

export const readTask = z.object({ asOf: plainDate.optional() });
export type ReadTask = z.infer<typeof readTask>;
