import { z } from 'zod';
import { personRef } from '../records';

/** What may rest on a post, in the order in which a hand-over names it. */
export const openItemKinds = [
  'APPROVALS',
  'TASKS',
  'HELPED_TASKS',
  'DECISIONS',
  'HELPED_DECISIONS',
  'VALUES',
  'INDICATORS',
  'SEATS',
  'MEETINGS',
  'AGENDA_ITEMS',
  'MINUTES',
] as const;
export const openItemKind = z.enum(openItemKinds);
export type OpenItemKind = z.infer<typeof openItemKind>;

/** What goes over with a post: everything rests on the post itself, so that the next holder finds it there. Numbers only: who counts may not read it. */
export const openItems = z.object({
  items: z.array(z.object({ kind: openItemKind, count: z.int().positive() })).describe('kinds without any are left out'),
  holder: personRef.nullable().describe('who holds the post on the day of asking'),
  deputies: z.array(personRef).describe('who acts for that holder now or later; their acting ends with the holding'),
  sessions: z.int().describe('open sessions of that holder that began in this post'),
});
export type OpenItems = z.infer<typeof openItems>;

/** What keeps a post from being closed: seats and work would be left behind. */
export function restsOn({ items }: Pick<OpenItems, 'items'>): number {
  return items.reduce((sum, { count }) => sum + count, 0);
}
