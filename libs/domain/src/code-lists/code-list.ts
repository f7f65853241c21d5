import { z } from 'zod';
import { plainDate } from '../calendar';

/** The lists of codes that an administrator keeps. */
export const codeLists = ['COOPERATION_FIELD', 'DELAY_REASON', 'TARGET_GROUP', 'SUPPORT_INSTRUMENT'] as const;
export const codeList = z.enum(codeLists);
export type CodeList = z.infer<typeof codeList>;

/** What stands in records for an entry: `DATA_ACCESS`; once given it never changes. */
export const entryCode = z
  .string()
  .trim()
  .regex(/^[A-Z][A-Z0-9_]{0,39}$/, { error: 'code-lists.code-malformed' });

/** A word that may be chosen, behind a code; once retired it is still read where it was chosen, and offered no more. */
export const codeListEntry = z.object({
  id: z.uuid(),
  list: codeList,
  code: z.string(),
  nameFa: z.string(),
  nameEn: z.string(),
  position: z.int().describe('place in its list, from 1'),
  validFrom: plainDate.nullable().describe('first day on which it is offered; null: from the beginning'),
  validTo: plainDate.nullable().describe('last day on which it is offered; null: until it is retired'),
  version: z.int(),
});
export type CodeListEntry = z.infer<typeof codeListEntry>;
