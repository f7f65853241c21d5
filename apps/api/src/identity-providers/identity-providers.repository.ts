import { Injectable } from '@nestjs/common';
import { systemActor, type Side } from '@hampeyman/domain/access';
import { IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { Database } from '../database/database';
import { insertRow } from '../database/rows';
import { IdentityAttemptEntity, IdentityEntity } from './identity.entity';

/** An account as a provider’s word opens it. */
export interface NamedAccount {
  readonly personId: string;
  /** Null where the account was taken back. */
  readonly login: string | null;
  readonly isDisabled: boolean;
  readonly nameFa: string;
  readonly nameEn: string | null;
}

/** An identity as its person sees it. */
export interface KnownIdentity {
  readonly id: string;
  readonly issuer: string;
  readonly linkedAt: string;
  readonly usedAt: string;
}

const account = `SELECT p.id AS "personId", p.login, p.is_disabled AS "isDisabled", p.name_fa AS "nameFa", p.name_en AS "nameEn" FROM people p`;
const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Identities and the way to them. The portal itself reads and writes them: nobody is signed in yet. */
@Injectable()
export class IdentityProvidersRepository {
  constructor(private readonly database: Database) {}

  /** Adds an attempt in place of those whose time is over: anybody may begin one, and nobody shall fill the table. */
  async addAttempt(attempt: IdentityAttemptEntity): Promise<void> {
    await this.database.use(systemActor, async (manager) => {
      await manager.delete(IdentityAttemptEntity, { expiresAt: LessThan(new Date()) });
      await insertRow(manager, IdentityAttemptEntity, attempt);
    });
  }

  /** The attempt under way with this provider, which takes no other answer from now on; null where there is none, or its time is over. */
  async takeAnswer(tokenHash: string, providerKey: string): Promise<IdentityAttemptEntity | null> {
    const [rows] = await this.database.use(systemActor, (manager) =>
      manager.query<[IdentityAttemptEntity[], number]>(
        `DELETE FROM identity_attempts
         WHERE token_hash = $1 AND provider_key = $2 AND person_id IS NULL AND expires_at > clock_timestamp()
         RETURNING token_hash AS "tokenHash", provider_key AS "providerKey", state, nonce, code_verifier AS "codeVerifier",
           return_to AS "returnTo", expires_at AS "expiresAt", person_id AS "personId", subject`,
        [tokenHash, providerKey],
      ),
    );
    return rows[0] ?? null;
  }

  /** The attempt that waits for a code, judged by nobody else until the transaction ends; null where there is none, or its time is over. */
  waiting(tokenHash: string, providerKey: string): Promise<IdentityAttemptEntity | null> {
    return this.database.use(systemActor, (manager) =>
      manager.findOne(IdentityAttemptEntity, {
        where: { tokenHash, providerKey, personId: Not(IsNull()), expiresAt: MoreThan(new Date()) },
        lock: { mode: 'pessimistic_write' },
      }),
    );
  }

  async forgetAttempt(tokenHash: string): Promise<void> {
    await this.database.use(systemActor, (manager) => manager.delete(IdentityAttemptEntity, { tokenHash }));
  }

  /** The account linked with a subject, null where none is. */
  linkedAccount(issuer: string, subject: string): Promise<NamedAccount | null> {
    return this.account(`JOIN identities i ON i.person_id = p.id WHERE i.issuer = $1 AND i.subject = $2`, [issuer, subject]);
  }

  /** The account of that name or mail address, whose person is linked by nobody else until the transaction ends. */
  accountBy(property: 'login' | 'email', value: string): Promise<NamedAccount | null> {
    const column = property === 'login' ? 'p.login' : 'lower(p.email)';
    return this.account(`WHERE ${column} = $1 FOR UPDATE OF p`, [value.toLowerCase()]);
  }

  accountOf(personId: string): Promise<NamedAccount | null> {
    return this.account('WHERE p.id = $1', [personId]);
  }

  /** Whether a person holds posts today, all of one side and none that watches over the whole portal. */
  async isOfSide(personId: string, side: Side): Promise<boolean> {
    const [row] = await this.query<{ isOfSide: boolean | null }>(
      `SELECT bool_and(post.side IS NOT DISTINCT FROM $2
         AND NOT coalesce(post.role IN ('ADMIN', 'AUDITOR') AND post.scope_level = 'NATIONAL', false)) AS "isOfSide" FROM holdings h JOIN posts post ON post.id = h.post_id
       WHERE h.person_id = $1 AND (now() AT TIME ZONE 'Asia/Tehran')::date BETWEEN h.held_from AND coalesce(h.held_to, 'infinity')`,
      [personId, side],
    );
    return row?.isOfSide === true;
  }

  /** The subject by which an issuer knows a person, null where it does not. */
  async subjectOf(personId: string, issuer: string): Promise<string | null> {
    const [row] = await this.query<{ subject: string }>('SELECT subject FROM identities WHERE person_id = $1 AND issuer = $2', [
      personId,
      issuer,
    ]);
    return row?.subject ?? null;
  }

  async link(identity: IdentityEntity): Promise<void> {
    await this.database.use(systemActor, (manager) => insertRow(manager, IdentityEntity, identity));
  }

  /** Notes that an identity was used; its id, null where it is not linked. */
  async use(issuer: string, subject: string): Promise<string | null> {
    const [rows] = await this.database.use(systemActor, (manager) =>
      manager.query<[{ id: string }[], number]>(
        'UPDATE identities SET used_at = clock_timestamp() WHERE issuer = $1 AND subject = $2 RETURNING id',
        [issuer, subject],
      ),
    );
    return rows[0]?.id ?? null;
  }

  async identitiesOf(personId: string): Promise<KnownIdentity[]> {
    return this.query<KnownIdentity>(
      `SELECT id, issuer, ${iso('linked_at')} AS "linkedAt", ${iso('used_at')} AS "usedAt"
       FROM identities WHERE person_id = $1 ORDER BY linked_at, id`,
      [personId],
    );
  }

  /** Takes away one identity of a person, or all of them; the issuers and ids of what was taken. */
  async unlink(personId: string, id: string | null): Promise<Pick<KnownIdentity, 'id' | 'issuer'>[]> {
    const [rows] = await this.database.use(systemActor, (manager) =>
      manager.query<[Pick<KnownIdentity, 'id' | 'issuer'>[], number]>(
        'DELETE FROM identities WHERE person_id = $1 AND id = coalesce($2::uuid, id) RETURNING id, issuer',
        [personId, id],
      ),
    );
    return rows;
  }

  private async account(which: string, values: readonly unknown[]): Promise<NamedAccount | null> {
    return (await this.query<NamedAccount>(`${account} ${which}`, values))[0] ?? null;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
