import { z } from 'zod';
import { side, workSide } from '../access';
import { instant, plainDate } from '../calendar';
import { personRef, postRef, recordRef } from '../records';

/** Why a task was or will be late, coded so that excusable delay can be told from the rest. */

export const dependencyKinds = ['FINISH_TO_START', 'FINISH_TO_FINISH'] as const;
export const dependencyKind = z.enum(dependencyKinds);
export type DependencyKind = z.infer<typeof dependencyKind>;

export const documentStates = ['NEW', 'ACCEPTED', 'RETURNED'] as const;
export type DocumentState = (typeof documentStates)[number];

export const reportStates = ['IN_PROGRESS', 'BLOCKED', 'DONE'] as const;
export const reportState = z.enum(reportStates);
export type ReportState = z.infer<typeof reportState>;

export const taskStates = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'AWAITING_APPROVAL', 'COMPLETED', 'CANCELLED'] as const;
export const taskState = z.enum(taskStates);
export type TaskState = z.infer<typeof taskState>;

/**
 * A joint task in a list: one accountable post on each side. Late is derived from `asOf`, never stored. `provinceCode` null is national.
 * Percentages are whole numbers 0–100.
 */
export const task = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  side: workSide,
  provinceCode: z.string().nullable(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  obligation: recordRef.nullable(),
  objective: recordRef.nullable(),
  startsOn: plainDate,
  dueOn: plainDate,
  state: taskState,
  progressPercent: z.int(),
  plannedPercent: z.number().describe('elapsed share of start–due on asOf, 0–100'),
  daysLate: z.int().describe('days past the deadline on asOf; 0 when not late or closed'),
  blockerFa: z.string().nullable(),
  blockerEn: z.string().nullable(),
  blockedSince: plainDate.nullable(),
  blockerSide: side.nullable().describe('who can lift what blocks, when known'),
  blockerPostId: z.uuid().nullable(),
  waitingSince: plainDate.nullable(),
  waitingSide: side.nullable(),
  waitingPostId: z.uuid().nullable(),
  reportedOn: plainDate.nullable().describe('day of the last report'),
  doneOn: plainDate.nullable().describe('day it was reported done and later approved'),
  completedOn: plainDate.nullable().describe('day of the approval'),
  cancelledOn: plainDate.nullable(),
  ministryPostId: z.uuid(),
  acecrPostId: z.uuid(),
  helperPostIds: z.array(z.uuid()),
  isSample: z.boolean(),
  version: z.int(),
});
export type Task = z.infer<typeof task>;

/** A progress report: what was said, when, by whom in which post. */
export const taskReport = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  reportedOn: plainDate,
  reportedAt: instant,
  state: reportState,
  progressPercent: z.int(),
  note: z.string().nullable(),
  side,
  post: postRef,
  person: personRef,
  actingFor: personRef.nullable(),
});
export type TaskReport = z.infer<typeof taskReport>;

/** The other side's word on a report of completion. */
export const taskVerdict = z.object({
  id: z.uuid(),
  taskId: z.uuid(),
  reportId: z.uuid(),
  kind: z.enum(['APPROVED', 'RETURNED']),
  reasonFa: z.string().nullable(),
  reasonEn: z.string().nullable(),
  decidedOn: plainDate,
  decidedAt: instant,
  side,
  post: postRef,
  person: personRef,
  actingFor: personRef.nullable(),
});
export type TaskVerdict = z.infer<typeof taskVerdict>;

/** A task at the other end of a dependency. */
export const linkedTask = recordRef.extend({
  state: taskState,
  side: workSide,
  progressPercent: z.int(),
  dueOn: plainDate,
  daysLate: z.int(),
  kind: dependencyKind,
  noteFa: z.string().nullable(),
  noteEn: z.string().nullable(),
});
export type LinkedTask = z.infer<typeof linkedTask>;

/** Everything on the page of one task. */
export const taskDetail = task.extend({
  ministryPost: postRef,
  acecrPost: postRef,
  helperPosts: z.array(postRef),
  article: z
    .object({
      id: z.uuid(),
      code: z.string(),
      number: z.string().nullable(),
      titleFa: z.string().nullable(),
      titleEn: z.string().nullable(),
    })
    .nullable(),
  decisions: z
    .array(
      recordRef.extend({
        meetingId: z.uuid(),
        committeeFa: z.string(),
        committeeEn: z.string().nullable(),
        heldOn: plainDate,
      }),
    )
    .describe('newest first; visible ones only'),
  indicators: z.array(recordRef).describe('indicators that answer the same diagnosed need, then those of its objective'),
  cancelledByDecision: recordRef.nullable(),
  cancelReasonFa: z.string().nullable(),
  delayReason: z
    .object({
      code: z.string().describe('of the list of reasons'),
      textFa: z.string(),
      textEn: z.string().nullable(),
      isExcusable: z.boolean(),
    })
    .nullable(),
  blockerPost: postRef.nullable(),
  steps: z.array(
    z.object({
      id: z.uuid(),
      side,
      titleFa: z.string(),
      titleEn: z.string().nullable(),
      doneOn: plainDate.nullable(),
    }),
  ),
  needs: z.array(linkedTask).describe('tasks it waits for'),
  neededBy: z.array(linkedTask).describe('tasks that wait for it'),
  reports: z.array(taskReport).describe('newest first'),
  verdicts: z.array(taskVerdict).describe('newest first'),
  comments: z.array(
    z.object({
      id: z.uuid(),
      side,
      visibility: z.enum(['BOTH', 'OWN_SIDE']),
      textFa: z.string(),
      textEn: z.string().nullable(),
      writtenAt: instant,
      post: postRef,
      person: personRef,
      isSample: z.boolean(),
    }),
  ),
  documents: z
    .array(
      z.object({
        id: z.uuid(),
        titleFa: z.string(),
        titleEn: z.string().nullable(),
        type: z.string(),
        sizeBytes: z.int().nullable(),
        letterNumber: z.string().nullable(),
        datedOn: plainDate,
        side,
        state: z.enum(documentStates),
      }),
    )
    .describe('register of documents kept elsewhere; the portal holds no file yet'),
});
export type TaskDetail = z.infer<typeof taskDetail>;
