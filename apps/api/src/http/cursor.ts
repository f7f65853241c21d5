import { DomainError } from '@hampeyman/domain/problems';
import { z } from 'zod';

/** The values of the sort columns of the last row of a page, the id last. */
export type CursorKey = readonly (string | number | null)[];

const key = z
  .array(z.union([z.string(), z.number(), z.null()]))
  .min(1)
  .max(6);

/** A cursor that names the row after which the next page begins; opaque to callers. */
export function encodeCursor(values: CursorKey): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values a cursor names, null without one; it must hold `length` of them. Throws `request.cursor-malformed`. */
export function decodeCursor(cursor: string | undefined, length: number): CursorKey | null {
  if (cursor === undefined) return null;
  try {
    const values = key.length(length).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return values;
  } catch {
    // whatever is wrong with it, the caller did not get it from us
    throw new DomainError('request.cursor-malformed');
  }
}

/** The same for sort values of certain kinds, so that a forged one never reaches the database. Throws `request.cursor-malformed`. */
export function decodeCursorAs<Key extends z.ZodType<CursorKey>>(cursor: string | undefined, values: Key): z.infer<Key> | null {
  if (cursor === undefined) return null;
  try {
    return values.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    // whatever is wrong with it, the caller did not get it from us
    throw new DomainError('request.cursor-malformed');
  }
}

/** A page of at most `limit` of `rows`, of which the repository fetched `limit + 1` to know whether more follow. */
export function page<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => CursorKey): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
