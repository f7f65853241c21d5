import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { plainDate } from '@hampeyman/domain/calendar';
import {
  changedEntry,
  movedEntries,
  reinstatedEntry,
  requireOffered,
  requireOpenList,
  retiredEntry,
  type AddCodeListEntry,
  type ChangeCodeListEntry,
  type CodeChoice,
  type CodeListEntry,
  type RetireCodeListEntry,
} from '@hampeyman/domain/code-lists';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { CodeListsRepository } from './code-lists.repository';

function subjectOf({ id, code }: CodeListEntry): ActivitySubject {
  return { type: 'CodeListEntry', id, code, memorandumId: null, side: null, provinceCode: null };
}

/** The words that people choose from, each behind a code that records hold. */
@Injectable()
export class CodeListsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly entries: CodeListsRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** Every entry of every list, also those retired. */
  async list(actor: Actor): Promise<List<CodeListEntry>> {
    return { items: await this.entries.all(actor), next: null };
  }

  /** Refuses codes that their lists do not offer today. Throws `request.invalid` with `code-lists.not-offered`. */
  async requireOffered(actor: Actor, choices: readonly CodeChoice[]): Promise<void> {
    requireOffered(await this.entries.all(actor), choices, plainDate.parse(this.clock.today()));
  }

  /** Adds an entry at the end of its list. Throws `access.denied`, `code-lists.built-in`, `code-lists.code-taken`. */
  add(actor: Actor, request: AddCodeListEntry): Promise<CodeListEntry> {
    return this.transaction.run(actor, async () => {
      authorize(actor, 'add', 'CodeListEntry');
      requireOpenList(request.list);
      const others = (await this.entries.lock(actor)).filter(({ list }) => list === request.list);
      const position = Math.max(0, ...others.map((one) => one.position)) + 1;
      const entry: CodeListEntry = { id: randomUUID(), ...request, position, validTo: null, version: 1 };
      await this.entries.insert(actor, entry);
      const { list, validFrom } = entry;
      await this.activity.record(actor, 'code-lists.entry-added', subjectOf(entry), { after: { list, position, validFrom } });
      return entry;
    });
  }

  /** Renames or moves an entry. Throws `code-lists.not-found`, `access.denied`, `request.stale`, `code-lists.built-in`, `request.invalid`. */
  change(actor: Actor, id: string, request: ChangeCodeListEntry, version: number): Promise<CodeListEntry> {
    return this.transaction.run(actor, async () => {
      const entries = await this.entries.lock(actor);
      const before = permitted(actor, 'change', entries, id, version);
      const renamed = changedEntry(before, request);
      const moved = request.position === undefined ? [] : movedEntries(entries, renamed, request.position);
      const changed = moved.find((entry) => entry.id === id) ?? renamed;
      for (const entry of new Set([changed, ...moved])) await this.entries.update(actor, entry);
      const asked = { ...request, position: changed.position };
      await this.activity.record(actor, 'code-lists.entry-changed', subjectOf(before), {
        list: before.list,
        ...differences(before, asked),
      });
      return { ...changed, version: version + 1 };
    });
  }

  /** Offers an entry no more after a day. Throws `code-lists.not-found`, `access.denied`, `request.stale`, `code-lists.built-in`, `request.invalid`. */
  retire(actor: Actor, id: string, { validTo }: RetireCodeListEntry, version: number): Promise<CodeListEntry> {
    return this.transaction.run(actor, async () => {
      const before = permitted(actor, 'retire', await this.entries.lock(actor), id, version);
      const retired = retiredEntry(before, validTo);
      await this.entries.update(actor, retired);
      await this.activity.record(actor, 'code-lists.entry-retired', subjectOf(before), {
        list: before.list,
        ...differences(before, { validTo }),
      });
      return { ...retired, version: version + 1 };
    });
  }

  /** Offers a retired entry again. Throws `code-lists.not-found`, `access.denied`, `request.stale`, `code-lists.not-retired`. */
  reinstate(actor: Actor, id: string, version: number): Promise<CodeListEntry> {
    return this.transaction.run(actor, async () => {
      const before = permitted(actor, 'retire', await this.entries.lock(actor), id, version);
      const reinstated = reinstatedEntry(before);
      await this.entries.update(actor, reinstated);
      await this.activity.record(actor, 'code-lists.entry-reinstated', subjectOf(before), {
        list: before.list,
        ...differences(before, { validTo: null }),
      });
      return { ...reinstated, version: version + 1 };
    });
  }
}

function permitted(
  actor: Actor,
  action: 'change' | 'retire',
  entries: readonly CodeListEntry[],
  id: string,
  version: number,
): CodeListEntry {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new DomainError('code-lists.not-found');
  authorize(actor, action, 'CodeListEntry', entry);
  requireVersion(entry, version);
  return entry;
}
