import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';
import { foldedText } from '../persian';
import { provinceCode } from '../provinces';
import { language } from '../texts';
import { actKinds } from './act-kinds';

/** What a history is narrowed by; nothing given means everything that the reader may see. */
const filters = {
  subject: z.uuid().optional().describe('id of the record whose history is asked for'),
  subjectType: z
    .string()
    .regex(/^[A-Z][A-Za-z]{1,39}$/)
    .optional()
    .describe('kind of record, such as `Task`'),
  code: foldedText.pipe(z.string().min(1).max(40)).optional().describe('code of the record'),
  personId: z.uuid().optional().describe('who acted'),
  kind: z.enum(actKinds).optional().describe('kind of act'),
  from: plainDate.optional().describe('first day, in Tehran'),
  to: plainDate.optional().describe('last day, in Tehran'),
  side: side.optional(),
  provinceCode: provinceCode.optional(),
  chain: z
    .union([z.uuid(), z.literal('system')])
    .optional()
    .describe('id of a memorandum, or `system` for what belongs to none'),
};

/** Ask for what happened, newest first. */
export const listActivity = z.strictObject({
  ...filters,
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});
export type ListActivity = z.infer<typeof listActivity>;

/** Take what happened out of the portal as a table. */
export const exportActivity = z.strictObject({ ...filters, language: language.default('fa') });
export type ExportActivity = z.infer<typeof exportActivity>;
export type ActivityFilters = Omit<ExportActivity, 'language'>;
