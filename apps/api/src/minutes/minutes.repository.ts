import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { Instant } from '@hampeyman/domain/calendar';
import type { AddAddendum, FrozenMinutes } from '@hampeyman/domain/minutes';
import type { Bilingual } from '@hampeyman/domain/texts';
import { instantSql } from '../database/instant-sql';
import { Database } from '../database/database';
import { changeRows, insertRow, type Columns } from '../database/rows';
import { MinutesAddendumEntity, MinutesEntity } from './minutes.entity';

/** Minutes that became final, with what proves them. */
export interface FrozenRecord {
  readonly content: FrozenMinutes;
  readonly contentHash: string;
  readonly verificationCode: string;
  readonly finalisedAt: Instant;
  readonly finalisedBy: Bilingual;
}

/** What a meeting's letterhead and first lines name beyond the meeting itself. */
export interface Heading {
  readonly memorandum: FrozenMinutes['memorandum'];
  readonly letterhead: FrozenMinutes['letterhead'];
}

const bilingual = (alias: string, name: string): string => `jsonb_build_object('fa', ${alias}.${name}_fa, 'en', ${alias}.${name}_en)`;

@Injectable()
export class MinutesRepository {
  constructor(private readonly database: Database) {}

  /** Changes the minutes of a meeting; the meeting's version, counted up in the same transaction, is theirs, too. */
  async change(actor: Actor, meetingId: string, values: Columns<MinutesEntity>): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, MinutesEntity, { meetingId }, values));
  }

  /** The frozen content of final minutes with its proof; null before. */
  async frozen(actor: Actor, meetingId: string): Promise<FrozenRecord | null> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<FrozenRecord[]>(
        `SELECT x.content, x.content_hash AS "contentHash", x.verification_code AS "verificationCode",
           ${instantSql('x.finalised_at')} AS "finalisedAt", ${bilingual('p', 'name')} AS "finalisedBy"
         FROM minutes x LEFT JOIN people p ON p.id = x.finalised_by_person_id WHERE x.meeting_id = $1 AND x.content IS NOT NULL`,
        [meetingId],
      ),
    );
    return row ?? null;
  }

  /** Adds the next addendum to final minutes. */
  async addAddendum(
    actor: Actor,
    meetingId: string,
    addendum: AddAddendum,
    proof: { readonly contentHash: string; readonly number: number; readonly addedAt: Instant },
  ): Promise<void> {
    await this.database.use(actor, (manager) =>
      insertRow(manager, MinutesAddendumEntity, {
        id: randomUUID(),
        meetingId,
        ...addendum,
        ...proof,
        personId: actor.personId,
        postId: actor.postId,
      }),
    );
  }

  /** Name of the person acting, for the foot of a print. */
  async nameOf(actor: Actor): Promise<Bilingual> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<{ name: Bilingual }[]>(`SELECT ${bilingual('p', 'name')} AS name FROM people p WHERE p.id = $1`, [actor.personId]),
    );
    return row?.name ?? { fa: '', en: null };
  }

  /** The memorandum, and the letterhead of the agency and unit whose secretary writes, on the day of the meeting. */
  async heading(actor: Actor, meetingId: string): Promise<Heading> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<Heading[]>(
        `WITH RECURSIVE meeting AS (
           SELECT m.memorandum_id, m.committee_id, (m.starts_at AT TIME ZONE 'Asia/Tehran')::date AS day FROM meetings m WHERE m.id = $1
         ), unit AS (
           SELECT o.id, o.parent_id, o.name_fa, o.name_en FROM meeting
           JOIN committee_seats s ON s.committee_id = meeting.committee_id AND meeting.day BETWEEN s.held_from AND coalesce(s.held_to, 'infinity')
           JOIN posts p ON p.id = s.post_id JOIN organisations o ON o.id = p.organisation_id
           ORDER BY s.seat = 'SECRETARY' DESC, s.seat = 'CHAIR' DESC LIMIT 1
         ), above AS (
           SELECT * FROM unit UNION SELECT o.id, o.parent_id, o.name_fa, o.name_en FROM organisations o JOIN above ON o.id = above.parent_id
         ), agency AS (SELECT * FROM above WHERE parent_id IS NULL)
         SELECT jsonb_build_object('fa', mo.title_fa, 'en', mo.title_en, 'code', mo.code, 'number', mo.number) AS memorandum,
           jsonb_build_object('organisation', ${bilingual('agency', 'name')},
             'unit', CASE WHEN unit.id <> agency.id THEN ${bilingual('unit', 'name')} END) AS letterhead
         FROM meeting JOIN memoranda mo ON mo.id = meeting.memorandum_id CROSS JOIN unit CROSS JOIN agency`,
        [meetingId],
      ),
    );
    if (row === undefined) throw new Error(`meeting ${meetingId} has no committee member whose letterhead it could bear`);
    return row;
  }

  /** The roll as it is frozen: names, posts and bodies as they were on the day of the meeting. */
  roll(actor: Actor, meetingId: string): Promise<FrozenMinutes['attendances']> {
    return this.database.use(actor, (manager) =>
      manager.query<FrozenMinutes['attendances']>(
        `SELECT a.state, a.seat, a.side,
           CASE WHEN person.id IS NOT NULL THEN ${bilingual('person', 'name')}
             ELSE jsonb_build_object('fa', coalesce(a.guest_name_fa, '—'), 'en', a.guest_name_en) END AS name,
           person.honorific_fa AS "honorificFa",
           CASE WHEN post.id IS NOT NULL THEN ${bilingual('post', 'title')}
             ELSE jsonb_build_object('fa', coalesce(a.guest_title_fa, '—'), 'en', a.guest_title_en) END AS post,
           CASE WHEN unit.id IS NOT NULL THEN ${bilingual('unit', 'name')}
             ELSE jsonb_build_object('fa', coalesce(a.guest_organisation_fa, '—'), 'en', NULL) END AS organisation,
           CASE WHEN represented.id IS NOT NULL THEN coalesce(
             (SELECT ${bilingual('other', 'name')} FROM holdings h JOIN people other ON other.id = h.person_id
              WHERE h.post_id = represented.id AND day.day BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')
              ORDER BY h.is_acting DESC, h.held_from LIMIT 1),
             ${bilingual('represented', 'title')}) END AS "delegateFor",
           (SELECT other.name_fa FROM holdings h JOIN people other ON other.id = h.acting_for_person_id
            WHERE h.post_id = a.post_id AND h.person_id = a.person_id AND h.is_acting
              AND day.day BETWEEN h.held_from AND coalesce(h.held_to, 'infinity') LIMIT 1) AS "actingForFa",
           to_char(a.arrived_at, 'HH24:MI') AS "arrivedAt", to_char(a.left_at, 'HH24:MI') AS "leftAt",
           CASE WHEN a.dissent_fa IS NOT NULL THEN ${bilingual('a', 'dissent')} END AS dissent,
           a.dissent_agenda_position AS "dissentAgendaPosition"
         FROM attendances a
         JOIN meetings m ON m.id = a.meeting_id
         CROSS JOIN LATERAL (SELECT (m.starts_at AT TIME ZONE 'Asia/Tehran')::date AS day) day
         LEFT JOIN people person ON person.id = a.person_id
         LEFT JOIN posts post ON post.id = a.post_id
         LEFT JOIN organisations unit ON unit.id = post.organisation_id
         LEFT JOIN posts represented ON represented.id = a.delegate_for_post_id
         WHERE a.meeting_id = $1 AND a.state <> 'EXPECTED' ORDER BY a.display_order, a.id`,
        [meetingId],
      ),
    );
  }
}
