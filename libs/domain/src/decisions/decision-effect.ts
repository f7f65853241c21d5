import { z } from 'zod';
import { plainDate } from '../calendar';
import { optionalTitle, recordRef, title } from '../records';
import { taskLink } from './decision';

/** What a decision does to its task when its minutes become final (rulings 3), told before it is done. */
export const decisionEffect = z.object({
  decisionId: z.uuid(),
  code: z.string(),
  number: z.string(),
  taskLink,
  task: recordRef.nullable().describe('the task that is continued or cancelled, as far as the reader sees it'),
  newTask: z
    .object({ titleFa: title, titleEn: optionalTitle, startsOn: plainDate, dueOn: plainDate })
    .nullable()
    .describe('null also while it lacks an accountable post or a deadline'),
  dueBefore: plainDate.nullable(),
  dueAfter: plainDate.nullable().describe('differs from dueBefore when the deadline is extended'),
});
export type DecisionEffect = z.infer<typeof decisionEffect>;
