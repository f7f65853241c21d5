import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { DomainError } from '@hampeyman/domain/problems';
import { Database } from '../database/database';

/** One create as its sender repeats it: same person, key, address and body. */
export interface Attempt {
  readonly personId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
}

/** What was answered the first time. */
export interface StoredAnswer {
  readonly status: number;
  readonly answer: unknown;
}

/** Answers kept for repeated creates; each is written in the transaction of its work. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /**
   * The answer this attempt already got, null on the first try, which then holds the key until its transaction ends.
   * Throws `request.still-running`, `request.key-reused`.
   */
  find(actor: Actor, attempt: Attempt): Promise<StoredAnswer | null> {
    return this.database.use(actor, async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken', [
        `${attempt.personId} ${attempt.key}`,
      ]);
      if (lock?.taken !== true) throw new DomainError('request.still-running');
      const [row] = await manager.query<(StoredAnswer & { route: string; bodyHash: string })[]>(
        'SELECT route, body_hash "bodyHash", status, answer FROM idempotency_keys WHERE person_id = $1 AND key = $2',
        [attempt.personId, attempt.key],
      );
      if (row === undefined) return null;
      if (row.route !== attempt.route || row.bodyHash !== attempt.bodyHash) throw new DomainError('request.key-reused');
      return row;
    });
  }

  /** Keeps the answer for whoever sends the same again. */
  async keep(actor: Actor, attempt: Attempt, status: number, answer: unknown): Promise<void> {
    await this.database.use(actor, (manager) =>
      manager.query(
        `INSERT INTO idempotency_keys (person_id, key, route, body_hash, status, answer, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, now())`,
        [attempt.personId, attempt.key, attempt.route, attempt.bodyHash, status, answer === undefined ? null : JSON.stringify(answer)],
      ),
    );
  }
}
