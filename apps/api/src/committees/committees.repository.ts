import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { Committee, ListCommittees, SeatTerm } from '@hampeyman/domain/committees';
import { DomainError, StaleError } from '@hampeyman/domain/problems';
import { z } from 'zod';
import { abilityOf } from '../access/authorize';
import { Database } from '../database/database';
import { insertRow, insertRows, refusing, updateRow, type Columns, type NewRow } from '../database/rows';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { decodeCursorAs } from '../http/cursor';
import { randomUUID } from 'node:crypto';
import { postRefSql } from '../database/ref-sql';
import { CommitteeEntity, CommitteeSeatEntity } from './committee.entity';

const columns = `
  c.id, c.memorandum_id AS "memorandumId", c.code, c.kind, c.province_code AS "provinceCode", c.name_fa AS "nameFa", c.name_en AS "nameEn",
  c.quorum_total AS "quorumTotal", c.quorum_per_side AS "quorumPerSide", c.rhythm_fa AS "rhythmFa", c.rhythm_en AS "rhythmEn",
  c.invitation_hours AS "invitationHours", c.is_sample AS "isSample", c.version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('post', ${postRefSql('s.post_id', '$1::date')}, 'side', s.side, 'seat', s.seat,
      'from', s.held_from, 'to', s.held_to) ORDER BY s.display_order), '[]')
   FROM committee_seats s WHERE s.committee_id = c.id) AS seats`;

const codeCursor = z.tuple([z.string().max(60), z.uuid()]);

@Injectable()
export class CommitteesRepository {
  constructor(private readonly database: Database) {}

  /** The committee as far as `actor` may see it, with the holders of `today`. Throws `committees.not-found`. */
  find(actor: Actor, id: string, today: PlainDate): Promise<Committee> {
    return this.one(actor, id, today, '');
  }

  /** The same, locked until the transaction ends. */
  lock(actor: Actor, id: string, today: PlainDate): Promise<Committee> {
    return this.one(actor, id, today, 'FOR NO KEY UPDATE OF c');
  }

  private async one(actor: Actor, id: string, today: PlainDate, locking: string): Promise<Committee> {
    const parameters: unknown[] = [today, id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Committee', snakeColumns('c'), parameters);
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<Committee[]>(`SELECT ${columns} FROM committees c WHERE c.id = $2 AND (${visible}) ${locking}`, parameters),
    );
    if (row === undefined) throw new DomainError('committees.not-found');
    return row;
  }

  /** One more row than the page, so that it is known whether more follow. By code. */
  list(actor: Actor, query: ListCommittees, today: PlainDate): Promise<Committee[]> {
    const parameters: unknown[] = [today];
    const bind = (value: unknown): string => `$${String(parameters.push(value))}`;
    const conditions = [accessibleSql(abilityOf(actor), 'read', 'Committee', snakeColumns('c'), parameters)];
    if (query.memorandumId !== undefined) conditions.push(`c.memorandum_id = ${bind(query.memorandumId)}`);
    if (query.code !== undefined) conditions.push(`c.code = ${bind(query.code)}`);
    if (query.provinceCode !== undefined) conditions.push(`c.province_code = ${bind(query.provinceCode)}`);
    const after = decodeCursorAs(query.cursor, codeCursor);
    if (after !== null) conditions.push(`(c.code COLLATE "C", c.id) > (${bind(after[0])}, ${bind(after[1])}::uuid)`);
    return this.database.use(actor, (manager) =>
      manager.query<Committee[]>(
        `SELECT ${columns} FROM committees c WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}
         ORDER BY c.code COLLATE "C", c.id LIMIT ${bind(query.limit + 1)}`,
        parameters,
      ),
    );
  }

  /** Adds a committee with its seats. Throws `committees.code-taken`. */
  async insert(actor: Actor, values: NewRow<CommitteeEntity>, seats: readonly SeatTerm[]): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const taken = new DomainError('committees.code-taken', { code: values.code });
      await refusing(insertRow(manager, CommitteeEntity, values), { committees_memorandum_id_code_key: taken });
      await insertRows(manager, CommitteeSeatEntity, seatRows(values.id, seats));
    });
  }

  /** Changes a committee on the version seen; `seats`, where given, replace the former ones. Throws `request.stale`. */
  async change(actor: Actor, committee: Committee, values: Columns<CommitteeEntity>, seats: readonly SeatTerm[] | null): Promise<void> {
    await this.database.use(actor, async (manager) => {
      if (!(await updateRow(manager, CommitteeEntity, committee, values))) throw new StaleError(committee);
      if (seats === null) return;
      await manager.delete(CommitteeSeatEntity, { committeeId: committee.id });
      await insertRows(manager, CommitteeSeatEntity, seatRows(committee.id, seats));
    });
  }
}

function seatRows(committeeId: string, seats: readonly SeatTerm[]): NewRow<CommitteeSeatEntity>[] {
  return seats.map(({ postId, side, seat, from, to }, index) => ({
    id: randomUUID(),
    committeeId,
    postId,
    side,
    seat,
    displayOrder: index + 1,
    heldFrom: from,
    heldTo: to,
  }));
}
