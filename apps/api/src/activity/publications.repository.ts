import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';
import type { Publication } from './chain-reader';
import type { Head } from './hash-chain';

/** Any number that no other advisory lock of ours uses: two processes publish one after the other, and the second finds nothing to do. */
const publishing = 1_405_003;

/** What was published of the chains: one signed head per chain and day, never changed. */
@Injectable()
export class PublicationsRepository {
  constructor(private readonly database: Database) {}

  /** The heads of which nothing has been published on `day` yet; others wait until the transaction ends. */
  async due(day: string): Promise<(Head & { readonly chain: string })[]> {
    return this.database.use(systemActor, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [publishing]);
      return manager.query<(Head & { readonly chain: string })[]>(
        `SELECT h.chain, h.seq::int AS seq, h.hash FROM activity_heads h
         WHERE h.seq > 0 AND NOT EXISTS (SELECT FROM activity_publications p WHERE p.chain = h.chain AND p.day = $1)
         ORDER BY h.chain`,
        [day],
      );
    });
  }

  async insert({ chain, day, seq, hash, at, keyId, publicKey, signature }: Publication): Promise<void> {
    await this.database.use(systemActor, (manager) =>
      manager.query(
        `INSERT INTO activity_publications (chain, day, seq, hash, at, key_id, public_key, signature)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [chain, day, seq, hash, at, keyId, publicKey, signature],
      ),
    );
  }

  /**
   * Who is told: whoever holds on `day` a focal point of either agency. Of an agency none of whose focal points is held, so that neither is
   * ever left out, all who hold a post with a role that reaches the whole agency or the country.
   */
  async focalPoints(day: string): Promise<readonly string[]> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<{ personId: string }[]>(
        `WITH held AS (
           SELECT h.person_id, p.side, p.is_focal_point, p.role IS NOT NULL AND p.scope_level IN ('NATIONAL', 'AGENCY') AS is_leading
           FROM holdings h JOIN posts p ON p.id = h.post_id
           WHERE p.side IS NOT NULL AND $1 BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
         )
         SELECT DISTINCT person_id AS "personId" FROM held
         WHERE is_focal_point OR (is_leading AND NOT EXISTS (SELECT FROM held other WHERE other.side = held.side AND other.is_focal_point))
         ORDER BY 1`,
        [day],
      ),
    );
    return rows.map(({ personId }) => personId);
  }
}
