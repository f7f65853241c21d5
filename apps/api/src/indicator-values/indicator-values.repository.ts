import { Injectable } from '@nestjs/common';
import type { Actor, Side } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { warningsOf, type Deciders, type IndicatorValue, type ListIndicatorValues } from '@hampeyman/domain/indicator-values';
import type { Indicator } from '@hampeyman/domain/indicators';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import type { PostRef } from '@hampeyman/domain/records';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { holdersOfSql, memorandaOfSql, postRefSql } from '../database/ref-sql';
import { insertRow, refusing, updateRow, type Columns, type NewRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursor } from '../http/cursor';
import { IndicatorValueEntity } from './indicator-value.entity';
import { indicatorValueColumns, indicatorValueTables } from './indicator-value.sql';

/** A value as the database says it. */
type Stored = Omit<IndicatorValue, 'warnings'>;

/** A value is asked about together with the posts that answer for its indicator. */
const columns = (field: string): string =>
  field === 'ministryPostId' || field === 'acecrPostId' ? snakeColumns('i')(field) : snakeColumns('v')(field);

/** The province of a value as it sorts: the country before all provinces. */
const placeSql = `coalesce(v.province_code, '')`;

/** What is open at one place: one revision that was sent, and one draft of each side, which the other side knows nothing of. */
const openTwice = {
  indicator_values_one_sent: new DomainError('indicator-values.open-exists'),
  indicator_values_one_draft: new DomainError('indicator-values.open-exists'),
  indicator_values_said_revision: new DomainError('indicator-values.open-exists'),
};

/** Where a side enters a value. */
interface Place {
  readonly indicatorId: string;
  readonly provinceCode: string | null;
  readonly period: string;
  readonly side: Side;
}

@Injectable()
export class IndicatorValuesRepository {
  constructor(private readonly database: Database) {}

  /** The value if `actor` may see it. Throws `indicator-values.not-found`. */
  async find(actor: Actor, id: string, today: PlainDate): Promise<IndicatorValue> {
    const parameters: unknown[] = [today, id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'IndicatorValue', columns, parameters);
    const [found] = await this.rows(actor, `WHERE v.id = $2 AND (${visible})`, parameters);
    if (found === undefined) throw new DomainError('indicator-values.not-found');
    return found;
  }

  /** One more row than the page, so that it is known whether more follow; the latest period first, in it by indicator and province, of one place the latest revision first. */
  list(actor: Actor, query: ListIndicatorValues, today: PlainDate): Promise<IndicatorValue[]> {
    const parameters: unknown[] = [today];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = [accessibleSql(abilityOf(actor), 'read', 'IndicatorValue', columns, parameters)];
    if (query.memorandumId !== undefined) conditions.push(`v.memorandum_id = ${bind(query.memorandumId)}`);
    if (query.indicatorId !== undefined) conditions.push(`v.indicator_id = ${bind(query.indicatorId)}`);
    if (query.indicatorCode !== undefined) conditions.push(`i.code = ${bind(query.indicatorCode)}`);
    if (query.provinceCode !== undefined) conditions.push(`v.province_code = ${bind(query.provinceCode)}`);
    if (query.period !== undefined) conditions.push(`v.period = ${bind(query.period)}`);
    if (query.state !== undefined) conditions.push(`v.state = ${bind(query.state)}`);
    if (query.waitingForMe === true) conditions.push(`v.state = 'SENT' AND v.waiting_post_id = ${bind(actor.postId)}`);
    const after = decodeCursor(query.cursor, 5);
    if (after !== null) {
      const [to, code, place, revision, id] = after.map(bind);
      conditions.push(`v.period_to <= ${to ?? ''}::date AND (v.period_to < ${to ?? ''}::date
        OR (i.code, ${placeSql}) > (${code ?? ''}, ${place ?? ''})
        OR (i.code, ${placeSql}) = (${code ?? ''}, ${place ?? ''})
          AND (v.revision < ${revision ?? ''}::int OR v.revision = ${revision ?? ''}::int AND v.id::text > ${id ?? ''}))`);
    }
    const where = conditions.map((one) => `(${one})`).join(' AND ');
    return this.rows(
      actor,
      `WHERE ${where} ORDER BY v.period_to DESC, i.code, ${placeSql}, v.revision DESC, v.id::text LIMIT ${bind(query.limit + 1)}`,
      parameters,
    );
  }

  /** Refuses a second open value of one place, as far as its side sees the first. Throws `indicator-values.open-exists`. */
  async requireNoneOpen(actor: Actor, { indicatorId, provinceCode, period, side }: Place): Promise<void> {
    const open = await this.database.use(actor, (manager) =>
      manager.query<unknown[]>(
        `SELECT FROM indicator_values WHERE indicator_id = $1 AND province_code IS NOT DISTINCT FROM $2 AND period = $3
           AND (state = 'SENT' OR state = 'DRAFT' AND side = $4) LIMIT 1`,
        [indicatorId, provinceCode, period, side],
      ),
    );
    if (open.length > 0) throw new DomainError('indicator-values.open-exists');
  }

  /** Who has a hand in what was submitted: the person, and whoever held the post of it then or holds it on `today`. */
  async submitters(actor: Actor, id: string, today: PlainDate): Promise<string[]> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ personId: string }[]>(
        `SELECT who.person_id "personId" FROM indicator_values v JOIN LATERAL (
           SELECT v.submitted_by_person_id UNION ${holdersOfSql('v.submitted_by_post_id', 'v.submitted_on', '$2::date')}
         ) who (person_id) ON true WHERE v.id = $1 AND who.person_id IS NOT NULL`,
        [id, today],
      ),
    );
    return rows.map(({ personId }) => personId);
  }

  /** The number the next revision of a place and period has; drafts have none of their own until they are sent. */
  async nextRevision(actor: Actor, indicatorId: string, provinceCode: string | null, period: string): Promise<number> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ next: number }[]>(
        `SELECT coalesce(max(revision), 0) + 1 AS next FROM indicator_values
         WHERE indicator_id = $1 AND province_code IS NOT DISTINCT FROM $2 AND period = $3 AND state <> 'DRAFT'`,
        [indicatorId, provinceCode, period],
      ),
    );
    return row?.next ?? 1;
  }

  /** Adds a value. Throws `indicator-values.open-exists`. */
  insert(actor: Actor, row: NewRow<IndicatorValueEntity>): Promise<void> {
    return this.database.use(actor, (manager) => refusing(insertRow(manager, IndicatorValueEntity, row), openTwice));
  }

  /** Changes a value on the version seen. Throws `request.stale`, `indicator-values.decider-is-submitter`, `.open-exists`. */
  async change(actor: Actor, value: IndicatorValue, row: Columns<IndicatorValueEntity>): Promise<void> {
    const refusals = { ...openTwice, indicator_values_other_person: new DomainError('indicator-values.decider-is-submitter') };
    await this.database.use(actor, async (manager) => {
      if (!(await refusing(updateRow(manager, IndicatorValueEntity, value, row), refusals))) throw new StaleError(value);
    });
  }

  /** The posts among which the decider of a value of `indicator` for a province is found. */
  async deciders(
    actor: Actor,
    indicator: Pick<Indicator, 'memorandumId' | 'ministryPost' | 'acecrPost'>,
    provinceCode: string | null,
  ): Promise<Deciders> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ side: 'MINISTRY' | 'ACECR'; id: string }[]>(
        `SELECT DISTINCT ON (side) side, id FROM posts
         WHERE role = 'PROVINCIAL_DIRECTOR' AND scope_level = 'PROVINCE' AND scope_province_code = $1 AND side IS NOT NULL
           AND $2::uuid = ANY(${memorandaOfSql('posts.organisation_id')})
         ORDER BY side, code`,
        [provinceCode, indicator.memorandumId],
      ),
    );
    const director = (side: 'MINISTRY' | 'ACECR'): string | null => rows.find((row) => row.side === side)?.id ?? null;
    return {
      provincialDirector: { MINISTRY: director('MINISTRY'), ACECR: director('ACECR') },
      owner: { MINISTRY: indicator.ministryPost?.id ?? null, ACECR: indicator.acecrPost?.id ?? null },
    };
  }

  /** A post with its holder on `today`. */
  async post(actor: Actor, id: string, today: PlainDate): Promise<PostRef> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ post: PostRef | null }[]>(`SELECT ${postRefSql('$1::uuid', '$2::date')} AS post`, [id, today]),
    );
    if (row?.post == null) throw new DomainError('indicator-values.no-decider');
    return row.post;
  }

  private async rows(actor: Actor, rest: string, parameters: unknown[]): Promise<IndicatorValue[]> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Stored[]>(`SELECT ${indicatorValueColumns('$1::date')} FROM ${indicatorValueTables} ${rest}`, parameters),
    );
    return rows.map((row) => ({ ...row, warnings: warningsOf(row.indicator, row.value, row.former) }));
  }
}
