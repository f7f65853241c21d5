import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import type { DecisionRow, HeadlineRow, MemorandumRow, TaskRow, TrendRow } from './dashboard-rows';
import { headlineSql, meetingsSql, memorandumSql, tasksSql, decisionsSql, trendSql } from './dashboard.sql';
import type { MeetingRow } from './dashboard-rows';

/** Six statements, whatever the memorandum holds; each sees exactly the rows its lists would show the same reader. */
@Injectable()
export class DashboardRepository {
  constructor(private readonly database: Database) {}

  /** The memorandum with this id, or the one in force that began last; null where none is visible. */
  async memorandum(actor: Actor, id: string | null): Promise<MemorandumRow | null> {
    const rows = await this.rows<MemorandumRow>(actor, memorandumSql, 'Memorandum', 'm', [id]);
    return rows[0] ?? null;
  }

  tasks(actor: Actor, memorandumId: string): Promise<TaskRow[]> {
    return this.rows(actor, tasksSql, 'Task', 't', [memorandumId]);
  }

  decisions(actor: Actor, memorandumId: string): Promise<DecisionRow[]> {
    return this.rows(actor, decisionsSql, 'Decision', 'd', [memorandumId]);
  }

  /** Progress of the live tasks summed at each of these days. */
  trend(actor: Actor, memorandumId: string, days: readonly PlainDate[]): Promise<TrendRow[]> {
    return this.rows(actor, trendSql, 'Task', 't', [memorandumId, days]);
  }

  async headline(actor: Actor, memorandumId: string, asOf: PlainDate): Promise<HeadlineRow | null> {
    const rows = await this.rows<HeadlineRow>(actor, headlineSql, 'Indicator', 'i', [memorandumId, asOf]);
    return rows[0] ?? null;
  }

  /** Meetings from `asOf` on, soonest first, then held ones whose minutes are not signed, newest first, with all steering days. */
  async meetings(actor: Actor, memorandumId: string, asOf: PlainDate): Promise<{ meetings: MeetingRow[]; steering: PlainDate[] }> {
    const rows = await this.rows<{ meetings: MeetingRow[]; steering: PlainDate[] }>(actor, meetingsSql, 'Meeting', 'm', [
      memorandumId,
      asOf,
    ]);
    return rows[0] ?? { meetings: [], steering: [] };
  }

  private rows<Row>(
    actor: Actor,
    sql: (visible: string) => string,
    subjectType: string,
    alias: string,
    parameters: unknown[],
  ): Promise<Row[]> {
    const visible = accessibleSql(abilityOf(actor), 'read', subjectType, snakeColumns(alias), parameters);
    return this.database.use(actor, (manager) => manager.query(sql(visible), parameters));
  }
}
