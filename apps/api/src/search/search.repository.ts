import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { searchKeys } from '@hampeyman/domain/persian';
import type { List } from '@hampeyman/domain/records';
import type { Found, SearchFor } from '@hampeyman/domain/search';
import { Database } from '../database/database';
import { page } from '../http/cursor';
import { searchStatement } from './search.sql';

type Row = Found & { readonly rank: number; readonly place: number };

/** Finds records of several features in one statement. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** Records holding what was typed, an exact code first, then by feature and code. */
  async find(actor: Actor, query: SearchFor): Promise<List<Found>> {
    // signs alone are no words to look for
    if (searchKeys(query.q).norm === '') return { items: [], next: null };
    const { text, values } = searchStatement(actor, query);
    const rows = await this.database.use(actor, (manager) => manager.query<Row[]>(text, values));
    const found = page(rows, query.limit, (row) => [row.rank, row.place, row.code]);
    return { items: found.items.map(foundOf), next: found.next };
  }
}

function foundOf({ kind, id, code, titleFa, titleEn, contextFa, contextEn }: Row): Found {
  return { kind, id, code, titleFa, titleEn, contextFa, contextEn };
}
