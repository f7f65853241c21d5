import { z } from 'zod';
import { importSheets } from './import-columns';

const outcome = z.enum(['added', 'changed', 'unchanged']);
export type ImportOutcome = z.infer<typeof outcome>;

const counts = z.object({ added: z.int(), changed: z.int(), unchanged: z.int() });

/** What a workbook of people and posts would change or has changed, row by row, and every cell that stands against it. */
export const importReport = z.object({
  isApplied: z.boolean(),
  posts: counts,
  people: counts,
  holdings: counts.describe('`changed` is always 0: whoever holds a post keeps it'),
  invitations: z.int().describe('new accounts whose owners are sent a link to choose a password'),
  rows: z
    .array(
      z.object({
        sheet: z.enum(importSheets),
        row: z.int().describe('as the spreadsheet counts them'),
        key: z.string().describe('mail address of a person, code of a post'),
        nameFa: z.string(),
        outcome,
        id: z.uuid().nullable().describe('of the person or post; null for one that is not there yet'),
        organisationId: z.uuid().nullable().describe('to which a post belongs, null for a person'),
        postCode: z.string().nullable().describe('the post a person is put into'),
        holding: outcome.nullable(),
        isInvited: z.boolean(),
      }),
    )
    .describe('every row that nothing stands against'),
  errors: z
    .array(
      z.object({
        sheet: z.enum(importSheets),
        row: z.int().describe('as the spreadsheet counts them'),
        column: z.string().nullable().describe('null where the row as a whole is refused'),
        value: z.string().nullable().describe('what stands in the cell'),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    )
    .describe('all of them'),
});
export type ImportReport = z.infer<typeof importReport>;
export type ImportRow = ImportReport['rows'][number];
export type ImportError = ImportReport['errors'][number];
