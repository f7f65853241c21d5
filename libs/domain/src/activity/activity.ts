import { z } from 'zod';
import { workSide } from '../access';

/** Any JSON value, as stored in the details of an activity. */
export const jsonValue = z.json();
export type JsonValue = z.infer<typeof jsonValue>;

/** What was done: by whom, in which post, for whom, to what, with which values before and after. Never changes. */
export const activityEntry = z.strictObject({
  seq: z.int().min(1).describe('place in its chain, from 1 without gaps'),
  at: z.iso.datetime(),
  action: z.string().describe('<feature>.<what happened>, in the past tense'),
  subjectType: z.string(),
  subjectId: z.uuid().nullable(),
  subjectCode: z.string().nullable(),
  memorandumId: z.uuid().nullable(),
  side: workSide.nullable(),
  provinceCode: z.string().nullable(),
  person: z
    .strictObject({ id: z.uuid(), nameFa: z.string(), nameEn: z.string().nullable() })
    .nullable()
    .describe('null: the portal itself'),
  post: z.strictObject({ id: z.uuid(), titleFa: z.string(), titleEn: z.string().nullable() }).nullable(),
  actingFor: z.strictObject({ id: z.uuid(), nameFa: z.string(), nameEn: z.string().nullable() }).nullable(),
  details: z.record(z.string(), jsonValue).describe('values before and after, by ids and codes; personal values are only named'),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

/** Ask for the history of one record, newest first. */
export const listActivity = z.strictObject({
  subject: z.uuid().describe('id of the record whose history is asked for'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});
export type ListActivity = z.infer<typeof listActivity>;

export const activityPage = z.strictObject({ items: z.array(activityEntry), next: z.string().nullable() });
export type ActivityPage = z.infer<typeof activityPage>;
