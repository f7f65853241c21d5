import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { isComputed, type Indicator, type ListIndicators, type OwnerPost } from '@hampeyman/domain/indicators';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import type { EntityManager } from 'typeorm';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { memorandaOfSql } from '../database/ref-sql';
import { insertRow, insertRows, refusing, updateRow, type NewRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor } from '../http/cursor';
import { IndicatorObjectiveEntity, IndicatorOutcomeEntity } from './indicator-link.entity';
import { IndicatorEntity } from './indicator.entity';
import { indicatorColumns } from './indicator.sql';

/** An indicator as the database says it. */
type Stored = Omit<Indicator, 'isComputed'>;

/** An indicator to add; its place and the words it is found by are made here. */
export type NewIndicator = Omit<NewRow<IndicatorEntity>, 'position' | keyof SearchColumns>;

/** What an indicator is linked to; null leaves a kind of link as it is. */
export interface IndicatorLinks {
  readonly objectiveIds: readonly string[] | null;
  readonly outcomeIds: readonly string[] | null;
  readonly needIds: readonly string[] | null;
}

@Injectable()
export class IndicatorsRepository {
  constructor(private readonly database: Database) {}

  /** The indicator if `actor` may see it, its posts with the holders of `today`. Throws `indicators.not-found`. */
  async find(actor: Actor, id: string, today: PlainDate): Promise<Indicator> {
    const parameters: unknown[] = [today, id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Indicator', snakeColumns('i'), parameters);
    const [found] = await this.rows(actor, `WHERE i.id = $2 AND (${visible})`, parameters);
    if (found === undefined) throw new DomainError('indicators.not-found');
    return found;
  }

  /** One more row than the page, so that it is known whether more follow; in the order of the memorandum. */
  list(actor: Actor, query: ListIndicators, today: PlainDate): Promise<Indicator[]> {
    const parameters: unknown[] = [today];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = [accessibleSql(abilityOf(actor), 'read', 'Indicator', snakeColumns('i'), parameters)];
    if (query.memorandumId !== undefined) conditions.push(`i.memorandum_id = ${bind(query.memorandumId)}`);
    if (query.code !== undefined) conditions.push(`i.code = ${bind(query.code)}`);
    if (query.level !== undefined) conditions.push(`i.level = ${bind(query.level)}`);
    if (query.side !== undefined) conditions.push(`i.side = ${bind(query.side)}`);
    if (query.objectiveId !== undefined)
      conditions.push(
        `EXISTS (SELECT FROM indicator_objectives l WHERE l.indicator_id = i.id AND l.objective_id = ${bind(query.objectiveId)})`,
      );
    if (query.outcomeId !== undefined)
      conditions.push(`EXISTS (SELECT FROM indicator_outcomes l WHERE l.indicator_id = i.id AND l.outcome_id = ${bind(query.outcomeId)})`);
    if (query.targetGroup !== undefined) conditions.push(`i.target_group = ${bind(query.targetGroup)}`);
    if (query.supportInstrument !== undefined) conditions.push(`i.support_instrument = ${bind(query.supportInstrument)}`);
    if (query.q !== undefined) conditions.push(searchSql('i', query.q, parameters));
    const after = decodeCursor(query.cursor, 3);
    if (after !== null) {
      const [memorandum, code, id] = after.map(bind);
      conditions.push(`(i.memorandum_id::text, i.code, i.id::text) > (${memorandum ?? ''}, ${code ?? ''}, ${id ?? ''})`);
    }
    const where = conditions.map((one) => `(${one})`).join(' AND ');
    return this.rows(actor, `WHERE ${where} ORDER BY i.memorandum_id::text, i.code, i.id::text LIMIT ${bind(query.limit + 1)}`, parameters);
  }

  /** The provincial indicators of a memorandum at one frequency, by code. */
  ofFrequency(actor: Actor, memorandumId: string, frequency: Indicator['frequency'], today: PlainDate): Promise<Indicator[]> {
    const parameters: unknown[] = [today, memorandumId, frequency];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Indicator', snakeColumns('i'), parameters);
    const where = `i.memorandum_id = $2 AND i.frequency = $3 AND NOT i.is_national AND i.level <> 'MANAGEMENT' AND (${visible})`;
    return this.rows(actor, `WHERE ${where} ORDER BY i.code`, parameters);
  }

  /** The memorandum asked for, or the one in force that began last. Throws `memoranda.not-found`. */
  async memorandum(actor: Actor, id: string | null): Promise<string> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Memorandum', snakeColumns('m'), parameters);
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ id: string }[]>(
        `SELECT m.id FROM memoranda m WHERE ($1::uuid IS NULL OR m.id = $1) AND (${visible})
         ORDER BY m.state = 'ACTIVE' DESC, m.effective_from DESC NULLS LAST, m.code LIMIT 1`,
        parameters,
      ),
    );
    if (row === undefined) throw new DomainError('memoranda.not-found');
    return row.id;
  }

  /** Adds an indicator with its links. Throws `indicators.code-taken`, `indicators.link-elsewhere`. */
  async insert(actor: Actor, row: NewIndicator, links: IndicatorLinks): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const [last] = await manager.query<{ position: number }[]>(
        'SELECT coalesce(max(position), 0) + 1 AS position FROM indicators WHERE memorandum_id = $1',
        [row.memorandumId],
      );
      const taken = { indicators_memorandum_id_code_key: new DomainError('indicators.code-taken', { code: row.code }) };
      await refusing(insertRow(manager, IndicatorEntity, { ...row, ...searched(row), position: last?.position ?? 1 }), taken);
      await link(manager, row.id, row.memorandumId, links);
    });
  }

  /** Changes an indicator on the version seen. Throws `request.stale`, `indicators.link-elsewhere`. */
  async change(
    actor: Actor,
    indicator: Indicator,
    row: Omit<NewIndicator, 'id' | 'memorandumId' | 'code'>,
    links: IndicatorLinks,
  ): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const keys = searched({ ...row, code: indicator.code });
      if (!(await updateRow(manager, IndicatorEntity, indicator, { ...row, ...keys }))) throw new StaleError(indicator);
      await link(manager, indicator.id, indicator.memorandumId, links);
    });
  }

  /** Whether any value was entered for the indicator in any province; a draft of the other side is checked when it is sent. */
  async hasValues(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<unknown[]>(`SELECT FROM indicator_values WHERE indicator_id = $1 AND (state <> 'DRAFT' OR side = $2) LIMIT 1`, [
        id,
        actor.side,
      ]),
    );
    return rows.length > 0;
  }

  /** The sides of these posts and the memoranda of their agencies by id; unknown ids are missing. */
  async owners(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Omit<OwnerPost, 'field'>>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.use(actor, (manager) =>
      manager.query<(Omit<OwnerPost, 'field'> & { id: string })[]>(
        `SELECT p.id, p.side, ${memorandaOfSql('p.organisation_id')} "memorandumIds" FROM posts p WHERE p.id = ANY($1::uuid[])`,
        [ids],
      ),
    );
    return new Map(rows.map(({ id, ...post }) => [id, post]));
  }

  private async rows(actor: Actor, rest: string, parameters: unknown[]): Promise<Indicator[]> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Stored[]>(`SELECT ${indicatorColumns('$1::date')} FROM indicators i ${rest}`, parameters),
    );
    return rows.map((row) => ({ ...row, isComputed: isComputed(row) }));
  }
}

function searched({ code, titleFa, titleEn = null }: Pick<NewIndicator, 'code' | 'titleFa' | 'titleEn'>): SearchColumns {
  return searchColumns(code, titleFa, titleEn);
}

async function link(manager: EntityManager, indicatorId: string, memorandumId: string, links: IndicatorLinks): Promise<void> {
  const { objectiveIds, outcomeIds, needIds } = links;
  if (objectiveIds !== null) {
    await requireWithin(manager, 'objectives', objectiveIds, memorandumId);
    await manager.delete(IndicatorObjectiveEntity, { indicatorId });
    await insertRows(
      manager,
      IndicatorObjectiveEntity,
      objectiveIds.map((objectiveId) => ({ indicatorId, objectiveId })),
    );
  }
  if (outcomeIds !== null) {
    await requireWithin(manager, 'outcomes', outcomeIds, memorandumId);
    await manager.delete(IndicatorOutcomeEntity, { indicatorId });
    await insertRows(
      manager,
      IndicatorOutcomeEntity,
      outcomeIds.map((outcomeId, index) => ({ indicatorId, outcomeId, position: index + 1 })),
    );
  }
  if (needIds === null) return;
  await requireWithin(manager, 'needs', needIds, memorandumId);
  await manager.query('DELETE FROM need_responses WHERE indicator_id = $1 AND need_id <> ALL($2::uuid[])', [indicatorId, needIds]);
  await manager.query(
    `INSERT INTO need_responses (need_id, position, indicator_id)
     SELECT n.id, coalesce((SELECT max(r.position) FROM need_responses r WHERE r.need_id = n.id), 0) + 1, $1 FROM unnest($2::uuid[]) AS n (id)
     WHERE NOT EXISTS (SELECT FROM need_responses r WHERE r.need_id = n.id AND r.indicator_id = $1)`,
    [indicatorId, needIds],
  );
}

async function requireWithin(manager: EntityManager, table: string, ids: readonly string[], memorandumId: string): Promise<void> {
  const [found] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table} WHERE id = ANY($1::uuid[]) AND memorandum_id = $2`,
    [ids, memorandumId],
  );
  if (found?.count !== new Set(ids).size) throw new DomainError('indicators.link-elsewhere');
}
