import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { Database } from '../database/database';
import { ChainReader } from './chain-reader';
import { genesis, hashOf, type Head, type Link } from './hash-chain';

/** What is recorded before its place in the chain is known. */
export type NewLink = Omit<Link, 'chain' | 'seq'>;

/** The chains themselves: links are appended here and nowhere else. */
@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  /** Reads whole chains as `actor`. */
  reader(actor: Actor): ChainReader {
    return new ChainReader(<Row>(sql: string, parameters: readonly unknown[]) =>
      this.database.use(actor, (manager) => manager.query<Row[]>(sql, [...parameters])),
    );
  }

  /** Adds links to the end of their chain; the head row is locked until the transaction ends. */
  async append(actor: Actor, chain: string, links: readonly NewLink[]): Promise<void> {
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
           subject_code, memorandum_id, side, province_code, audience, details, request_id, prev_hash, hash)
         SELECT chain, seq, at, "personId", "postId", "actingForPersonId", action, "subjectType", "subjectId",
           "subjectCode", "memorandumId", side, "provinceCode", audience, details, "requestId", "prevHash", hash
         FROM jsonb_to_recordset($1::jsonb) AS row (chain text, seq bigint, at timestamptz, "personId" uuid, "postId" uuid,
           "actingForPersonId" uuid, action text, "subjectType" text, "subjectId" uuid, "subjectCode" text, "memorandumId" uuid,
           side text, "provinceCode" text, audience text, details jsonb, "requestId" text, "prevHash" text, hash text)`,
        [JSON.stringify(rows)],
      );
      await manager.query('UPDATE activity_heads SET seq = $2, hash = $3 WHERE chain = $1', [chain, seq, hash]);
    });
  }
}
