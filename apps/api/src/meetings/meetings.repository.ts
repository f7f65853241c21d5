import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { SeatTerm } from '@hampeyman/domain/committees';
import { nextMeetingCode, type ListMeetings, type Meeting, type MeetingDetail } from '@hampeyman/domain/meetings';
import type { FrozenMinutes } from '@hampeyman/domain/minutes';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { changeRows, insertRow, refusing, updateRow, type Columns, type NewRow } from '../database/rows';
import { searchColumns, type SearchColumns } from '../database/search-columns';
import { searchSql } from '../database/search-sql';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursorAs } from '../http/cursor';
import { MinutesEntity } from '../minutes/minutes.entity';
import { MeetingEntity } from './meeting.entity';
import { meetingColumns, meetingDetailColumns, meetingTables } from './meeting.sql';

/** What the row of a meeting and its minutes hold; agenda, roll and decisions come beside it. */
export type MeetingRow = Omit<
  MeetingDetail,
  'agenda' | 'attendances' | 'quorum' | 'decisions' | 'previousDecisions' | 'checks' | 'isInvitationLate'
> & {
  readonly invitationHours: number;
  readonly seats: readonly SeatTerm[];
  /** What final minutes say for good, whatever became of committee and tasks since. */
  readonly frozen: Pick<FrozenMinutes, 'quorum' | 'previousDecisions'> | null;
};

const startCursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class MeetingsRepository {
  constructor(private readonly database: Database) {}

  /** The meeting as far as `actor` may see it. Throws `meetings.not-found`. */
  find(actor: Actor, id: string): Promise<MeetingRow> {
    return this.one(actor, id, '');
  }

  /** The same, locked until the transaction ends, so that two acts on one meeting come one after the other. */
  lock(actor: Actor, id: string): Promise<MeetingRow> {
    return this.one(actor, id, 'FOR UPDATE OF m');
  }

  private async one(actor: Actor, id: string, locking: string): Promise<MeetingRow> {
    const parameters: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Meeting', snakeColumns('m'), parameters);
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<MeetingRow[]>(
        `SELECT ${meetingColumns}, ${meetingDetailColumns} FROM ${meetingTables} WHERE m.id = $1 AND (${visible}) ${locking}`,
        parameters,
      ),
    );
    if (row === undefined) throw new DomainError('meetings.not-found');
    return row;
  }

  /** One more row than the page, so that it is known whether more follow. By begin, newest first unless asked otherwise. Throws `request.cursor-malformed`. */
  list(actor: Actor, query: ListMeetings): Promise<Meeting[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = [accessibleSql(abilityOf(actor), 'read', 'Meeting', snakeColumns('m'), parameters)];
    const equal = (column: string, value: unknown): void => {
      if (value !== undefined) conditions.push(`${column} = ${bind(value)}`);
    };
    equal('m.memorandum_id', query.memorandumId);
    equal('m.committee_id', query.committeeId);
    equal('m.state', query.state);
    equal('m.province_code', query.provinceCode);
    if (query.code !== undefined) conditions.push(`${bind(query.code)} IN (m.code, m.number_code)`);
    const day = `(m.starts_at AT TIME ZONE 'Asia/Tehran')::date`;
    if (query.from !== undefined) conditions.push(`${day} >= ${bind(query.from)}`);
    if (query.to !== undefined) conditions.push(`${day} <= ${bind(query.to)}`);
    if (query.q !== undefined) conditions.push(searchSql('m', query.q, parameters));
    const after = decodeCursorAs(query.cursor, startCursor);
    const [order, sign] = query.direction === 'asc' ? ['ASC', '>'] : ['DESC', '<'];
    if (after !== null) conditions.push(`(m.starts_at, m.id) ${sign} (${bind(after[0])}::timestamptz, ${bind(after[1])}::uuid)`);
    return this.database.use(actor, (manager) =>
      manager.query<Meeting[]>(
        `SELECT ${meetingColumns} FROM ${meetingTables} WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}
         ORDER BY m.starts_at ${order}, m.id ${order} LIMIT ${bind(query.limit + 1)}`,
        parameters,
      ),
    );
  }

  /** The next sequence number of a committee and the next free code of the memorandum; the committee is locked, so nobody else takes them. */
  async nextNumbers(committee: { readonly id: string; readonly memorandumId: string }): Promise<{ sequenceNo: number; code: string }> {
    // as the portal itself: codes are taken by meetings of every province
    return this.database.use(systemActor, async (manager) => {
      await manager.query('SELECT id FROM memoranda WHERE id = $1 FOR NO KEY UPDATE', [committee.memorandumId]);
      const [row] = await manager.query<{ sequenceNo: number; codes: string[] }[]>(
        `SELECT coalesce(max(sequence_no) FILTER (WHERE committee_id = $1), 0) + 1 AS "sequenceNo",
           coalesce(array_agg(code) FILTER (WHERE code ~ '^M-[0-9]+$'), '{}') AS codes FROM meetings WHERE memorandum_id = $2`,
        [committee.id, committee.memorandumId],
      );
      return { sequenceNo: row?.sequenceNo ?? 1, code: nextMeetingCode(row?.codes ?? []) };
    });
  }

  /** Day of the last meeting of the committee that was held before `startsAt`, null for the first. */
  async heldBefore(actor: Actor, committeeId: string, startsAt: string): Promise<PlainDate | null> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ heldOn: PlainDate | null }[]>(
        `SELECT (max(starts_at) AT TIME ZONE 'Asia/Tehran')::date::text AS "heldOn" FROM meetings
         WHERE committee_id = $1 AND state = 'HELD' AND starts_at < $2`,
        [committeeId, startsAt],
      ),
    );
    return row?.heldOn ?? null;
  }

  /** Adds a meeting. Throws `meetings.code-taken`. */
  async insert(actor: Actor, values: NewRow<MeetingEntity>): Promise<void> {
    const taken = new DomainError('meetings.code-taken', { code: values.code });
    await this.database.use(actor, (manager) =>
      refusing(insertRow(manager, MeetingEntity, values), {
        meetings_memorandum_id_code_key: taken,
        meetings_memorandum_id_number_code_key: taken,
      }),
    );
  }

  /** Changes a meeting on the version seen. Throws `request.stale`. */
  async change(actor: Actor, meeting: MeetingRow, values: Columns<MeetingEntity>): Promise<void> {
    await this.database.use(actor, async (manager) => {
      if (!(await updateRow(manager, MeetingEntity, meeting, values))) throw new StaleError(meeting);
    });
  }

  /** Keeps beside the meeting whether its roll was quorate, for lists and figures. */
  async noteQuorum(actor: Actor, id: string, quorumMet: boolean): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, MeetingEntity, { id }, { quorumMet }));
  }

  /** Opens the minutes of a meeting as a draft. */
  async openMinutes(actor: Actor, { id, memorandumId, provinceCode }: MeetingRow): Promise<void> {
    await this.database.use(actor, (manager) =>
      insertRow(manager, MinutesEntity, { meetingId: id, memorandumId, provinceCode, state: 'DRAFT' }),
    );
  }
}

/** Under which words a meeting is found. */
export function meetingSearch(meeting: {
  readonly code: string;
  readonly numberCode: string;
  readonly committee: { readonly nameFa: string; readonly nameEn: string | null };
  readonly placeFa: string;
  readonly placeEn: string | null;
}): SearchColumns {
  return searchColumns(
    meeting.code,
    meeting.numberCode,
    meeting.committee.nameFa,
    meeting.committee.nameEn,
    meeting.placeFa,
    meeting.placeEn,
  );
}
