import { createHmac } from 'node:crypto';
import { Inject, Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@hampeyman/domain/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { actorOf } from '../access/current-actor';
import { CONFIG, type Config } from '../config';
import { Transaction } from '../database/transaction';
import { ENDPOINT, type EndpointOptions } from './endpoint';
import { IdempotencyRepository, type Attempt } from './idempotency.repository';

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
  constructor(
    private readonly transaction: Transaction,
    private readonly answers: IdempotencyRepository,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const actor = actorOf(request);
    const key = keyOf(request);
    const endpoint = this.reflector.get<EndpointOptions | undefined>(ENDPOINT, context.getHandler());
    if (request.method !== 'POST' || key === null || actor === null || endpoint?.ignoresKey === true) return next.handle();
    const attempt: Attempt = {
      personId: actor.personId,
      key,
      route: request.url,
      // keyed, since a body may hold a password that could be guessed from a bare hash
      bodyHash: createHmac('sha256', this.config.tokenSecret)
        .update(JSON.stringify(request.body ?? null))
        .digest('hex'),
    };
    const reply = http.getResponse<FastifyReply>();
    return from(
      this.transaction.run(actor, async () => {
        const stored = await this.answers.find(actor, attempt);
        if (stored !== null) {
          void reply.status(stored.status).header('idempotent-replay', 'true');
          return stored.answer ?? undefined;
        }
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        if (!(answer instanceof StreamableFile)) await this.answers.keep(actor, attempt, reply.statusCode, answer);
        return answer;
      }),
    );
  }
}
