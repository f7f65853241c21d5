import { z } from 'zod';
import { importSheets } from './import-columns';

const counts = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() });

/** What a workbook of people and posts would change or has changed, and every cell that stands against it. */
export const importReport = z.object({
  isApplied: z.boolean(),
  posts: counts,
  people: counts,
  holdings: counts.describe('`changed` is always 0: whoever holds a post keeps it'),
  errors: z.array(
    z.object({
      sheet: z.enum(importSheets),
      row: z.int().describe('as the spreadsheet counts them'),
      column: z.string().nullable().describe('null where the row as a whole is refused'),
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export type ImportReport = z.infer<typeof importReport>;
export type ImportError = ImportReport['errors'][number];
