import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { ProvinceMeasure } from '@hampeyman/domain/province-standings';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { acceptedSql, headlineSql, measuresSql, readingsSql, targetsSql } from './province-measures.sql';
import type { AcceptedRow, HeadlineIndicator, HeadlineRow, TargetRow } from './province-rows';

/** What indicators say of provinces. */
@Injectable()
export class ProvinceMeasuresRepository {
  constructor(private readonly database: Database) {}

  /**
   * The headline indicator in its latest reported period; null where there is none or nothing was reported. Its readings are those of
   * all provinces: the country is the sum of what a provincial reader does not see one by one, so the service adds them up or cuts them.
   */
  async headline(actor: Actor, memorandumId: string, asOf: PlainDate): Promise<HeadlineRow | null> {
    const [found] = await this.rows<{ indicator: HeadlineIndicator }>(actor, headlineSql, ['Indicator', 'i'], [memorandumId]);
    if (found === undefined) return null;
    const { indicator } = found;
    const [reading] = await this.database.use(actor, (manager) =>
      manager.query<Omit<HeadlineRow, 'indicator'>[]>(readingsSql, [indicator.id, asOf]),
    );
    return reading === undefined ? null : { indicator, ...reading };
  }

  measures(actor: Actor, memorandumId: string): Promise<ProvinceMeasure[]> {
    return this.rows(actor, measuresSql, ['Indicator', 'i'], [memorandumId]);
  }

  /** Accepted values of a province in periods from `since` that were over on `asOf`. */
  accepted(actor: Actor, memorandumId: string, code: string, since: PlainDate, asOf: PlainDate): Promise<AcceptedRow[]> {
    return this.rows(actor, acceptedSql, ['IndicatorValue', 'v'], [memorandumId, code, since, asOf]);
  }

  targets(actor: Actor, memorandumId: string, code: string): Promise<TargetRow[]> {
    return this.rows(actor, targetsSql, ['Indicator', 'i'], [memorandumId, code]);
  }

  private rows<Row>(
    actor: Actor,
    sql: (visible: string) => string,
    [subjectType, alias]: readonly [subjectType: string, alias: string],
    parameters: unknown[],
  ): Promise<Row[]> {
    const visible = accessibleSql(abilityOf(actor), 'read', subjectType, snakeColumns(alias), parameters);
    return this.database.use(actor, (manager) => manager.query<Row[]>(sql(visible), parameters));
  }
}
