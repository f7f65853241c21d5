import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { plainDate, type PlainDate } from '@hampeyman/domain/calendar';
import type {
  AddObligation,
  ChangeObligation,
  ListObligations,
  Obligation,
  ObligationChain,
  ObligationCoverage,
  ReadObligation,
} from '@hampeyman/domain/obligations';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { authorize } from '../access/authorize';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { ArticlesService } from '../memoranda/articles.service';
import { MemorandaService } from '../memoranda/memoranda.service';
import { ObjectivesService } from '../memoranda/objectives.service';
import { covered, type ObligationRow } from './coverage';
import { ObligationsRepository, type StoredObligation } from './obligations.repository';

function subjectOf({ id, code, memorandumId, side }: Pick<Obligation, 'id' | 'code' | 'memorandumId' | 'side'>): ActivitySubject {
  return { type: 'Obligation', id, code, memorandumId, side, provinceCode: null };
}

/** Who owes what under a memorandum, and how far it is kept. */
@Injectable()
export class ObligationsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly obligations: ObligationsRepository,
    private readonly memoranda: MemorandaService,
    private readonly articles: ArticlesService,
    private readonly objectives: ObjectivesService,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: ListObligations): Promise<List<ObligationCoverage>> {
    const asOf = this.dayOf(query);
    const { items, next } = await this.obligations.list(actor, query);
    return { items: items.map((row) => covered(row, asOf)), next };
  }

  /** Throws `obligations.not-found`. */
  async read(actor: Actor, id: string, query: ReadObligation = {}): Promise<ObligationCoverage> {
    return covered(await this.obligations.find(actor, id), this.dayOf(query));
  }

  /** What hangs on the obligation, from its clause to the figures of its objective. Throws `obligations.not-found`. */
  async chain(actor: Actor, id: string): Promise<ObligationChain> {
    return this.obligations.chain(actor, await this.obligations.find(actor, id));
  }

  /**
   * Adds an obligation to the register. Throws `memoranda.not-found`, `access.denied`, `obligations.objective-unknown`,
   * `obligations.article-unknown`, `obligations.code-taken`.
   */
  add(actor: Actor, request: AddObligation, provenance: Provenance = entered): Promise<ObligationCoverage> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.read(actor, request.memorandumId);
      authorize(actor, 'add', 'Obligation', { memorandumId: request.memorandumId });
      await this.requireLinks(actor, request.memorandumId, request);
      const id = randomUUID();
      await this.obligations.insert(actor, { id, ...request, ...provenance, version: 1 });
      const { objectiveId, articleId, kind } = request;
      await this.activity.record(actor, 'obligations.added', subjectOf({ id, ...request }), { objectiveId, articleId, kind });
      return this.read(actor, id);
    });
  }

  /**
   * Changes words, kind or links; the state is computed and cannot be set. Throws `obligations.not-found`, `access.denied`,
   * `request.stale`, `obligations.objective-unknown`, `obligations.article-unknown`.
   */
  change(actor: Actor, id: string, change: ChangeObligation, version: number): Promise<ObligationCoverage> {
    return this.transaction.run(actor, async () => {
      const row = await this.obligations.find(actor, id);
      authorize(actor, 'change', 'Obligation', row);
      requireVersion(covered(row, this.dayOf({})), version);
      await this.requireLinks(actor, row.memorandumId, change);
      const before = storedOf(row);
      if (!(await this.obligations.update(actor, { ...before, ...change }))) throw new StaleError(await this.read(actor, id));
      await this.activity.record(actor, 'obligations.changed', subjectOf(row), differences(before, change));
      return this.read(actor, id);
    });
  }

  /** Throws `obligations.objective-unknown`, `obligations.article-unknown`. */
  private async requireLinks(
    actor: Actor,
    memorandumId: string,
    links: Pick<ChangeObligation, 'objectiveId' | 'articleId'>,
  ): Promise<void> {
    const { objectiveId = null, articleId = null } = links;
    if (objectiveId !== null && !holds(await this.objectives.list(actor, memorandumId), objectiveId)) {
      throw new DomainError('obligations.objective-unknown');
    }
    if (articleId !== null && !holds(await this.articles.list(actor, memorandumId), articleId)) {
      throw new DomainError('obligations.article-unknown');
    }
  }

  private dayOf({ asOf }: ReadObligation): PlainDate {
    return asOf ?? plainDate.parse(this.clock.today());
  }
}

function holds(list: List<{ readonly id: string }>, id: string): boolean {
  return list.items.some((item) => item.id === id);
}

function storedOf(row: ObligationRow): StoredObligation {
  const { id, memorandumId, code, side, titleFa, titleEn, kind, objective, article, source, isSample, version } = row;
  const links = { objectiveId: objective?.id ?? null, articleId: article?.id ?? null };
  return { id, memorandumId, code, side, titleFa, titleEn, kind, ...links, source, isSample, version };
}
