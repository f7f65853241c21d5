import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import type { ComposedLetter } from '@hampeyman/domain/mails';
import type { Language } from '@hampeyman/domain/texts';
import { Database } from '../database/database';

/** Where a letter goes and how the reader reads. */
export interface Reader {
  readonly personId: string | null;
  readonly address: string;
  readonly language: Language;
}

/** A letter that waits to be sent. */
export interface WaitingMail extends ComposedLetter {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  /** How often it was tried before. */
  readonly attempts: number;
}

const erased = 'address = NULL, subject = NULL, body_text = NULL, body_html = NULL';

/** The outbox. Nobody but the portal reads it: letters may hold links that open an account. */
@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  /** Where a person reads letters; null for someone without an address or with a closed account. */
  async reader(personId: string): Promise<Reader | null> {
    const rows = await this.query<Reader>(
      'SELECT id AS "personId", email AS address, language FROM people WHERE id = $1 AND email IS NOT NULL AND NOT is_disabled',
      [personId],
    );
    return rows[0] ?? null;
  }

  async insert(reader: Reader, kind: string, letter: ComposedLetter, expiresAt: Date | null): Promise<void> {
    await this.query(
      `INSERT INTO mails (id, person_id, kind, language, address, subject, body_text, body_html, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [randomUUID(), reader.personId, kind, reader.language, reader.address, letter.subject, letter.text, letter.html, expiresAt],
    );
  }

  /** The letter whose turn it is, locked until the transaction ends; another process takes the next one. */
  async claim(): Promise<WaitingMail | null> {
    const rows = await this.query<WaitingMail>(
      `SELECT id, kind, address, subject, body_text AS text, body_html AS html, attempts FROM mails
       WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= clock_timestamp()
       ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [],
    );
    return rows[0] ?? null;
  }

  /** Keeps that the letter was sent, and no longer what it said. */
  async markSent(id: string): Promise<void> {
    await this.query(`UPDATE mails SET sent_at = clock_timestamp(), attempts = attempts + 1, last_error = NULL, ${erased} WHERE id = $1`, [
      id,
    ]);
  }

  async putOff(id: string, error: string, seconds: number): Promise<void> {
    await this.query(
      `UPDATE mails SET attempts = attempts + 1, last_error = $2, next_attempt_at = clock_timestamp() + make_interval(secs => $3) WHERE id = $1`,
      [id, error, seconds],
    );
  }

  async giveUp(id: string, error: string): Promise<void> {
    await this.query(
      `UPDATE mails SET attempts = attempts + 1, last_error = $2, given_up_at = clock_timestamp(), ${erased} WHERE id = $1`,
      [id, error],
    );
  }

  /** Gives up letters that would come too late. */
  async dropExpired(): Promise<void> {
    await this.query(
      `UPDATE mails SET given_up_at = clock_timestamp(), last_error = 'expired', ${erased}
       WHERE id IN (
         SELECT id FROM mails WHERE sent_at IS NULL AND given_up_at IS NULL AND expires_at <= clock_timestamp() FOR UPDATE SKIP LOCKED
       )`,
      [],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
