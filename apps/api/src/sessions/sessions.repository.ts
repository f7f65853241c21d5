import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { ChangePreferences, Me } from '@hampeyman/domain/sessions';
import { Database } from '../database/database';
import { firstPost, meOfPost, meOfSession } from './me.sql';
import { SessionEntity } from './session.entity';

/** An account as sign-in needs it. */
export interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
}

type MeRow = Omit<Me, 'actor'> & Pick<Actor, Exclude<keyof Actor, 'personId'>>;

/** Sessions are read and written by the portal itself: nobody is signed in yet. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  async account(login: string): Promise<Account | null> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<Account[]>('SELECT id, password_hash AS "passwordHash", is_disabled AS "isDisabled" FROM people WHERE login = $1', [
        login,
      ]),
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
   * session, person or holding no longer stands.
   */
  async me(sessionId: string, postId: string | null): Promise<Me | null> {
    const [row] = await this.database.use(systemActor, (manager) => manager.query<MeRow[]>(meOfSession, [sessionId, postId]));
    return row === undefined ? null : toMe(row);
  }

  /** Whoever holds the post on `day` (`YYYY-MM-DD`), null where nobody does. */
  async holder(postCode: string, day: string): Promise<Me | null> {
    const [row] = await this.database.use(systemActor, (manager) => manager.query<MeRow[]>(meOfPost, [postCode, day]));
    return row === undefined ? null : toMe(row);
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
}

function toMe(row: MeRow): Me {
  const { postId, organisationId, side, role, scopeLevel, provinceCode, committeeIds, memorandumIds, actingForPersonId, ...rest } = row;
  const personId = rest.person.id;
  return {
    ...rest,
    actor: { personId, postId, organisationId, side, role, scopeLevel, provinceCode, committeeIds, memorandumIds, actingForPersonId },
  };
}
