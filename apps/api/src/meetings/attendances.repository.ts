import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { SeatTerm } from '@hampeyman/domain/committees';
import type { Attendance } from '@hampeyman/domain/meetings';
import { Database } from '../database/database';
import { insertRows, type NewRow } from '../database/rows';
import { AttendanceEntity } from './attendance.entity';
import { attendanceRows } from './meeting.sql';

/** A line of the roll before it has its place. */
export type RollLine = Omit<NewRow<AttendanceEntity>, 'meetingId' | 'displayOrder'>;

/** The roll of meetings, in the order in which it is printed. */
@Injectable()
export class AttendancesRepository {
  constructor(private readonly database: Database) {}

  /** The roll with the persons who sat there, else the holders of `day`, the day of the meeting. */
  of(actor: Actor, meetingId: string, day: PlainDate): Promise<Attendance[]> {
    return this.database.use(actor, (manager) => manager.query<Attendance[]>(attendanceRows, [day, meetingId]));
  }

  /** Expects the members of a planned meeting, and nobody else. */
  async expect(actor: Actor, meetingId: string, seats: readonly SeatTerm[]): Promise<void> {
    const rows = seats.map(({ postId, side, seat }) => ({ id: randomUUID(), state: 'EXPECTED' as const, postId, side, seat }));
    await this.replace(actor, meetingId, rows);
  }

  /** Replaces the roll; the order of `rows` is the order of printing. */
  async replace(actor: Actor, meetingId: string, rows: readonly RollLine[]): Promise<void> {
    await this.database.use(actor, async (manager) => {
      await manager.delete(AttendanceEntity, { meetingId });
      await insertRows(
        manager,
        AttendanceEntity,
        rows.map((row, index) => ({ meetingId, displayOrder: index + 1, ...row })),
      );
    });
  }

  /** Which of these people exist. */
  async peopleAmong(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ id: string }[]>('SELECT id FROM people WHERE id = ANY($1::uuid[])', [ids]),
    );
    return new Set(rows.map(({ id }) => id));
  }
}
