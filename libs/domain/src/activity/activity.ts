import { z } from 'zod';
import { side, workSide } from '../access';
import { recordRef } from '../records';

/** Any JSON value, as stored in the details of an activity. */
export const jsonValue = z.json();
export type JsonValue = z.infer<typeof jsonValue>;

const personRef = z.strictObject({ id: z.uuid(), nameFa: z.string(), nameEn: z.string().nullable() });

/** What was done: by whom, in which post, for whom, to what, with which values before and after. Never changes. */
export const activityEntry = z.strictObject({
  chain: z.string().describe('id of its memorandum, or `system`'),
  seq: z.int().min(1).describe('place in its chain, from 1 without gaps'),
  at: z.iso.datetime(),
  action: z.string().describe('<feature>.<what happened>, in the past tense'),
  subjectType: z.string(),
  subjectId: z.uuid().nullable(),
  subjectCode: z.string().nullable(),
  memorandumId: z.uuid().nullable(),
  side: workSide.nullable(),
  provinceCode: z.string().nullable(),
  audience: side.nullable().describe('the only side that sees it; null: whoever sees the record'),
  person: personRef.nullable().describe('null: the portal itself'),
  post: z.strictObject({ id: z.uuid(), titleFa: z.string(), titleEn: z.string().nullable() }).nullable(),
  actingFor: personRef.nullable(),
  details: z
    .record(z.string(), jsonValue)
    .describe('values before and after, by ids and codes; `*` stands for a text that is not kept, `?` for a code the reader may not see'),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

/** A record that details name by id or code, as far as the reader may see it. */
export const activityReference = z.strictObject({
  ...recordRef.shape,
  code: z.string().nullable(),
  type: z.string(),
  memorandumId: z.uuid().nullable(),
});
export type ActivityReference = z.infer<typeof activityReference>;

export const activityPage = z.strictObject({
  items: z.array(activityEntry),
  references: z.array(activityReference).describe('the records that the entries name and the reader may see'),
  next: z.string().nullable(),
});
export type ActivityPage = z.infer<typeof activityPage>;
