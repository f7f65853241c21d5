import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { subjectTypeOf } from '@hampeyman/domain/activity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { actorOf } from '../access/current-actor';
import { Transaction } from '../database/transaction';
import { refusalOf } from '../http/problem-filter';
import { Activity, type ActivitySubject } from './activity';
import { RefusalsRepository } from './refusals.repository';

/** So many refusals of one person within a minute are told one by one; what goes beyond becomes one entry with their number. */
export const toldPerMinute = 20;

const everyMinute = 60_000;

/**
 * Records that a signed-in person was refused: 403, and 404 for what is not there or not theirs to see. The act itself was rolled back, so
 * this is a transaction of its own, and its failure leaves the answer as it is. Strangers are not recorded here: they could fill the record.
 */
@Injectable()
export class Refusals implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Refusals');
  private timer: NodeJS.Timeout | null = null;
  private settling: Promise<void> = Promise.resolve();

  constructor(
    private readonly transaction: Transaction,
    private readonly counts: RefusalsRepository,
    private readonly activity: Activity,
    adapter: HttpAdapterHost,
  ) {
    // commands such as admin:create start the portal without a server
    const server = adapter.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    server?.getInstance<FastifyInstance>().addHook('onSend', (request, reply) => this.afterAnswer(request, reply));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.settling = this.settle().catch((error: unknown) => {
        this.warn(error);
      });
    }, everyMinute).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.settling;
  }

  /** Turns the counts of minutes that are over into one entry per person and minute. */
  async settle(): Promise<void> {
    await this.transaction.run(systemActor, async () => {
      for (const { personId, minute, count } of await this.counts.takeOver(toldPerMinute)) {
        const subject = { type: 'Person', id: personId, code: null, memorandumId: null, side: null, provinceCode: null };
        await this.activity.record({ ...systemActor, personId }, 'access.refused-often', subject, { minute, count: count - toldPerMinute });
      }
    });
  }

  private async afterAnswer(request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
    const actor = actorOf(request);
    if (actor === null || (reply.statusCode !== 403 && reply.statusCode !== 404)) return;
    try {
      await this.record(actor, request, refusalOf(request));
    } catch (error) {
      this.warn(error);
    }
  }

  private async record(actor: Actor, request: FastifyRequest, code: string | null): Promise<void> {
    const address = request.routeOptions.url;
    if (address === undefined || code === null) return;
    await this.transaction.run(systemActor, async () => {
      if ((await this.counts.count(actor.personId)) > toldPerMinute) return;
      await this.activity.record(actor, 'access.refused', subjectOf(request, address, actor), {
        refusal: code,
        operation: `${request.method} ${address}`,
      });
    });
  }

  private warn(error: unknown): void {
    this.logger.warn({ message: error instanceof Error ? error.message : String(error) });
  }
}

/** What was asked for: the record that the address names. Its memorandum stays unnamed: whoever was refused does not know it. */
function subjectOf(request: FastifyRequest, address: string, actor: Actor): ActivitySubject {
  const { id } = (request.params ?? {}) as { readonly id?: unknown };
  const uuid = z.uuid().safeParse(id);
  return {
    type: subjectTypeOf(address.split('/')[2] ?? ''),
    id: uuid.success ? uuid.data : null,
    code: null,
    memorandumId: null,
    side: actor.side,
    provinceCode: null,
  };
}
