import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { decisionCode, decisionDaysLate, taskProvince, type Decision, type ListDecisions } from '@hampeyman/domain/decisions';
import type { MinutesState } from '@hampeyman/domain/minutes';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import { allows } from '@hampeyman/domain/rights';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, insertRows, refusing, updateRow, type Columns, type NewRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { listStatement } from './decision-list.sql';
import { DecisionCooperatorEntity, DecisionEntity } from './decision.entity';
import { decisionColumns, decisionTables, earlierDecisions } from './decision.sql';

/** A decision with what only its service needs to know. */
export type DecisionRow = Omit<Decision, 'daysLate'> & {
  readonly taskId: string | null;
  readonly ownState: 'COMPLETED' | 'CANCELLED' | null;
};

/** A decision to add; the words it is found by are made from its own. */
export type NewDecision = Omit<NewRow<DecisionEntity>, keyof SearchColumns>;

/** The meeting a decision is composed in. */
export interface DecidingMeeting {
  readonly id: string;
  readonly memorandumId: string;
  readonly committeeId: string;
  readonly provinceCode: string | null;
  readonly numberCode: string;
  readonly sequenceNo: number;
  readonly heldOn: PlainDate;
  readonly minutesState: MinutesState | null;
  readonly isSample: boolean;
  readonly agendaPositions: readonly number[];
}

/** An earlier decision as it stood on a day. */
export interface EarlierRow {
  readonly id: string;
  readonly code: string;
  readonly number: string;
  readonly subjectFa: string;
  readonly subjectEn: string | null;
  readonly executorFa: string;
  readonly executorEn: string | null;
  readonly side: Decision['side'];
  readonly dueOn: PlainDate | null;
  readonly state: Decision['state'];
  readonly progressPercent: number | null;
  readonly closedOn: PlainDate | null;
  readonly task: Decision['obligation'];
}

/** A draft that moves up when one before it goes. */
type Behind = Pick<DecisionEntity, 'id' | 'rowNo' | 'version' | 'subjectFa' | 'subjectEn' | 'textFa' | 'textEn'>;

@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  /** The decision as far as `actor` may see it. Throws `decisions.not-found`. */
  find(actor: Actor, id: string, today: PlainDate): Promise<DecisionRow> {
    return this.one(actor, id, today, '');
  }

  /** The same, locked until the transaction ends; whoever locks its meeting, too, does so before. */
  lock(actor: Actor, id: string, today: PlainDate): Promise<DecisionRow> {
    return this.one(actor, id, today, 'FOR UPDATE OF d');
  }

  private async one(actor: Actor, id: string, today: PlainDate, locking: string): Promise<DecisionRow> {
    const parameters: unknown[] = [id, today];
    const columns = decisionColumns(actor, parameters, '$2::date');
    const visible = accessibleSql(abilityOf(actor), 'read', 'Decision', snakeColumns('d'), parameters);
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<DecisionRow[]>(`SELECT ${columns} FROM ${decisionTables} WHERE d.id = $1 AND (${visible}) ${locking}`, parameters),
    );
    if (row === undefined) throw new DomainError('decisions.not-found');
    return row;
  }

  /** All decisions of a meeting the reader sees, drafts too, in their order. */
  ofMeeting(actor: Actor, meetingId: string, day: PlainDate): Promise<DecisionRow[]> {
    const parameters: unknown[] = [meetingId, day];
    const columns = decisionColumns(actor, parameters, '$2::date');
    return this.database.use(actor, (manager) =>
      manager.query<DecisionRow[]>(`SELECT ${columns} FROM ${decisionTables} WHERE d.meeting_id = $1 ORDER BY d.row_no`, parameters),
    );
  }

  /** One more row than the page, so that it is known whether more follow. Throws `request.cursor-malformed`. */
  list(actor: Actor, query: ListDecisions, today: PlainDate): Promise<DecisionRow[]> {
    const { text, values } = listStatement(actor, query, query.asOf ?? today);
    return this.database.use(actor, (manager) => manager.query<DecisionRow[]>(text, values));
  }

  /** Final decisions of the committee's meetings that began before `startsAt`, as they stood on `asOf`. */
  earlier(actor: Actor, committeeId: string, startsAt: string, asOf: PlainDate, today: PlainDate): Promise<EarlierRow[]> {
    const parameters: unknown[] = [committeeId, asOf, startsAt, today];
    const statement = earlierDecisions(actor, parameters);
    return this.database.use(actor, (manager) => manager.query<EarlierRow[]>(statement, parameters));
  }

  /** The meeting to decide in, locked, as far as `actor` may see it; null otherwise. */
  async meeting(actor: Actor, id: string): Promise<DecidingMeeting | null> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Meeting', snakeColumns('m'), parameters);
    const [row] = await this.database.use(actor, async (manager) => {
      // first the lock, then a new snapshot: its minutes may have become final while we waited
      await manager.query('SELECT id FROM meetings WHERE id = $1 FOR NO KEY UPDATE', [id]);
      return manager.query<DecidingMeeting[]>(
        `SELECT m.id, m.memorandum_id AS "memorandumId", m.committee_id AS "committeeId", m.province_code AS "provinceCode",
           m.number_code AS "numberCode", m.sequence_no AS "sequenceNo", (m.starts_at AT TIME ZONE 'Asia/Tehran')::date::text AS "heldOn",
           (SELECT state FROM minutes x WHERE x.meeting_id = m.id) AS "minutesState", m.is_sample AS "isSample",
           ARRAY(SELECT position FROM agenda_items i WHERE i.meeting_id = m.id ORDER BY position) AS "agendaPositions"
         FROM meetings m WHERE m.id = $1 AND (${visible})`,
        parameters,
      );
    });
    return row ?? null;
  }

  /** Whether a record of the memorandum with this id exists within the reader's reach, and its state and province where it is a task. */
  async reaches(
    actor: Actor,
    subject: 'Obligation' | 'Task' | 'Decision',
    id: string,
    memorandumId: string,
  ): Promise<{ readonly code: string; readonly state: string | null; readonly provinceCode: string | null } | null> {
    const table = { Obligation: 'obligations', Task: 'tasks', Decision: 'decisions' }[subject];
    const parameters: unknown[] = [id, memorandumId];
    const visible = accessibleSql(abilityOf(actor), 'read', subject, snakeColumns('r'), parameters);
    const ofTask = subject === 'Task' ? 'r.state, r.province_code' : 'NULL AS state, NULL';
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ code: string; state: string | null; provinceCode: string | null }[]>(
        `SELECT r.code, ${ofTask} AS "provinceCode" FROM ${table} r WHERE r.id = $1 AND r.memorandum_id = $2 AND (${visible})`,
        parameters,
      ),
    );
    return row ?? null;
  }

  /** Row after the last one of the meeting. */
  async nextRow(actor: Actor, meetingId: string): Promise<number> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ rowNo: number }[]>('SELECT coalesce(max(row_no), 0) + 1 AS "rowNo" FROM decisions WHERE meeting_id = $1', [
        meetingId,
      ]),
    );
    return row?.rowNo ?? 1;
  }

  /** Adds a decision with its cooperators. Throws `decisions.code-taken`. */
  async insert(actor: Actor, values: NewDecision, cooperators: readonly string[]): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const taken = new DomainError('decisions.code-taken', { code: values.code });
      await refusing(insertRow(manager, DecisionEntity, { ...values, ...found(values) }), { decisions_memorandum_id_code_key: taken });
      await insertRows(manager, DecisionCooperatorEntity, cooperatorRows(values.id, cooperators));
    });
  }

  /** Changes a decision on the version seen; `cooperators`, where given, replace the former ones. Throws `request.stale`. */
  async change(actor: Actor, decision: DecisionRow, values: Columns<DecisionEntity>, cooperators: readonly string[] | null): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const keys = found({
        code: decision.code,
        subjectFa: decision.subjectFa,
        subjectEn: decision.subjectEn,
        textFa: decision.textFa,
        textEn: decision.textEn,
        ...values,
      });
      if (!(await updateRow(manager, DecisionEntity, decision, { ...values, ...keys })))
        throw new StaleError(answerTo(actor, decision, null));
      if (cooperators === null) return;
      await manager.delete(DecisionCooperatorEntity, { decisionId: decision.id });
      await insertRows(manager, DecisionCooperatorEntity, cooperatorRows(decision.id, cooperators));
    });
  }

  /** Deletes a draft and closes the gap behind it. */
  async delete(actor: Actor, decision: DecisionRow): Promise<void> {
    const { id: meetingId, numberCode } = decision.meeting;
    await this.database.use(actor, async (manager) => {
      await manager.delete(DecisionEntity, { id: decision.id, isFinal: false });
      const behind = await manager.query<Behind[]>(
        `SELECT id, row_no AS "rowNo", version, subject_fa AS "subjectFa", subject_en AS "subjectEn", text_fa AS "textFa", text_en AS "textEn"
         FROM decisions WHERE meeting_id = $1 AND row_no > $2 ORDER BY row_no`,
        [meetingId, decision.rowNo],
      );
      // one after the other from the gap on: two rows must not bear one number even for a moment
      for (const one of behind) {
        const rowNo = one.rowNo - 1;
        const code = decisionCode(numberCode, rowNo);
        await updateRow(manager, DecisionEntity, one, { rowNo, code, ...found({ ...one, code }) });
      }
    });
  }
}

/** The decision as it is answered to `actor`; `asOf` null for the record behind a refusal. */
export function answerTo(actor: Actor, { taskId: _, ownState: __, ...decision }: DecisionRow, asOf: PlainDate | null): Decision {
  return {
    ...decision,
    newTask: decision.isFinal || !seesNewTask(actor, decision) ? null : decision.newTask,
    daysLate: asOf === null ? 0 : decisionDaysLate(decision.state, decision.dueOn, asOf),
  };
}

/** Whether the task a draft will create is for the reader's eyes: that of another province is not, before it is there or afterwards. */
export function seesNewTask(
  actor: Actor,
  { memorandumId, newTask, provinceCode }: Pick<DecisionRow, 'memorandumId' | 'newTask' | 'provinceCode'>,
): boolean {
  return allows(abilityOf(actor), 'read', 'Task', { memorandumId, provinceCode: taskProvince(newTask, provinceCode) });
}

function cooperatorRows(decisionId: string, postIds: readonly string[]): NewRow<DecisionCooperatorEntity>[] {
  return [...new Set(postIds)].map((postId, index) => ({ decisionId, postId, position: index + 1 }));
}

/** Under which words a decision is found. */
function found({
  code,
  subjectFa,
  subjectEn,
  textFa,
  textEn,
}: Pick<NewDecision, 'code' | 'subjectFa' | 'subjectEn' | 'textFa' | 'textEn'>): SearchColumns {
  return searchColumns(code, subjectFa, subjectEn ?? null, textFa, textEn ?? null);
}
