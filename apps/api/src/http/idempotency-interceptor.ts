import { createHash } from 'node:crypto';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { actorOf } from '../access/current-actor';
import { Transaction } from '../database/transaction';

interface StoredAnswer {
  readonly route: string;
  readonly body_hash: string;
  readonly status: number;
  readonly answer: unknown;
}

/** One create as its sender repeats it: same person, key, address and body. */
interface Attempt {
  readonly personId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
}

function keyOf(request: FastifyRequest): string | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) throw new DomainError('request.key-malformed');
  return header;
}

/**
 * A POST sent twice with one `Idempotency-Key` is done once. The key and the work are one transaction: after a crash there is
 * either both or neither, and a refusal keeps nothing, so that a corrected request may go again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly transaction: Transaction) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const actor = actorOf(request);
    const key = keyOf(request);
    if (request.method !== 'POST' || key === null || actor === null) return next.handle();
    const attempt: Attempt = {
      personId: actor.personId,
      key,
      route: request.url,
      bodyHash: createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest('hex'),
    };
    const reply = http.getResponse<FastifyReply>();
    return from(
      this.transaction.run(actor, async (manager) => {
        const stored = await this.stored(manager, attempt);
        if (stored !== null) {
          void reply.status(stored.status).header('idempotent-replay', 'true');
          return stored.answer ?? undefined;
        }
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        if (!(answer instanceof StreamableFile)) await this.store(manager, attempt, reply.statusCode, answer);
        return answer;
      }),
    );
  }

  private async stored(manager: EntityManager, attempt: Attempt): Promise<StoredAnswer | null> {
    const [lock] = await manager.query<{ taken: boolean }[]>('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken', [
      `${attempt.personId} ${attempt.key}`,
    ]);
    if (lock?.taken !== true) throw new DomainError('request.still-running');
    const [row] = await manager.query<StoredAnswer[]>(
      'SELECT route, body_hash, status, answer FROM idempotency_keys WHERE person_id = $1 AND key = $2',
      [attempt.personId, attempt.key],
    );
    if (row === undefined) return null;
    if (row.route !== attempt.route || row.body_hash !== attempt.bodyHash) throw new DomainError('request.key-reused');
    return row;
  }

  private async store(manager: EntityManager, attempt: Attempt, status: number, answer: unknown): Promise<void> {
    await manager.query(
      `INSERT INTO idempotency_keys (person_id, key, route, body_hash, status, answer, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [attempt.personId, attempt.key, attempt.route, attempt.bodyHash, status, answer === undefined ? null : JSON.stringify(answer)],
    );
  }
}
