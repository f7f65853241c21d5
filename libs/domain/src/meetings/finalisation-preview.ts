import { z } from 'zod';
import { decisionEffect } from '../decisions';
import { finalisationCheck } from './meeting';

/** What finalising would do, without doing it. */
export const finalisationPreview = z.object({
  checks: z.array(finalisationCheck),
  isReady: z.boolean().describe('no blocking check is open'),
  effects: z.array(decisionEffect),
});
export type FinalisationPreview = z.infer<typeof finalisationPreview>;
