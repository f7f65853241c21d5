import { z } from 'zod';
import { workSide } from '../access';
import { plainDate } from '../calendar';
import { provinceCode } from '../provinces';
import { code, optionalTitle, postRef, recordRef, title } from '../records';
import { taskState } from '../tasks';

/** What finalising does with the decision's task (rulings 3). */
export const taskLinks = ['CREATE', 'CONTINUE', 'CANCEL', 'NONE'] as const;
export const taskLink = z.enum(taskLinks);
export type TaskLink = z.infer<typeof taskLink>;

/** What a new task has beyond its decision; null takes it over from the decision or its committee (`startsOn`: the day of the meeting). */
export const newTask = z.strictObject({
  code: code.nullable().default(null),
  titleFa: title.nullable().default(null),
  titleEn: optionalTitle.default(null),
  startsOn: plainDate.nullable().default(null),
  dueOn: plainDate.nullable().default(null),
  objectiveId: z.uuid().nullable().default(null),
  side: workSide.nullable().default(null),
  provinceCode: z
    .union([provinceCode, z.literal('NATIONAL')])
    .nullable()
    .default(null),
  ministryPostId: z.uuid().nullable().default(null),
  acecrPostId: z.uuid().nullable().default(null),
  helperPostIds: z.array(z.uuid()).max(20).nullable().default(null).describe('null: the cooperating posts'),
});
export type NewTask = z.infer<typeof newTask>;

/**
 * A decision of a meeting. Its state is its own when it was closed by itself, else that of its task; its deadline is its own.
 * Drafts (`isFinal: false`) belong to minutes that are still written.
 */
export const decision = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  number: z.string().describe('meeting/row, e.g. 4/2'),
  rowNo: z.int(),
  side: workSide.describe('who executes'),
  provinceCode: z.string().nullable(),
  subjectFa: z.string(),
  subjectEn: z.string().nullable(),
  textFa: z.string(),
  textEn: z.string().nullable(),
  committeeId: z.uuid(),
  committee: recordRef,
  meeting: z.object({
    id: z.uuid(),
    code: z.string(),
    numberCode: z.string(),
    sequenceNo: z.int(),
    heldOn: plainDate,
  }),
  agendaPosition: z.int().nullable(),
  executorPost: postRef,
  cooperatingPosts: z.array(postRef),
  obligation: recordRef.nullable(),
  dueOn: plainDate.nullable(),
  isContinuing: z.boolean().describe('«فاقد مهلت / مستمر»'),
  isFinal: z.boolean(),
  taskLink,
  newTask: newTask.nullable().describe('of a draft that creates a task: what was said of it'),
  task: recordRef.extend({ state: taskState, progressPercent: z.int(), dueOn: plainDate }).nullable(),
  state: taskState,
  progressPercent: z.int().nullable(),
  daysLate: z.int(),
  doneOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
  continues: recordRef.nullable(),
  extends: z.boolean().describe('the continuation moved the deadline («تمدید»)'),
  continuedBy: z.array(recordRef),
  isSample: z.boolean(),
  version: z.int(),
});
export type Decision = z.infer<typeof decision>;
