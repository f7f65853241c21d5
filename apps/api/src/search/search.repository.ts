import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { searchKeys } from '@hampeyman/domain/persian';
import type { List } from '@hampeyman/domain/records';
import type { Found, SearchFor } from '@hampeyman/domain/search';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { sources, type Source } from './search-sources';

type Row = Found & { readonly rank: number; readonly place: number };

/** Finds records of several features in one statement; each feature's rows pass the reader's own rights first. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** Records holding what was typed, an exact code first, then by feature and code. */
  async find(actor: Actor, query: SearchFor): Promise<List<Found>> {
    // signs alone are no words to look for
    if (searchKeys(query.q).norm === '') return { items: [], next: null };
    const parameters: unknown[] = [];
    const asked = sources.filter((source) => query.kind === undefined || source.kind === query.kind);
    const parts = asked.map((source, place) => this.part(actor, source, place, query.q, parameters));
    const after = decodeCursor(query.cursor, 3);
    const next =
      after === null ? 'TRUE' : `(rank, place, code) > (${after.map((value) => `$${String(parameters.push(value))}`).join(', ')})`;
    const sql = `SELECT * FROM (${parts.join(' UNION ALL ')}) found WHERE ${next} ORDER BY rank, place, code LIMIT $${String(parameters.push(query.limit + 1))}`;
    const rows = await this.database.use(actor, (manager) => manager.query<Row[]>(sql, parameters));
    const found = page(rows, query.limit, (row) => [row.rank, row.place, row.code]);
    return { items: found.items.map(foundOf), next: found.next };
  }

  private part(actor: Actor, source: Source, place: number, typed: string, parameters: unknown[]): string {
    const visible = accessibleSql(abilityOf(actor), 'read', source.subject, snakeColumns(source.alias), parameters);
    const holds = searchSql(source.alias, typed, parameters);
    const code = `$${String(parameters.push(searchKeys(typed).norm))}`;
    return `
      SELECT '${source.kind}' kind, ${source.columns},
        CASE WHEN trim(regexp_replace(lower(${source.code}), '[^a-z0-9]+', ' ', 'g')) = ${code} THEN 0 ELSE 1 END rank, ${String(place)} place
      FROM ${source.from}
      WHERE ${visible} AND ${holds}`;
  }
}

function foundOf({ kind, id, code, titleFa, titleEn, contextFa, contextEn }: Row): Found {
  return { kind, id, code, titleFa, titleEn, contextFa, contextEn };
}
