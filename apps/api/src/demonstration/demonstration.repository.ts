import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';

/** An account of the demonstration with the password as it is kept. */
export interface SampleAccount {
  readonly id: string;
  readonly login: string;
  readonly passwordHash: string | null;
}

/** What is asked and done about the demonstration as a whole; its records belong to their features. */
@Injectable()
export class DemonstrationRepository {
  constructor(private readonly database: Database) {}

  /** Lets other processes that start on the same database wait until the open transaction ends. */
  async lock(): Promise<void> {
    await this.database.use(systemActor, (manager) => manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('demonstration', 0))`));
  }

  /** Whether the demonstration was loaded: the last link of its loading stands in the log of changes. */
  async isLoaded(): Promise<boolean> {
    const [row] = await this.database.use(systemActor, (manager) =>
      manager.query<{ isLoaded: boolean }[]>(
        `SELECT EXISTS (SELECT FROM activity WHERE chain = 'system' AND action = 'demonstration.loaded') AS "isLoaded"`,
      ),
    );
    return row?.isLoaded === true;
  }

  /** Whether the database holds organisations of these codes, which then are somebody's own. */
  async knowsOrganisations(codes: readonly string[]): Promise<boolean> {
    const rows = await this.database.use(systemActor, (manager) =>
      manager.query<unknown[]>('SELECT 1 FROM organisations WHERE code = ANY($1::text[]) LIMIT 1', [codes]),
    );
    return rows.length > 0;
  }

  /** The accounts with which one signs in to the demonstration. */
  accounts(): Promise<SampleAccount[]> {
    return this.database.use(systemActor, (manager) =>
      manager.query<SampleAccount[]>(
        'SELECT id, login, password_hash AS "passwordHash" FROM people WHERE is_sample AND login IS NOT NULL AND NOT is_disabled',
      ),
    );
  }

  async savePassword(ids: readonly string[], passwordHash: string): Promise<void> {
    await this.database.use(systemActor, (manager) =>
      manager.query('UPDATE people SET password_hash = $2, version = version + 1 WHERE id = ANY($1::uuid[])', [ids, passwordHash]),
    );
  }
}
