import { appendFileSync } from 'node:fs';
import { Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { systemActor } from '@hampeyman/domain/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database';
import { OpenapiModule } from '../openapi/openapi.module';
import { Routes, type Route } from '../openapi/routes';
import { seenActs } from './seen-acts';

/** An operation as the reports name it. */
const nameOf = (route: Route): string => `${route.method.toUpperCase()} /api${route.path}`;

/** Whether whoever is signed in changes something by it, so that it must be on record; strangers' attempts are told by specs of sign-in. */
function isAct({ method, endpoint }: Route): boolean {
  return ['post', 'put', 'patch', 'delete'].includes(method) && endpoint?.policy !== 'public' && endpoint?.changesNothing !== true;
}

/** Whether something leaves the portal as a file: a print or an export. */
function isTakingOut({ endpoint }: Route): boolean {
  return endpoint?.answer !== null && typeof endpoint?.answer === 'object' && 'contentType' in endpoint.answer;
}

/**
 * In specs every act, print and export that succeeds must have left an activity of its request behind; one that has not fails the request.
 * So every integration spec of every feature proves that the record is complete, and the end of a whole run tells operations that none used.
 */
@Injectable()
class RecordCheck implements OnApplicationBootstrap {
  private watched: ReadonlyMap<string, Route> = new Map();
  private readonly seen = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly routes: Routes,
    adapter: HttpAdapterHost,
  ) {
    adapter.httpAdapter.getInstance<FastifyInstance>().addHook('onSend', (request, reply) => this.check(request, reply));
  }

  onApplicationBootstrap(): void {
    const acts = this.routes.all().filter((route) => isAct(route) || isTakingOut(route));
    this.watched = new Map(acts.map((route) => [nameOf(route), route]));
    this.note('operations', [...this.watched.keys()]);
  }

  private async check(request: FastifyRequest, reply: FastifyReply): Promise<undefined> {
    const name = `${request.method} ${(request.routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}')}`;
    const isReplay = reply.getHeader('idempotent-replay') !== undefined;
    if (!this.watched.has(name) || reply.statusCode >= 300 || isReplay) return;
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<unknown[]>('SELECT FROM activity WHERE request_id = $1 LIMIT 1', [request.id]),
    );
    if (rows.length === 0) throw new Error(`«${name}» left nothing on record: call Activity.record, or declare changesNothing`);
    if (this.seen.has(name)) return;
    this.seen.add(name);
    this.note('recorded', [name]);
  }

  private note(what: 'recorded' | 'operations', names: readonly string[]): void {
    const template = process.env['HAMPEYMAN_TEST_TEMPLATE'];
    if (template !== undefined) appendFileSync(seenActs(template, what), names.map((name) => `${name}\n`).join(''));
  }
}

@Module({ imports: [OpenapiModule], providers: [RecordCheck] })
export class RecordCheckModule {}
