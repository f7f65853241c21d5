import { z } from 'zod';
import { workSide } from '../access';
import { plainDate } from '../calendar';
import { changeOf, flag, listQuery, longText, optionalTitle, title } from '../records';
import { taskState } from '../tasks';
import { newTask, taskLink } from './decision';

/**
 * Composes a decision while the minutes are a draft: who, with whom, what, until when; the official sentence is made from them.
 * `CONTINUE` and `CANCEL` name a task; `CREATE` needs both accountable posts (the executor's side has the executor).
 */
export const composeDecision = z.strictObject({
  meetingId: z.uuid(),
  side: workSide,
  executorPostId: z.uuid(),
  cooperatingPostIds: z.array(z.uuid()).max(10).default([]),
  subjectFa: title,
  subjectEn: optionalTitle.default(null),
  textFa: longText.nullable().default(null).describe('null: the official sentence is composed'),
  textEn: longText.nullable().default(null),
  agendaPosition: z.int().min(1).nullable().default(null),
  obligationId: z.uuid().nullable().default(null),
  dueOn: plainDate.nullable(),
  isContinuing: z.boolean().default(false),
  taskLink,
  taskId: z.uuid().nullable().default(null),
  counterpartPostId: z.uuid().nullable().default(null).describe('accountable post of the other side for a new task'),
  newTask: newTask.nullable().default(null).describe('with CREATE only'),
  continuesDecisionId: z.uuid().nullable().default(null),
  extends: z.boolean().default(false),
});
export type ComposeDecision = z.infer<typeof composeDecision>;

export const changeDecision = changeOf(composeDecision.omit({ meetingId: true }));
export type ChangeDecision = z.infer<typeof changeDecision>;

/** Closes a decision by itself, apart from its task. */
export const closeDecision = z.strictObject({
  state: z.enum(['COMPLETED', 'CANCELLED']),
  doneOn: plainDate.nullable().default(null),
  note: longText.nullable().default(null),
});
export type CloseDecision = z.infer<typeof closeDecision>;

export const listDecisions = listQuery.extend({
  memorandumId: z.uuid().optional(),
  code: z.string().optional(),
  committeeId: z.uuid().optional(),
  meetingId: z.uuid().optional(),
  side: workSide.optional(),
  state: z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(taskState))
    .optional(),
  open: flag.optional(),
  late: flag.optional(),
  provinceCode: z.string().optional(),
  obligationId: z.uuid().optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['due', 'code']).default('due'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  asOf: plainDate.optional(),
});
export type ListDecisions = z.infer<typeof listDecisions>;

export const readDecision = z.object({ asOf: plainDate.optional() });
export type ReadDecision = z.infer<typeof readDecision>;
