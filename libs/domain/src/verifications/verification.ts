import { z } from 'zod';
import { plainDate } from '../calendar';

/** What the public page says of a printed code: genuine or not, and nothing beyond these facts (promise 6). */
export const verification = z.discriminatedUnion('isGenuine', [
  z.object({ isGenuine: z.literal(false) }),
  z.object({
    isGenuine: z.literal(true),
    number: z.string(),
    heldOn: plainDate,
    committeeFa: z.string(),
    committeeEn: z.string().nullable(),
    contentHash: z.string(),
    isSample: z.boolean(),
  }),
]);
export type Verification = z.infer<typeof verification>;
