import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { ActivityEntry, ListActivity } from '@hampeyman/domain/activity';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import { genesis, hashOf, type Link } from './hash-chain';

export interface StoredLink extends Link {
  readonly prevHash: string;
  readonly hash: string;
}

/** The last link of a chain, as kept apart from it. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

type Entry = Omit<ActivityEntry, 'person' | 'post' | 'actingFor'> & {
  readonly chain: string;
  readonly person: ActivityEntry['person'];
  readonly post: ActivityEntry['post'];
  readonly actingFor: ActivityEntry['actingFor'];
};

const linkColumns = `
  a.chain, a.seq::int AS seq, to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  a.person_id AS "personId", a.post_id AS "postId", a.acting_for_person_id AS "actingForPersonId",
  a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.subject_code AS "subjectCode",
  a.memorandum_id AS "memorandumId", a.side, a.province_code AS "provinceCode", a.details, a.request_id AS "requestId"`;

@Injectable()
export class ActivityRepository {
  constructor(private readonly database: Database) {}

  /** Adds links to the end of their chain; the head row is locked until the transaction ends. */
  async append(actor: Actor, chain: string, links: readonly Omit<Link, 'chain' | 'seq'>[]): Promise<void> {
    await this.database.use(actor, async (manager) => {
      await manager.query('INSERT INTO activity_heads (chain, seq, hash) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [chain, genesis]);
      const [head] = await manager.query<Head[]>('SELECT seq::int AS seq, hash FROM activity_heads WHERE chain = $1 FOR UPDATE', [chain]);
      let { seq, hash } = head ?? { seq: 0, hash: genesis };
      const rows = links.map((content) => {
        const link: Link = { ...content, chain, seq: seq + 1 };
        const row = { ...link, prevHash: hash, hash: hashOf(link, hash) };
        seq = row.seq;
        hash = row.hash;
        return row;
      });
      await manager.query(
        `INSERT INTO activity (chain, seq, at, person_id, post_id, acting_for_person_id, action, subject_type, subject_id,
           subject_code, memorandum_id, side, province_code, details, request_id, prev_hash, hash)
         SELECT chain, seq, at, "personId", "postId", "actingForPersonId", action, "subjectType", "subjectId",
           "subjectCode", "memorandumId", side, "provinceCode", details, "requestId", "prevHash", hash
         FROM jsonb_to_recordset($1::jsonb) AS row (chain text, seq bigint, at timestamptz, "personId" uuid, "postId" uuid,
           "actingForPersonId" uuid, action text, "subjectType" text, "subjectId" uuid, "subjectCode" text,
           "memorandumId" uuid, side text, "provinceCode" text, details jsonb, "requestId" text, "prevHash" text, hash text)`,
        [JSON.stringify(rows)],
      );
      await manager.query('UPDATE activity_heads SET seq = $2, hash = $3 WHERE chain = $1', [chain, seq, hash]);
    });
  }

  /** The links of a chain after `seq`, at most `limit`, in their order. */
  links(actor: Actor, chain: string, seq: number, limit: number): Promise<StoredLink[]> {
    return this.database.use(actor, (manager) =>
      manager.query<StoredLink[]>(
        `SELECT ${linkColumns}, a.prev_hash AS "prevHash", a.hash FROM activity a WHERE a.chain = $1 AND a.seq > $2 ORDER BY a.seq LIMIT $3`,
        [chain, seq, limit],
      ),
    );
  }

  async head(actor: Actor, chain: string): Promise<Head | null> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Head[]>('SELECT seq::int AS seq, hash FROM activity_heads WHERE chain = $1', [chain]),
    );
    return rows[0] ?? null;
  }

  /** The history of one record as far as `actor` may see it, newest first. */
  async list(actor: Actor, query: ListActivity): Promise<{ items: ActivityEntry[]; next: string | null }> {
    const after = decodeCursor(query.cursor, 3);
    const parameters: unknown[] = [query.subject, query.limit + 1];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Activity', snakeColumns('a'), parameters);
    const later =
      after === null ? '' : `AND (a.at, a.seq, a.chain) < (${after.map((value) => `$${String(parameters.push(value))}`).join(', ')})`;
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Entry[]>(
        `SELECT ${linkColumns},
           CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'nameFa', p.name_fa, 'nameEn', p.name_en) END AS person,
           CASE WHEN o.id IS NULL THEN NULL ELSE jsonb_build_object('id', o.id, 'titleFa', o.title_fa, 'titleEn', o.title_en) END AS post,
           CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'nameFa', f.name_fa, 'nameEn', f.name_en) END AS "actingFor"
         FROM activity a
         LEFT JOIN people p ON p.id = a.person_id
         LEFT JOIN posts o ON o.id = a.post_id
         LEFT JOIN people f ON f.id = a.acting_for_person_id
         WHERE a.subject_id = $1 AND (${visible}) ${later}
         ORDER BY a.at DESC, a.seq DESC, a.chain DESC
         LIMIT $2`,
        parameters,
      ),
    );
    const { items, next } = page(rows, query.limit, (row) => [row.at, row.seq, row.chain]);
    return { items: items.map(toEntry), next };
  }
}

function toEntry(row: Entry): ActivityEntry {
  const { seq, at, action, subjectType, subjectId, subjectCode, memorandumId, side, provinceCode, person, post, actingFor, details } = row;
  return { seq, at, action, subjectType, subjectId, subjectCode, memorandumId, side, provinceCode, person, post, actingFor, details };
}
