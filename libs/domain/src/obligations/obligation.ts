import { z } from 'zod';
import { workSide } from '../access';
import { recordRef } from '../records';

export const obligationKinds = ['ONE_OFF', 'PERIODIC', 'CONTINUING'] as const;
export type ObligationKind = (typeof obligationKinds)[number];
/** Computed from its tasks, never typed (rulings on figures; memorandum practice §3.3). */
export const obligationStates = ['KEPT', 'ON_PLAN', 'ATTENTION', 'CRITICAL', 'NOT_COVERED'] as const;
export const obligationState = z.enum(obligationStates);
export type ObligationState = z.infer<typeof obligationState>;

/** Why an obligation stands where it stands; the words are in `obligationReasonTexts`. */
export const obligationReasonCodes = [
  'no-task',
  'only-cancelled',
  'all-done',
  'blocked',
  'late',
  'late-badly',
  'behind',
  'on-plan',
] as const;
export type ObligationReasonCode = (typeof obligationReasonCodes)[number];
export const obligationReason = z.object({
  code: z.enum(obligationReasonCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).describe('code of the deciding task, days, points, count'),
});
export type ObligationReason = z.infer<typeof obligationReason>;

/** A clause that binds someone: who owes what. */
export const obligation = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  side: workSide,
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  kind: z.enum(obligationKinds),
  objective: recordRef.nullable(),
  article: z
    .object({
      id: z.uuid(),
      code: z.string(),
      number: z.string().nullable(),
      titleFa: z.string().nullable(),
      titleEn: z.string().nullable(),
    })
    .nullable(),
  position: z.int(),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
});
export type Obligation = z.infer<typeof obligation>;

/** The smallest picture of a task, as shown in an obligation's or field's row of cells. */
export const taskSign = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  state: z.enum(['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'AWAITING_APPROVAL', 'COMPLETED', 'CANCELLED']),
  daysLate: z.int().describe('0 when not late'),
  progressPercent: z.int(),
});
export type TaskSign = z.infer<typeof taskSign>;

/** An obligation with its computed state on a day and the tasks that prove it. */
export const obligationCoverage = obligation.extend({
  state: obligationState,
  reason: obligationReason,
  tasks: z.array(taskSign).describe('as far as the reader may see them'),
});
export type ObligationCoverage = z.infer<typeof obligationCoverage>;

/** What hangs on an obligation from its clause to the figures of its objective, as far as the reader may see it. */
export const obligationChain = z.object({
  obligation: recordRef,
  article: obligation.shape.article,
  decisions: z.array(recordRef).describe('final decisions about it or its tasks, newest first'),
  tasks: z.array(recordRef),
  indicators: z.array(recordRef).describe('indicators of its objective'),
});
export type ObligationChain = z.infer<typeof obligationChain>;
