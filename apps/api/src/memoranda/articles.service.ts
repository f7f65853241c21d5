import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import { requirePlaceOfArticle, type AddArticle, type Article, type ChangeArticle } from '@hampeyman/domain/memoranda';
import { DomainError, requireVersion, StaleError } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { Activity, type ActivitySubject } from '../activity/activity';
import { differences } from '../activity/differences';
import { Transaction } from '../database/transaction';
import { ArticlesRepository } from './articles.repository';
import { MemorandaService } from './memoranda.service';

function subjectOf({ id, code, memorandumId }: Pick<Article, 'id' | 'code' | 'memorandumId'>): ActivitySubject {
  return { type: 'Article', id, code, memorandumId, side: null, provinceCode: null };
}

/** The text of a memorandum: preamble, articles, clauses and notes. */
@Injectable()
export class ArticlesService {
  constructor(
    private readonly transaction: Transaction,
    private readonly memoranda: MemorandaService,
    private readonly articles: ArticlesRepository,
    private readonly activity: Activity,
  ) {}

  /** The whole text in its order. Throws `memoranda.not-found`. */
  async list(actor: Actor, memorandumId: string): Promise<List<Article>> {
    await this.memoranda.read(actor, memorandumId);
    return { items: await this.articles.list(actor, memorandumId), next: null };
  }

  /**
   * Adds a part at the end of the text. Throws `memoranda.not-found`, `access.denied`, `memoranda.article-not-found`,
   * `memoranda.clause-needs-article`, `memoranda.article-stands-alone`, `memoranda.part-code-taken`.
   */
  add(actor: Actor, memorandumId: string, request: AddArticle, provenance: Provenance = entered): Promise<Article> {
    return this.transaction.run(actor, async () => {
      await this.memoranda.requireKeeper(actor, memorandumId);
      const parent = request.parentId === null ? null : await this.articles.find(actor, request.parentId);
      if (parent !== null && parent.memorandumId !== memorandumId) throw new DomainError('memoranda.article-not-found');
      requirePlaceOfArticle(request.kind, parent);
      const id = randomUUID();
      await this.articles.insert(actor, { id, memorandumId, ...request, ...provenance, version: 1 });
      await this.activity.record(actor, 'memoranda.article-added', subjectOf({ id, memorandumId, code: request.code }), {
        kind: request.kind,
        parentId: request.parentId,
      });
      return this.articles.find(actor, id);
    });
  }

  /** Changes number or words of a part. Throws `memoranda.article-not-found`, `access.denied`, `request.stale`. */
  change(actor: Actor, id: string, change: ChangeArticle, version: number): Promise<Article> {
    return this.transaction.run(actor, async () => {
      const before = await this.articles.find(actor, id);
      await this.memoranda.requireKeeper(actor, before.memorandumId);
      requireVersion(before, version);
      const after = { ...before, ...change };
      if (!(await this.articles.update(actor, after))) throw new StaleError(await this.articles.find(actor, id));
      await this.activity.record(actor, 'memoranda.article-changed', subjectOf(before), differences(before, change));
      return { ...after, version: version + 1 };
    });
  }
}
