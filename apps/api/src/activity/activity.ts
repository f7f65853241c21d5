import { Injectable } from '@nestjs/common';
import type { Actor, Side } from '@hampeyman/domain/access';
import { opaque, type JsonValue } from '@hampeyman/domain/activity';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { currentRequestId } from '../http/request-context';
import { LinksRepository, type NewLink } from './links.repository';

/** The record an activity is about. Records of ours fit as they are; `code` and the scope are null where they have none. */
export interface ActivitySubject {
  readonly type: string;
  readonly id: string | null;
  readonly code: string | null;
  readonly memorandumId: string | null;
  readonly side: string | null;
  readonly provinceCode: string | null;
}

type Pending = Map<string, { actor: Actor; links: NewLink[] }>;

/** The log of what happened: who, in which post, for whom, what, with which values before and after. */
@Injectable()
export class Activity {
  private readonly pending = new WeakMap<object, Pending>();

  constructor(
    private readonly database: Database,
    private readonly links: LinksRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Records `action` (`tasks.reported`) in the open transaction. Of `details` only ids, codes, choices, days and figures are kept; texts
   * that people wrote, names, mail, telephones and secrets are named as changed. `audience` is the only side that may see it, null for all
   * who see the record. Written just before the commit, so that the head of the chain is locked last and briefly.
   */
  record(
    actor: Actor,
    action: string,
    subject: ActivitySubject,
    details: Readonly<Record<string, unknown>> = {},
    audience: Side | null = null,
  ): Promise<void> {
    const chain = subject.memorandumId ?? 'system';
    const link: NewLink = {
      at: this.clock.now(),
      personId: actor.personId,
      postId: actor.postId,
      actingForPersonId: actor.actingForPersonId,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      subjectCode: subject.code,
      memorandumId: subject.memorandumId,
      // what belongs to no memorandum belongs to the agency of whoever did it
      side: subject.side ?? (subject.memorandumId === null ? actor.side : null),
      provinceCode: subject.provinceCode,
      audience,
      // through JSON, so that what is hashed is what the database gives back
      details: opaque(JSON.parse(JSON.stringify(details)) as JsonValue),
      requestId: currentRequestId(),
    };
    const open = this.database.openTransaction();
    const known = this.pending.get(open);
    const chains: Pending = known ?? new Map<string, { actor: Actor; links: NewLink[] }>();
    if (known === undefined) {
      this.pending.set(open, chains);
      this.database.beforeCommit(() => this.write(open, chains));
    }
    const entry = chains.get(chain);
    if (entry === undefined) chains.set(chain, { actor, links: [link] });
    else entry.links.push(link);
    return Promise.resolve();
  }

  /** Chains in one order for everybody, so that two transactions never wait for each other. */
  private async write(open: object, chains: Pending): Promise<void> {
    this.pending.delete(open);
    for (const [chain, { actor, links }] of [...chains].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await this.links.append(actor, chain, links);
    }
  }
}
