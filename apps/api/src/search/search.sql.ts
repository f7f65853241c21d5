import type { Actor } from '@hampeyman/domain/access';
import { searchKeys } from '@hampeyman/domain/persian';
import type { SearchFor } from '@hampeyman/domain/search';
import { abilityOf } from '../access/authorize';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor } from '../http/cursor';
import { sources, type Source } from './search-sources';

/** The statement of a page of what was found and its values: an exact code first, then by feature and code. */
export function searchStatement(actor: Actor, query: SearchFor): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const asked = sources.filter((source) => query.kind === undefined || source.kind === query.kind);
  const parts = asked.map((source, place) => part(actor, source, place, query.q, values));
  const after = decodeCursor(query.cursor, 3);
  const next = after === null ? 'TRUE' : `(rank, place, code) > (${after.map((value) => `$${String(values.push(value))}`).join(', ')})`;
  const text = `SELECT * FROM (${parts.join(' UNION ALL ')}) found WHERE ${next} ORDER BY rank, place, code LIMIT $${String(values.push(query.limit + 1))}`;
  return { text, values };
}

/** Each feature's rows pass the reader's own rights first. */
function part(actor: Actor, source: Source, place: number, typed: string, values: unknown[]): string {
  const visible = accessibleSql(abilityOf(actor), 'read', source.subject, snakeColumns(source.alias), values);
  const holds = searchSql(source.alias, typed, values);
  const code = `$${String(values.push(searchKeys(typed).norm))}`;
  return `
      SELECT '${source.kind}' kind, ${source.columns},
        CASE WHEN trim(regexp_replace(lower(${source.code}), '[^a-z0-9]+', ' ', 'g')) = ${code} THEN 0 ELSE 1 END rank, ${String(place)} place
      FROM ${source.from}
      WHERE ${visible} AND ${holds}`;
}
