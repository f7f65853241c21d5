import { z } from 'zod';
import { listQuery, listOf } from '../records';

export const foundKinds = ['TASK', 'DECISION', 'MEETING', 'OBLIGATION', 'INDICATOR'] as const;
export const foundKind = z.enum(foundKinds);

/** A record found by the search box: enough to recognise it and open it. */
export const found = z.object({
  kind: foundKind,
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  contextFa: z.string().nullable().describe('where it belongs: committee, obligation, province'),
  contextEn: z.string().nullable(),
});
export type Found = z.infer<typeof found>;
export const foundList = listOf(found);

export const searchFor = listQuery.extend({
  q: z.string().trim().min(1).max(200),
  kind: foundKind.optional(),
});
export type SearchFor = z.infer<typeof searchFor>;
