import { Injectable } from '@nestjs/common';
import type { Actor, Side } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { PostPlace } from '@hampeyman/domain/posts';
import { Database } from '../database/database';
import { memorandaOfSql } from '../database/ref-sql';

/** What committees, meetings and decisions ask about a post: whose it is, and who sits in it. */
export interface DirectoryPost extends PostPlace {
  readonly id: string;
  readonly code: string;
  readonly side: Side | null;
  readonly isProvincial: boolean;
  /** The holder on the day asked for, an acting deputy before the regular one. */
  readonly personId: string | null;
}

/** Posts as the features of meetings look them up. */
@Injectable()
export class PostDirectory {
  constructor(private readonly database: Database) {}

  /** The posts with these ids by their id, with their holders on `day`; unknown ids are missing. */
  async byId(actor: Actor, ids: readonly string[], day: PlainDate): Promise<ReadonlyMap<string, DirectoryPost>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.use(actor, (manager) =>
      manager.query<DirectoryPost[]>(
        `SELECT p.id, p.code, p.side, (p.scope_level = 'PROVINCE' OR o.province_code IS NOT NULL) AS "isProvincial",
           coalesce(p.scope_province_code, o.province_code) AS "provinceCode", ${memorandaOfSql('p.organisation_id')} AS "memorandumIds",
           (SELECT h.person_id FROM holdings h WHERE h.post_id = p.id AND $2::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
            ORDER BY h.is_acting DESC, h.held_from LIMIT 1) AS "personId"
         FROM posts p JOIN organisations o ON o.id = p.organisation_id WHERE p.id = ANY($1::uuid[])`,
        [ids, day],
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
