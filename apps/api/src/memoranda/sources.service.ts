import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { RecordSource, SourceDocument } from '@hampeyman/domain/memoranda';
import { Activity } from '../activity/activity';
import { Transaction } from '../database/transaction';
import { MemorandaService } from './memoranda.service';
import { SourcesRepository } from './sources.repository';

/** The document from which a memorandum is known, fact by fact. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly memoranda: MemorandaService,
    private readonly sources: SourcesRepository,
    private readonly activity: Activity,
  ) {}

  /** Throws `memoranda.not-found`, `memoranda.source-not-found`. */
  async read(actor: Actor, memorandumId: string): Promise<SourceDocument> {
    await this.memoranda.read(actor, memorandumId);
    return this.sources.find(actor, memorandumId);
  }

  /** Records the document a memorandum is known from; a later one takes its place. Throws `memoranda.not-found`, `access.denied`, `memoranda.part-code-taken`. */
  record(actor: Actor, memorandumId: string, request: RecordSource): Promise<SourceDocument> {
    return this.transaction.run(actor, async () => {
      const memorandum = await this.memoranda.requireKeeper(actor, memorandumId);
      const id = randomUUID();
      await this.sources.insert(actor, memorandumId, id, request);
      await this.activity.record(
        actor,
        'memoranda.source-recorded',
        { type: 'Memorandum', id: memorandumId, code: memorandum.code, memorandumId, side: null, provinceCode: null },
        { source: request.code, facts: request.facts.length },
      );
      return this.sources.find(actor, memorandumId);
    });
  }
}
