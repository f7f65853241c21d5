import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type {
  AddObjective,
  AddOutcome,
  ChangeObjective,
  ChangeOutcome,
  LinkObjective,
  Objective,
  ObjectiveOutcome,
  Outcome,
} from '@hampeyman/domain/memoranda';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Transaction } from '../database/transaction';
import { ArticlesRepository } from './articles.repository';
import { MemorandaService } from './memoranda.service';
import { ObjectivesRepository } from './objectives.repository';

type Part = Pick<Objective, 'id' | 'code' | 'memorandumId'>;

function subjectOf(type: 'Objective' | 'Outcome', { id, code, memorandumId }: Part): ActivitySubject {
  return { type, id, code, memorandumId, side: null, provinceCode: null };
}

/** Objectives and expected outcomes of a memorandum, and which serves which. */
@Injectable()
export class ObjectivesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly memoranda: MemorandaService,
    private readonly articles: ArticlesRepository,
    private readonly objectives: ObjectivesRepository,
    private readonly activity: Activity,
  ) {}

  /** Throws `memoranda.not-found`. */
  async list(actor: Actor, memorandumId: string): Promise<List<Objective>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.objectives.list(actor, memorandumId), next: null };
  }

  /** Throws `memoranda.not-found`. */
  async outcomes(actor: Actor, memorandumId: string): Promise<List<Outcome>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.objectives.outcomes(actor, memorandumId), next: null };
  }

  /** Throws `memoranda.not-found`. */
  async links(actor: Actor, memorandumId: string): Promise<List<ObjectiveOutcome>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.objectives.links(actor, memorandumId), next: null };
  }

  /** Adds an objective after the last one. Throws `memoranda.not-found`, `access.denied`, `memoranda.link-unknown`, `memoranda.part-code-taken`. */
  add(actor: Actor, memorandumId: string, request: AddObjective, provenance: Provenance = entered): Promise<Objective> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.requireKeeper(actor, memorandumId);
      if (request.articleId !== null) await this.requireArticle(actor, memorandumId, request.articleId);
      const id = randomUUID();
      await this.objectives.insert(actor, { id, memorandumId, ...request, ...provenance, version: 1 });
      await this.activity.record(actor, 'memoranda.objective-added', subjectOf('Objective', { id, memorandumId, code: request.code }), {
        field: request.field,
      });
      return this.objectives.find(actor, id);
    });
  }

  /**
   * Changes words, field or clause of an objective. Throws `memoranda.objective-not-found`, `access.denied`, `request.stale`,
   * `memoranda.link-unknown`.
   */
  change(actor: Actor, id: string, change: ChangeObjective, version: number): Promise<Objective> {
    return this.transaction.run(actor, async () => {
      const before = await this.kept(actor, id, version);
      const after = { ...before, ...change };
      if (after.articleId !== null && after.articleId !== before.articleId) {
        await this.requireArticle(actor, before.memorandumId, after.articleId);
      }
      if (!(await this.objectives.update(actor, after))) throw new StaleError(await this.objectives.find(actor, id));
      await this.activity.record(actor, 'memoranda.objective-changed', subjectOf('Objective', before), differences(before, change));
      return { ...after, version: version + 1 };
    });
  }

  /**
   * Removes an objective to which nothing is linked. Throws `memoranda.objective-not-found`, `access.denied`, `request.stale`,
   * `memoranda.part-in-use`.
   */
  delete(actor: Actor, id: string, version: number): Promise<void> {
    return this.transaction.run(actor, async () => {
      const objective = await this.kept(actor, id, version);
      if (!(await this.objectives.delete(actor, objective))) throw new StaleError(await this.objectives.find(actor, id));
      const { titleFa, field } = objective;
      await this.activity.record(actor, 'memoranda.objective-removed', subjectOf('Objective', objective), { before: { titleFa, field } });
    });
  }

  /** Adds an outcome after the last one. Throws `memoranda.not-found`, `access.denied`, `memoranda.part-code-taken`. */
  addOutcome(actor: Actor, memorandumId: string, request: AddOutcome, provenance: Provenance = entered): Promise<Outcome> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.requireKeeper(actor, memorandumId);
      const id = randomUUID();
      await this.objectives.insertOutcome(actor, { id, memorandumId, ...request, ...provenance, version: 1 });
      await this.activity.record(actor, 'memoranda.outcome-added', subjectOf('Outcome', { id, memorandumId, code: request.code }));
      return this.objectives.findOutcome(actor, id);
    });
  }

  /** Changes the words of an outcome. Throws `memoranda.outcome-not-found`, `access.denied`, `request.stale`. */
  changeOutcome(actor: Actor, id: string, change: ChangeOutcome, version: number): Promise<Outcome> {
    return this.transaction.run(actor, async () => {
      const before = await this.keptOutcome(actor, id, version);
      const after = { ...before, ...change };
      if (!(await this.objectives.updateOutcome(actor, after))) throw new StaleError(await this.objectives.findOutcome(actor, id));
      await this.activity.record(actor, 'memoranda.outcome-changed', subjectOf('Outcome', before), differences(before, change));
      return { ...after, version: version + 1 };
    });
  }

  /**
   * Removes an outcome to which nothing is linked. Throws `memoranda.outcome-not-found`, `access.denied`, `request.stale`,
   * `memoranda.part-in-use`.
   */
  deleteOutcome(actor: Actor, id: string, version: number): Promise<void> {
    return this.transaction.run(actor, async () => {
      const outcome = await this.keptOutcome(actor, id, version);
      if (!(await this.objectives.deleteOutcome(actor, outcome))) throw new StaleError(await this.objectives.findOutcome(actor, id));
      const { titleFa } = outcome;
      await this.activity.record(actor, 'memoranda.outcome-removed', subjectOf('Outcome', outcome), { before: { titleFa } });
    });
  }

  /**
   * Says how strongly an objective serves an outcome; null removes the link. Throws `memoranda.objective-not-found`,
   * `access.denied`, `request.stale`, `memoranda.link-unknown`.
   */
  link(actor: Actor, objectiveId: string, request: LinkObjective, version: number): Promise<Objective> {
    return this.transaction.run(actor, async () => {
      const objective = await this.kept(actor, objectiveId, version);
      const outcome = await this.requireOutcome(actor, objective.memorandumId, request.outcomeId);
      if (!(await this.objectives.setLink(actor, objective, outcome.id, request.strength))) {
        throw new StaleError(await this.objectives.find(actor, objectiveId));
      }
      await this.activity.record(actor, 'memoranda.objective-linked', subjectOf('Objective', objective), {
        outcome: outcome.code,
        strength: request.strength,
      });
      return { ...objective, version: version + 1 };
    });
  }

  private async kept(actor: Actor, id: string, version: number): Promise<Objective> {
    const objective = await this.objectives.find(actor, id);
    await this.memoranda.requireKeeper(actor, objective.memorandumId);
    requireVersion(objective, version);
    return objective;
  }

  private async keptOutcome(actor: Actor, id: string, version: number): Promise<Outcome> {
    const outcome = await this.objectives.findOutcome(actor, id);
    await this.memoranda.requireKeeper(actor, outcome.memorandumId);
    requireVersion(outcome, version);
    return outcome;
  }

  private async requireArticle(actor: Actor, memorandumId: string, id: string): Promise<void> {
    const articles = await this.articles.list(actor, memorandumId);
    if (!articles.some((article) => article.id === id)) throw new DomainError('memoranda.link-unknown');
  }

  private async requireOutcome(actor: Actor, memorandumId: string, id: string): Promise<Outcome> {
    const outcome = (await this.objectives.outcomes(actor, memorandumId)).find((one) => one.id === id);
    if (outcome === undefined) throw new DomainError('memoranda.link-unknown');
    return outcome;
  }
}
