import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { currentRequestId } from '../http/request-context';
import { ActivityRepository } from './activity.repository';
import { genesis, hashOf, type Link } from './hash-chain';

/** The record an activity is about. Records of ours fit as they are; `code` and the scope are null where they have none. */
export interface ActivitySubject {
  readonly type: string;
  readonly id: string | null;
  readonly code: string | null;
  readonly memorandumId: string | null;
  readonly side: string | null;
  readonly provinceCode: string | null;
}

/** What verification found: the chain is whole, or the first place where it is not and why. */
export type Verdict =
  | { readonly isWhole: true; readonly length: number; readonly head: string }
  | { readonly isWhole: false; readonly seq: number; readonly reason: 'missing' | 'changed' | 'head-differs' };

type Pending = Map<string, { actor: Actor; links: Omit<Link, 'chain' | 'seq'>[] }>;

const batch = 1_000;

/** The log of changes: who, in which post, for whom, what, with which values before and after. */
@Injectable()
export class Activity {
  private readonly pending = new WeakMap<object, Pending>();

  constructor(
    private readonly database: Database,
    private readonly links: ActivityRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Records `action` (`tasks.reported`) in the open transaction. `details` hold values before and after by ids and codes;
   * names, mail, telephones and secrets are named as changed and never copied. Written just before the commit, so that the
   * head of the chain is locked last and briefly.
   */
  record(actor: Actor, action: string, subject: ActivitySubject, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const chain = subject.memorandumId ?? 'system';
    const link: Omit<Link, 'chain' | 'seq'> = {
      at: this.clock.now(),
      personId: actor.personId,
      postId: actor.postId,
      actingForPersonId: actor.actingForPersonId,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      subjectCode: subject.code,
      memorandumId: subject.memorandumId,
      side: subject.side,
      provinceCode: subject.provinceCode,
      // through JSON, so that what is hashed is what the database gives back
      details: JSON.parse(JSON.stringify(details)) as unknown,
      requestId: currentRequestId(),
    };
    const open = this.database.openTransaction();
    const known = this.pending.get(open);
    const chains: Pending = known ?? new Map<string, { actor: Actor; links: Omit<Link, 'chain' | 'seq'>[] }>();
    if (known === undefined) {
      this.pending.set(open, chains);
      this.database.beforeCommit(() => this.write(open, chains));
    }
    const entry = chains.get(chain);
    if (entry === undefined) chains.set(chain, { actor, links: [link] });
    else entry.links.push(link);
    return Promise.resolve();
  }

  /** Recomputes a chain from its first link. `chain` is a memorandum's id or `system`. */
  async verify(chain: string): Promise<Verdict> {
    let seq = 0;
    let hash = genesis;
    for (;;) {
      const links = await this.links.links(systemActor, chain, seq, batch);
      for (const { hash: stored, prevHash, ...link } of links) {
        if (link.seq !== seq + 1) return { isWhole: false, seq: seq + 1, reason: 'missing' };
        if (prevHash !== hash || stored !== hashOf(link, hash)) return { isWhole: false, seq: link.seq, reason: 'changed' };
        seq = link.seq;
        hash = stored;
      }
      if (links.length < batch) break;
    }
    const head = await this.links.head(systemActor, chain);
    const isHead = head === null ? seq === 0 : head.seq === seq && head.hash === hash;
    return isHead ? { isWhole: true, length: seq, head: hash } : { isWhole: false, seq: seq + 1, reason: 'head-differs' };
  }

  /** Chains in one order for everybody, so that two transactions never wait for each other. */
  private async write(open: object, chains: Pending): Promise<void> {
    this.pending.delete(open);
    for (const [chain, { actor, links }] of [...chains].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await this.links.append(actor, chain, links);
    }
  }
}
