import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import { deviceOf, sessionLife, type ChangePreferences, type ListSessions, type Me, type OpenSession } from '@hampeyman/domain/sessions';
import type { Bilingual } from '@hampeyman/domain/texts';
import type { List } from '@hampeyman/domain/records';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { sideOfPersonSql } from '../database/ref-sql';
import { prepared } from '../database/prepared';
import { decodeCursor, page } from '../http/cursor';
import { firstPost, meOfPost, meOfSession } from './me.sql';
import { SessionEntity } from './session.entity';

/** An account as sign-in needs it. */
export interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
  /** Whether the password was given by an administrator, and its time is over. */
  readonly isPasswordOver: boolean;
}

/** The open account behind a session. */
export interface ProvenAccount {
  readonly login: string;
  readonly name: Bilingual;
  readonly passwordHash: string | null;
}

type MeRow = Omit<Me, 'actor'> &
  Omit<Actor, 'personId' | 'lacksSecondFactor'> & {
    readonly hasSecondFactor: boolean;
    /** Whether the last request was more than a minute ago. */
    readonly isUnseen: boolean;
  };

/** Sessions are read and written by the portal itself: nobody is signed in yet. */
/** Somebody whose account is asked for by another. */
export interface PersonSubject {
  readonly id: string;
  readonly side: string;
  readonly name: Bilingual;
}

@Injectable()
export class SessionsRepository {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async account(login: string): Promise<Account | null> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<Account[]>(
        `SELECT id, password_hash AS "passwordHash", is_disabled AS "isDisabled",
           coalesce(initial_password_until <= clock_timestamp(), false) AS "isPasswordOver"
         FROM people WHERE login = $1`,
        [login],
      ),
    );
    return rows[0] ?? null;
  }

  /** The post in which a person begins: a regular one with a role before others, the oldest first; null without any today. */
  async firstPost(personId: string): Promise<string | null> {
    const rows = await this.database.use(systemActor, (manager) => manager.query<{ id: string }[]>(firstPost, [personId]));
    return rows[0]?.id ?? null;
  }

  /**
   * The signed-in person in the post `postId` (null: the one in which the session began) with their actor, in one statement; null when
   * session, person or holding no longer stands. Notes, once a minute, that the session was seen.
   */
  async me(sessionId: string, postId: string | null): Promise<Me | null> {
    return this.database.use(systemActor, async (manager) => {
      const [row] = await prepared<MeRow>(manager, meOfSession, [sessionId, postId]);
      if (row === undefined) return null;
      if (row.isUnseen) await manager.query('UPDATE sessions SET last_seen_at = clock_timestamp() WHERE id = $1', [sessionId]);
      return this.toMe(row);
    });
  }

  /** Whoever holds the post on `day` (`YYYY-MM-DD`), null where nobody does. */
  async holder(postCode: string, day: string): Promise<Me | null> {
    const [row] = await this.database.use(systemActor, (manager) => manager.query<MeRow[]>(meOfPost, [postCode, day]));
    return row === undefined ? null : this.toMe(row);
  }

  async insert(session: SessionEntity): Promise<void> {
    await this.database.use(systemActor, (manager) => manager.insert(SessionEntity, session));
  }

  /** The session, locked until the transaction ends: two refreshments at once come one after the other. */
  lock(id: string): Promise<SessionEntity | null> {
    return this.database.use(systemActor, (manager) =>
      manager.findOne(SessionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    );
  }

  async update(session: SessionEntity): Promise<void> {
    const { id, ...values } = session;
    await this.database.use(systemActor, (manager) => manager.update(SessionEntity, { id }, values));
  }

  /** Ends every open session of a person; their ids. */
  async endAll(actor: Actor, personId: string): Promise<string[]> {
    const [rows] = await this.database.use(actor, (manager) =>
      manager.query<[{ id: string }[], number]>(
        'UPDATE sessions SET ended_at = now() WHERE person_id = $1 AND ended_at IS NULL RETURNING id',
        [personId],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Ends every open session of the person acting but one; their ids. */
  async endOthers(actor: Actor, sessionId: string): Promise<string[]> {
    const [rows] = await this.database.use(actor, (manager) =>
      manager.query<[{ id: string }[], number]>(
        'UPDATE sessions SET ended_at = now() WHERE person_id = $1 AND id <> $2 AND ended_at IS NULL RETURNING id',
        [actor.personId, sessionId],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Saves preferences on the version seen; whether that version was still current. */
  async savePreferences(actor: Actor, change: ChangePreferences, version: number): Promise<boolean> {
    const [, changed] = await this.database.use(actor, (manager) =>
      manager.query<[unknown, number]>(
        `UPDATE people SET language = coalesce($3, language), calendar = coalesce($4, calendar), theme = coalesce($5, theme),
           version = version + 1 WHERE id = $1 AND version = $2`,
        [actor.personId, version, change.language ?? null, change.calendar ?? null, change.theme ?? null],
      ),
    );
    return changed === 1;
  }

  /** The open sessions of the person acting, the newest first. */
  async list(actor: Actor, currentId: string, query: ListSessions): Promise<List<OpenSession>> {
    const after = decodeCursor(query.cursor, 2);
    const parameters: unknown[] = [actor.personId, query.limit + 1];
    const later = after === null ? '' : `AND (created_at, id) < (${after.map((value) => `$${String(parameters.push(value))}`).join(', ')})`;
    const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
    const rows = await this.database.use(actor, (manager) =>
      manager.query<(Pick<OpenSession, 'id' | 'startedAt' | 'lastSeenAt' | 'hasSecondFactor'> & { userAgent: string | null })[]>(
        `SELECT id, ${iso('created_at')} AS "startedAt", ${iso('last_seen_at')} AS "lastSeenAt", user_agent AS "userAgent",
           second_factor_at IS NOT NULL AS "hasSecondFactor"
         FROM sessions
         WHERE person_id = $1 AND ended_at IS NULL AND expires_at > now()
           AND last_seen_at > now() - interval '${String(sessionLife.idleMinutes)} minutes' ${later}
         ORDER BY created_at DESC, id DESC LIMIT $2`,
        parameters,
      ),
    );
    const { items, next } = page(rows, query.limit, (row) => [row.startedAt, row.id]);
    return { items: items.map(({ userAgent, ...row }) => ({ ...row, ...deviceOf(userAgent), isCurrent: row.id === currentId })), next };
  }

  /** Notes that the second factor was shown in a session, or no longer counts. */
  async saveSecondFactor(sessionId: string, isShown: boolean): Promise<void> {
    await this.database.use(systemActor, (manager) =>
      manager.query('UPDATE sessions SET second_factor_at = CASE WHEN $2 THEN clock_timestamp() END WHERE id = $1', [sessionId, isShown]),
    );
  }

  async hasSecondFactor(sessionId: string): Promise<boolean> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<unknown[]>('SELECT FROM sessions WHERE id = $1 AND second_factor_at IS NOT NULL', [sessionId]),
    );
    return rows.length > 0;
  }

  /** The account behind a session; null for one that was closed just now. */
  async accountOf(personId: string): Promise<ProvenAccount | null> {
    const [row] = await this.database.use(systemActor, (manager) =>
      manager.query<{ login: string; nameFa: string; nameEn: string | null; passwordHash: string | null }[]>(
        `SELECT login, name_fa AS "nameFa", name_en AS "nameEn", password_hash AS "passwordHash"
         FROM people WHERE id = $1 AND login IS NOT NULL AND NOT is_disabled`,
        [personId],
      ),
    );
    if (row === undefined) return null;
    const { login, nameFa, nameEn, passwordHash } = row;
    return { login, name: { fa: nameFa, en: nameEn }, passwordHash };
  }

  async nameOf(personId: string): Promise<Bilingual | null> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<Bilingual[]>('SELECT name_fa AS fa, name_en AS en FROM people WHERE id = $1', [personId]),
    );
    return rows[0] ?? null;
  }

  /** A person as rights ask about them, and how they are addressed; null for nobody. */
  async subjectOf(personId: string): Promise<PersonSubject | null> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<PersonSubject[]>(
        `SELECT p.id, ${sideOfPersonSql('p.id')} side, json_build_object('fa', p.name_fa, 'en', p.name_en) name FROM people p WHERE p.id = $1`,
        [personId],
      ),
    );
    return rows[0] ?? null;
  }

  private toMe({ hasSecondFactor, isUnseen, ...row }: MeRow): Me {
    const { postId, organisationId, side, role, scopeLevel, provinceCode, committeeIds, memorandumIds, actingForPersonId, ...rest } = row;
    const lacksSecondFactor = this.config.secondFactor === 'required' && !hasSecondFactor;
    return {
      ...rest,
      actor: {
        personId: rest.person.id,
        ...{ postId, organisationId, side, role, scopeLevel, provinceCode, committeeIds, memorandumIds, actingForPersonId },
        lacksSecondFactor,
      },
    };
  }
}
