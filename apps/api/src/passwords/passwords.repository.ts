import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { PasswordOwner } from '@hampeyman/domain/passwords';
import type { Bilingual } from '@hampeyman/domain/texts';
import { Database } from '../database/database';

/** An account as its password needs it. */
export interface Account {
  readonly personId: string;
  readonly login: string;
  readonly nameFa: string;
  readonly nameEn: string | null;
  readonly passwordHash: string | null;
}

export const nameOf = ({ nameFa, nameEn }: Account): Bilingual => ({ fa: nameFa, en: nameEn });
export const ownerOf = ({ login, nameFa, nameEn }: Account): PasswordOwner => ({ login, names: [nameFa, nameEn] });

const account = `
  SELECT id AS "personId", login, name_fa AS "nameFa", name_en AS "nameEn", password_hash AS "passwordHash"
  FROM people WHERE login IS NOT NULL AND NOT is_disabled`;

/** Passwords and the links to new ones. The portal itself reads and writes them. */
@Injectable()
export class PasswordsRepository {
  constructor(private readonly database: Database) {}

  /** The open account of a person; null for a closed one, or none. */
  async accountOf(personId: string): Promise<Account | null> {
    return (await this.query<Account>(`${account} AND id = $1`, [personId]))[0] ?? null;
  }

  async accountNamed(login: string): Promise<Account | null> {
    return (await this.query<Account>(`${account} AND login = $1`, [login]))[0] ?? null;
  }

  /** Keeps the password that a person chose. */
  async save(personId: string, passwordHash: string): Promise<void> {
    await this.query('UPDATE people SET password_hash = $2, initial_password_until = NULL WHERE id = $1', [personId, passwordHash]);
  }

  /** How many links were made for a person within the hour. */
  async linksOfTheHour(personId: string): Promise<number> {
    const [row] = await this.query<{ links: number }>(
      `SELECT count(*)::int AS links FROM password_links WHERE person_id = $1 AND made_at > clock_timestamp() - interval '1 hour'`,
      [personId],
    );
    return row?.links ?? 0;
  }

  async addLink(tokenHash: string, personId: string, expiresAt: Date): Promise<void> {
    await this.query('INSERT INTO password_links (token_hash, person_id, made_at, expires_at) VALUES ($1, $2, clock_timestamp(), $3)', [
      tokenHash,
      personId,
      expiresAt,
    ]);
  }

  /** Uses up a link that still works, and with it every other one of the person; whose it is, or null where it does not work. */
  async useLink(tokenHash: string): Promise<Account | null> {
    const [link] = await this.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM password_links
       WHERE token_hash = $1 AND used_at IS NULL AND expires_at > clock_timestamp() FOR UPDATE`,
      [tokenHash],
    );
    if (link === undefined) return null;
    await this.dropLinks(link.personId);
    return this.accountOf(link.personId);
  }

  /** Lets no link of a person work any longer. */
  async dropLinks(personId: string): Promise<void> {
    await this.query('UPDATE password_links SET used_at = clock_timestamp() WHERE person_id = $1 AND used_at IS NULL', [personId]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
