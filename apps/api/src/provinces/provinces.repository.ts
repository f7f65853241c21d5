import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { ProvinceEvent } from '@hampeyman/domain/province-standings';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import type { DecisionRow, MemorandumRow, PlaceRow, StandingRow, TaskRow } from './province-rows';
import {
  decisionsSql,
  memorandumSql,
  placeSql,
  recentSql,
  standingsSql,
  tables,
  tasksSql,
  type Table,
  type Visible,
} from './provinces.sql';

/** One statement per question, however many provinces or records there are; each sees what the lists would show the same reader. */
@Injectable()
export class ProvincesRepository {
  constructor(private readonly database: Database) {}

  /** The memorandum with this id, or the one in force that began last; null where none is visible. */
  async memorandum(actor: Actor, id: string | null): Promise<MemorandumRow | null> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Memorandum', snakeColumns('m'), parameters);
    const [row] = await this.database.use(actor, (manager) => manager.query<MemorandumRow[]>(memorandumSql(visible), parameters));
    return row ?? null;
  }

  /** Units, committees, counts and the next meeting of each of `codes`, in no order. */
  standings(actor: Actor, memorandumId: string, codes: readonly string[], asOf: PlainDate): Promise<StandingRow[]> {
    const of = ['task', 'decision', 'committee', 'meeting', 'organisation'] as const;
    return this.rows(actor, standingsSql, of, [memorandumId, asOf, codes]);
  }

  /** Who works in a province, and when they meet. */
  async place(actor: Actor, memorandumId: string, code: string, asOf: PlainDate): Promise<PlaceRow> {
    const rows = await this.rows<PlaceRow, 'committee' | 'meeting' | 'organisation'>(
      actor,
      placeSql,
      ['committee', 'meeting', 'organisation'],
      [memorandumId, asOf, code],
    );
    return rows[0] ?? { units: [], committees: [], nextMeeting: null, lastMeeting: null };
  }

  tasks(actor: Actor, memorandumId: string, code: string): Promise<TaskRow[]> {
    return this.rows(actor, tasksSql, ['task'], [memorandumId, code]);
  }

  openDecisions(actor: Actor, memorandumId: string, code: string): Promise<DecisionRow[]> {
    return this.rows(actor, decisionsSql, ['decision'], [memorandumId, code]);
  }

  /** What happened last in a province, latest first. */
  recent(actor: Actor, memorandumId: string, code: string, asOf: PlainDate): Promise<ProvinceEvent[]> {
    return this.rows(actor, recentSql, ['task', 'meeting', 'value'], [memorandumId, asOf, code]);
  }

  private rows<Row, Of extends Table>(
    actor: Actor,
    sql: (visible: Visible<Of>) => string,
    of: readonly Of[],
    parameters: unknown[],
  ): Promise<Row[]> {
    const ability = abilityOf(actor);
    const conditions = of.map((table) => {
      const { subjectType, alias } = tables[table];
      return [table, accessibleSql(ability, 'read', subjectType, snakeColumns(alias), parameters)] as const;
    });
    const visible = Object.fromEntries(conditions) as Visible<Of>;
    return this.database.use(actor, (manager) => manager.query<Row[]>(sql(visible), parameters));
  }
}
