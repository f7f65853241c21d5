import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** The second factor of a person, confirmed or not. */
export interface KnownSecondFactor {
  readonly secretSealed: string;
  readonly confirmedAt: string | null;
  readonly lastStep: number | null;
  readonly recoveryCodesLeft: number;
}

/** Second factors are read and written by the portal itself, never in the name of a person. */
@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly database: Database) {}

  /** Null for whoever has none. */
  async find(personId: string): Promise<KnownSecondFactor | null> {
    const rows = await this.query<KnownSecondFactor>(
      `SELECT secret_sealed AS "secretSealed", last_step::int AS "lastStep",
         to_char(confirmed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "confirmedAt",
         (SELECT count(*)::int FROM recovery_codes code WHERE code.person_id = factor.person_id AND code.used_at IS NULL) AS "recoveryCodesLeft"
       FROM second_factors factor WHERE person_id = $1`,
      [personId],
    );
    return rows[0] ?? null;
  }

  /** Keeps a secret that is not confirmed yet, in place of an earlier one that never was. */
  async keep(personId: string, secretSealed: string): Promise<void> {
    await this.query(
      `INSERT INTO second_factors (person_id, secret_sealed, made_at) VALUES ($1, $2, clock_timestamp())
       ON CONFLICT (person_id) DO UPDATE SET secret_sealed = excluded.secret_sealed, made_at = excluded.made_at
       WHERE second_factors.confirmed_at IS NULL`,
      [personId, secretSealed],
    );
  }

  /** Uses up a time step and all before it; false where it was used up already, also by another process just now. */
  async useStep(personId: string, step: number): Promise<boolean> {
    return this.changed('UPDATE second_factors SET last_step = $2 WHERE person_id = $1 AND (last_step IS NULL OR last_step < $2)', [
      personId,
      step,
    ]);
  }

  async confirm(personId: string): Promise<void> {
    await this.query('UPDATE second_factors SET confirmed_at = clock_timestamp() WHERE person_id = $1', [personId]);
  }

  /** New recovery codes in place of all before. */
  async replaceRecoveryCodes(personId: string, hashes: readonly string[]): Promise<void> {
    await this.query('DELETE FROM recovery_codes WHERE person_id = $1', [personId]);
    await this.query('INSERT INTO recovery_codes (person_id, code_hash) SELECT $1, unnest($2::text[])', [personId, hashes]);
  }

  /** Uses up a recovery code; false where it is none, or was used. */
  async useRecoveryCode(personId: string, hash: string): Promise<boolean> {
    return this.changed(
      'UPDATE recovery_codes SET used_at = clock_timestamp() WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL',
      [personId, hash],
    );
  }

  /** Whether there was one. */
  async remove(personId: string): Promise<boolean> {
    return this.changed('DELETE FROM second_factors WHERE person_id = $1 AND confirmed_at IS NOT NULL', [personId]);
  }

  private async changed(sql: string, values: readonly unknown[]): Promise<boolean> {
    const [, count] = await this.database.use(systemActor, (manager) => manager.query<[unknown, number]>(sql, [...values]));
    return count > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
