import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { AddNeed, AddPillar, AnswerNeed, ChangeNeed, Need, Pillar } from '@hampeyman/domain/memoranda';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
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

  /** Changes the words of a need. Throws `memoranda.need-not-found`, `access.denied`, `request.stale`. */
  change(actor: Actor, id: string, change: ChangeNeed, version: number): Promise<Need> {
    return this.transaction.run(actor, async () => {
      const before = await this.kept(actor, id, version);
      const after = { ...before, ...change };
      if (!(await this.needs.update(actor, after))) throw new StaleError(await this.needs.find(actor, id));
      await this.activity.record(actor, 'memoranda.need-changed', subjectOf('Need', before), differences(before, change));
      return { ...after, version: version + 1 };
    });
  }

  /** Removes a need that nothing answers. Throws `memoranda.need-not-found`, `access.denied`, `request.stale`, `memoranda.part-in-use`. */
  delete(actor: Actor, id: string, version: number): Promise<void> {
    return this.transaction.run(actor, async () => {
      const need = await this.kept(actor, id, version);
      if (!(await this.needs.delete(actor, need))) throw new StaleError(await this.needs.find(actor, id));
      const { titleFa } = need;
      await this.activity.record(actor, 'memoranda.need-removed', subjectOf('Need', need), { before: { titleFa } });
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

  /**
   * Takes back that a task or an indicator answers a need. Throws `memoranda.need-not-found`, `access.denied`, `request.stale`,
   * `memoranda.link-unknown`.
   */
  withdrawAnswer(actor: Actor, needId: string, responseId: string, version: number): Promise<Need> {
    return this.transaction.run(actor, async () => {
      const need = await this.kept(actor, needId, version);
      const response = need.responses.find(({ id }) => id === responseId);
      if (response === undefined) throw new DomainError('memoranda.link-unknown');
      if (!(await this.needs.deleteResponse(actor, need, response))) throw new StaleError(await this.needs.find(actor, needId));
      const { kind, id } = response;
      await this.activity.record(actor, 'memoranda.need-answer-withdrawn', subjectOf('Need', need), { kind, id });
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

  private async kept(actor: Actor, id: string, version: number): Promise<Need> {
    const need = await this.needs.find(actor, id);
    await this.memoranda.requireKeeper(actor, need.memorandumId);
    requireVersion(need, version);
    return need;
  }

  private async requireVisible(actor: Actor, memorandumId: string, kind: AnswerNeed['kind'], ids: readonly string[]): Promise<void> {
    const count = await this.needs.countVisible(actor, memorandumId, kind, ids);
    if (count < ids.length) throw new DomainError('memoranda.link-unknown');
  }
}
