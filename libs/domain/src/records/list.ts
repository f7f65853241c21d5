import { z } from 'zod';

/** Query of every list: page length and where to go on (keyset, never an offset). */
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
});

/** Answer of every list; `next` is the cursor of the following page, null on the last one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
export interface List<Item> {
  items: Item[];
  next: string | null;
}

/** Query value `true`/`false`. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
