import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { CountedDecision } from '@hampeyman/domain/dashboard';
import type { CountedTask, Reported } from '@hampeyman/domain/indicators';
import { Database } from '../database/database';
import { acceptedSql, decisionsSql, tasksSql } from './indicator.sql';

/** An accepted value with the indicator it belongs to. */
export interface AcceptedRow extends Reported {
  readonly indicatorId: string;
}

/**
 * What figures of the country are made of, read from the summaries of the reader's memoranda: the country is the sum of provinces that a
 * provincial reader does not see one by one, so what comes from here leaves the service only added up or cut to what the reader sees.
 */
@Injectable()
export class ReadingsRepository {
  constructor(private readonly database: Database) {}

  /** The accepted values of these indicators for periods from `since` that were over, and accepted, by `asOf`. */
  accepted(actor: Actor, indicatorIds: readonly string[], since: PlainDate, asOf: PlainDate): Promise<AcceptedRow[]> {
    return this.database.use(actor, (manager) => manager.query<AcceptedRow[]>(acceptedSql, [indicatorIds, since, asOf]));
  }

  decisions(actor: Actor, memorandumId: string): Promise<CountedDecision[]> {
    return this.database.use(actor, (manager) => manager.query<CountedDecision[]>(decisionsSql, [memorandumId]));
  }

  tasks(actor: Actor, memorandumId: string): Promise<CountedTask[]> {
    return this.database.use(actor, (manager) => manager.query<CountedTask[]>(tasksSql, [memorandumId]));
  }
}
