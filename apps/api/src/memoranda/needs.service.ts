import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { AddNeed, AddPillar, AnswerNeed, Need, Pillar } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { Activity, type ActivitySubject } from '../activity/activity';
import { Transaction } from '../database/transaction';
import { MemorandaService } from './memoranda.service';
import { NeedsRepository } from './needs.repository';

type Part = Pick<Need, 'id' | 'code' | 'memorandumId'>;

function subjectOf(type: 'Need' | 'Pillar', { id, code, memorandumId }: Part): ActivitySubject {
  return { type, id, code, memorandumId, side: null, provinceCode: null };
}

/** Needs named by the diagnosis with what answers them, and the pillars of the strategy with the tasks that carry them. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly memoranda: MemorandaService,
    private readonly needs: NeedsRepository,
    private readonly activity: Activity,
  ) {}

  /** Throws `memoranda.not-found`. */
  async list(actor: Actor, memorandumId: string): Promise<List<Need>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.needs.list(actor, memorandumId), next: null };
  }

  /** Throws `memoranda.not-found`. */
  async pillars(actor: Actor, memorandumId: string): Promise<List<Pillar>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.needs.pillars(actor, memorandumId), next: null };
  }

  /** Adds a need after the last one. Throws `memoranda.not-found`, `access.denied`, `memoranda.part-code-taken`. */
  add(actor: Actor, memorandumId: string, request: AddNeed, provenance: Provenance = entered): Promise<Need> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.requireKeeper(actor, memorandumId);
      const id = randomUUID();
      await this.needs.insert(actor, { id, memorandumId, ...request, ...provenance, version: 1 });
      await this.activity.record(actor, 'memoranda.need-added', subjectOf('Need', { id, memorandumId, code: request.code }));
      return this.needs.find(actor, id);
    });
  }

  /** Says that a task or an indicator answers a need. Throws `memoranda.need-not-found`, `access.denied`, `memoranda.link-unknown`. */
  answer(actor: Actor, needId: string, request: AnswerNeed): Promise<Need> {
    return this.transaction.run(actor, async () => {
      const need = await this.needs.find(actor, needId);
      await this.memoranda.requireKeeper(actor, need.memorandumId);
      await this.requireVisible(actor, need.memorandumId, request.kind, [request.id]);
      await this.needs.insertResponse(actor, needId, request);
      await this.activity.record(actor, 'memoranda.need-answered', subjectOf('Need', need), { ...request });
      return this.needs.find(actor, needId);
    });
  }

  /** Adds a pillar after the last one. Throws `memoranda.not-found`, `access.denied`, `memoranda.link-unknown`, `memoranda.part-code-taken`. */
  addPillar(actor: Actor, memorandumId: string, request: AddPillar, provenance: Pick<Provenance, 'source'> = entered): Promise<Pillar> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.requireKeeper(actor, memorandumId);
      const { code, titleFa, titleEn } = request;
      const taskIds = [...new Set(request.taskIds)];
      await this.requireVisible(actor, memorandumId, 'TASK', taskIds);
      const pillar = { id: randomUUID(), memorandumId, code, titleFa, titleEn, source: provenance.source };
      await this.needs.insertPillar(actor, pillar, taskIds);
      await this.activity.record(actor, 'memoranda.pillar-added', subjectOf('Pillar', pillar), { taskIds });
      const added = (await this.needs.pillars(actor, memorandumId)).find((one) => one.id === pillar.id);
      if (added === undefined) throw new DomainError('memoranda.not-found');
      return added;
    });
  }

  private async requireVisible(actor: Actor, memorandumId: string, kind: AnswerNeed['kind'], ids: readonly string[]): Promise<void> {
    const count = await this.needs.countVisible(actor, memorandumId, kind, ids);
    if (count < ids.length) throw new DomainError('memoranda.link-unknown');
  }
}
