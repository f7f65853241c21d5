import { Injectable } from '@nestjs/common';
import { workSides, type Actor } from '@hampeyman/domain/access';
import type { ListObligations, Obligation, ObligationChain } from '@hampeyman/domain/obligations';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { nextPosition } from '../database/next-position';
import { insertRow, refusing, updateRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor, page } from '../http/cursor';
import type { ObligationRow } from './coverage';
import { ObligationEntity } from './obligation.entity';

/** An obligation as the table holds it. */
export interface StoredObligation extends Omit<Obligation, 'objective' | 'article' | 'position'> {
  readonly objectiveId: string | null;
  readonly articleId: string | null;
}

const named = (alias: string): string =>
  `'id', ${alias}.id, 'code', ${alias}.code, 'titleFa', ${alias}.title_fa, 'titleEn', ${alias}.title_en`;

const columns = `
  b.id, b.memorandum_id "memorandumId", b.code, b.side, b.title_fa "titleFa", b.title_en "titleEn", b.kind,
  CASE WHEN j.id IS NULL THEN NULL ELSE jsonb_build_object(${named('j')}) END objective,
  CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object(${named('a')}, 'number', a.number) END article,
  b.position, b.source, b.is_sample "isSample", b.version`;
const joined = 'obligations b LEFT JOIN objectives j ON j.id = b.objective_id LEFT JOIN articles a ON a.id = b.article_id';

/** Ministry, ACECR, joint: the order of the articles, in which the register is read. */
const sideOrder = `CASE b.side ${workSides.map((side, index) => `WHEN '${side}' THEN ${String(index + 1)}`).join(' ')} END`;

function searched({ titleFa, titleEn, code }: Pick<Obligation, 'titleFa' | 'titleEn' | 'code'>): SearchColumns {
  return searchColumns(titleFa, titleEn, code);
}

/** The register of obligations. Tasks, decisions and indicators are only read, behind the reader's rights on them. */
@Injectable()
export class ObligationsRepository {
  constructor(private readonly database: Database) {}

  /** Obligations by side and place, with the tasks that serve them. */
  async list(actor: Actor, query: ListObligations): Promise<List<ObligationRow>> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = [this.visible(actor, 'Obligation', 'b', parameters)];
    if (query.memorandumId !== undefined) where.push(`b.memorandum_id = ${bind(query.memorandumId)}`);
    if (query.code !== undefined) where.push(`b.code = ${bind(query.code)}`);
    if (query.side !== undefined) where.push(`b.side = ${bind(query.side)}`);
    if (query.objectiveId !== undefined) where.push(`b.objective_id = ${bind(query.objectiveId)}`);
    const tasks = this.visible(actor, 'Task', 't', parameters);
    if (query.covered !== undefined) {
      const served = `EXISTS (SELECT FROM tasks t WHERE t.obligation_id = b.id AND t.state <> 'CANCELLED' AND ${tasks})`;
      where.push(query.covered ? served : `NOT ${served}`);
    }
    if (query.q !== undefined) where.push(searchSql('b', query.q, parameters));
    const after = decodeCursor(query.cursor, 3);
    if (after !== null) where.push(`(${sideOrder}, b.position, b.id) > (${after.map(bind).join(', ')})`);
    const sql = `
      SELECT ${columns}, ${this.tasksSql(tasks)} FROM ${joined}
      WHERE ${where.join(' AND ')} ORDER BY ${sideOrder}, b.position, b.id LIMIT ${bind(query.limit + 1)}`;
    const rows = await this.database.use(actor, (manager) => manager.query<ObligationRow[]>(sql, parameters));
    return page(rows, query.limit, (row) => [workSides.indexOf(row.side) + 1, row.position, row.id]);
  }

  /** Throws `obligations.not-found`. */
  async find(actor: Actor, id: string): Promise<ObligationRow> {
    const parameters: unknown[] = [id];
    const visible = this.visible(actor, 'Obligation', 'b', parameters);
    const tasks = this.tasksSql(this.visible(actor, 'Task', 't', parameters));
    const rows = await this.database.use(actor, (manager) =>
      manager.query<ObligationRow[]>(`SELECT ${columns}, ${tasks} FROM ${joined} WHERE b.id = $1 AND ${visible}`, parameters),
    );
    const [found] = rows;
    if (found === undefined) throw new DomainError('obligations.not-found');
    return found;
  }

  /** Everything that hangs on an obligation the actor may read; first the indicators of a need that its tasks answer. */
  async chain(actor: Actor, obligation: ObligationRow): Promise<ObligationChain> {
    const parameters: unknown[] = [obligation.id, obligation.objective?.id ?? null];
    const decisions = this.visible(actor, 'Decision', 'd', parameters);
    const tasks = this.visible(actor, 'Task', 't', parameters);
    const indicators = this.visible(actor, 'Indicator', 'i', parameters);
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Pick<ObligationChain, 'decisions' | 'tasks' | 'indicators'>[]>(
        `SELECT
           coalesce((
             SELECT jsonb_agg(jsonb_build_object('id', d.id, 'code', d.code, 'titleFa', d.subject_fa, 'titleEn', d.subject_en) ORDER BY meeting.starts_at DESC, d.row_no)
             FROM decisions d JOIN meetings meeting ON meeting.id = d.meeting_id
             WHERE d.is_final AND ${decisions}
               AND (d.obligation_id = $1 OR d.task_id IN (SELECT t.id FROM tasks t WHERE t.obligation_id = $1 AND ${tasks}))
           ), '[]') decisions,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object(${named('t')}) ORDER BY t.code) FROM tasks t WHERE t.obligation_id = $1 AND ${tasks}
           ), '[]') tasks,
           coalesce((
             SELECT jsonb_agg(jsonb_build_object(${named('i')}) ORDER BY linked.rank, i.position)
             FROM (
               SELECT indicator_id, min(rank) rank FROM (
                 SELECT other.indicator_id, 1 rank FROM tasks t
                   JOIN need_responses own ON own.task_id = t.id JOIN need_responses other ON other.need_id = own.need_id
                   WHERE t.obligation_id = $1 AND other.indicator_id IS NOT NULL AND ${tasks}
                 UNION ALL
                 SELECT link.indicator_id, 2 FROM indicator_objectives link WHERE link.objective_id = $2::uuid
               ) nearer GROUP BY indicator_id
             ) linked JOIN indicators i ON i.id = linked.indicator_id WHERE ${indicators}
           ), '[]') indicators`,
        parameters,
      ),
    );
    const { id, code, titleFa, titleEn, article } = obligation;
    return { obligation: { id, code, titleFa, titleEn }, article, ...(rows[0] ?? { decisions: [], tasks: [], indicators: [] }) };
  }

  /** Adds an obligation after the last one. Throws `obligations.code-taken`. */
  async insert(actor: Actor, obligation: StoredObligation): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const position = await nextPosition(manager, ObligationEntity, obligation.memorandumId);
      await refusing(insertRow(manager, ObligationEntity, { ...obligation, position, ...searched(obligation) }), {
        obligations_memorandum_id_code_key: new DomainError('obligations.code-taken', { code: obligation.code }),
      });
    });
  }

  /** Saves on the version of `obligation`; whether that version was still current. */
  update(actor: Actor, obligation: StoredObligation): Promise<boolean> {
    const { titleFa, titleEn, kind, objectiveId, articleId } = obligation;
    return this.database.use(actor, (manager) =>
      updateRow(manager, ObligationEntity, obligation, { titleFa, titleEn, kind, objectiveId, articleId, ...searched(obligation) }),
    );
  }

  private tasksSql(visible: string): string {
    return `coalesce((
      SELECT jsonb_agg(jsonb_build_object(
        ${named('t')}, 'state', t.state, 'progressPercent', t.progress_percent,
        'startsOn', t.starts_on, 'dueOn', t.due_on, 'blockedSince', t.blocked_since
      ) ORDER BY t.code) FROM tasks t WHERE t.obligation_id = b.id AND ${visible}
    ), '[]') tasks`;
  }

  private visible(actor: Actor, subject: string, alias: string, parameters: unknown[]): string {
    return accessibleSql(abilityOf(actor), 'read', subject, snakeColumns(alias), parameters);
  }
}
