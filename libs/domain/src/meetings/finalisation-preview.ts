import { z } from 'zod';
import { plainDate } from '../calendar';
import { taskLink } from '../decisions';
import { recordRef } from '../records';
import { finalisationCheck } from './meeting';

/** What finalising would do, decision by decision, without doing it (rulings 3). */
export const finalisationPreview = z.object({
  checks: z.array(finalisationCheck),
  isReady: z.boolean(),
  effects: z.array(
    z.object({
      decisionId: z.uuid(),
      code: z.string(),
      number: z.string(),
      taskLink,
      task: recordRef.nullable().describe('the task that is continued or cancelled, as far as the reader sees it'),
      newTask: z.object({ titleFa: z.string(), titleEn: z.string().nullable(), startsOn: plainDate, dueOn: plainDate }).nullable(),
      dueBefore: plainDate.nullable(),
      dueAfter: plainDate.nullable().describe('differs from dueBefore when the deadline is extended'),
    }),
  ),
});
export type FinalisationPreview = z.infer<typeof finalisationPreview>;
