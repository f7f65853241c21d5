import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { Article } from '@hampeyman/domain/memoranda';
import { DomainError } from '@hampeyman/domain/problems';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, refusing, updateRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { nextPosition } from '../database/next-position';
import { ArticleEntity } from './article.entity';

/** A part as the table holds it; what it creates is joined from obligations and objectives. */
export type StoredArticle = Omit<Article, 'position' | 'obligationId' | 'objectiveId'>;

const selected = `
  SELECT a.id, a.memorandum_id "memorandumId", a.code, a.number, a.kind, a.parent_id "parentId", a.position,
    a.title_fa "titleFa", a.title_en "titleEn", a.text_fa "textFa", a.text_en "textEn",
    b.id "obligationId", coalesce(j.id, b.objective_id) "objectiveId", a.source, a.is_sample "isSample", a.version
  FROM articles a
  JOIN memoranda m ON m.id = a.memorandum_id
  LEFT JOIN LATERAL (SELECT id, objective_id FROM obligations WHERE article_id = a.id ORDER BY position LIMIT 1) b ON true
  LEFT JOIN LATERAL (SELECT id FROM objectives WHERE article_id = a.id ORDER BY position LIMIT 1) j ON true`;

@Injectable()
export class ArticlesRepository {
  constructor(private readonly database: Database) {}

  /** The whole text of a memorandum in its order. */
  list(actor: Actor, memorandumId: string): Promise<Article[]> {
    return this.select(actor, 'a.memorandum_id = $1', memorandumId);
  }

  /** Throws `memoranda.article-not-found`. */
  async find(actor: Actor, id: string): Promise<Article> {
    const [found] = await this.select(actor, 'a.id = $1', id);
    if (found === undefined) throw new DomainError('memoranda.article-not-found');
    return found;
  }

  /** Adds a part at the end of the text. Throws `memoranda.part-code-taken`. */
  async insert(actor: Actor, article: StoredArticle): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, ArticleEntity, article.memorandumId);
      await refusing(insertRow(manager, ArticleEntity, { ...article, position }), {
        articles_memorandum_id_code_key: new DomainError('memoranda.part-code-taken', { code: article.code }),
      });
    });
  }

  /** Saves number and words on the version of `article`; whether that version was still current. */
  update(actor: Actor, article: Article): Promise<boolean> {
    const { number, titleFa, titleEn, textFa, textEn } = article;
    return this.database.use(actor, (manager) => updateRow(manager, ArticleEntity, article, { number, titleFa, titleEn, textFa, textEn }));
  }

  private select(actor: Actor, condition: string, id: string): Promise<Article[]> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Memorandum', snakeColumns('m'), parameters);
    return this.database.use(actor, (manager) =>
      manager.query<Article[]>(`${selected} WHERE ${condition} AND ${visible} ORDER BY a.position, a.id`, parameters),
    );
  }
}
