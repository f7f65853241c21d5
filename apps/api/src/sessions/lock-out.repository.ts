import { Injectable } from '@nestjs/common';
import { systemActor } from '@hampeyman/domain/access';
import { Database } from '../database/database';
import type { Attempt } from './lock-out';

/** How many failures of an account close it. */
const failuresPerAccount = 5;

/** When what `column` names is open again: a quarter of an hour after the last failure, where it was the `limit`-th of the quarter of an hour before. */
const openAgain = (column: string, value: string, limit: string): string => `
  SELECT latest.at + interval '15 minutes' AS at
  FROM (SELECT max(at) AS at FROM sign_in_failures WHERE ${column} = ${value} AND at > clock_timestamp() - interval '15 minutes') latest
  WHERE (SELECT count(*) FROM sign_in_failures WHERE ${column} = ${value} AND at > latest.at - interval '15 minutes') >= ${limit}`;

@Injectable()
export class LockOutRepository {
  constructor(private readonly database: Database) {}

  /** Minutes until both the account and the address are open, 0 where they are. */
  async minutesLeft({ accountHash, addressHash }: Attempt, failuresPerAddress: number): Promise<number> {
    const [row] = await this.query<{ minutes: number | null }>(
      `SELECT ceil(extract(epoch FROM max(closed.at) - clock_timestamp()) / 60)::int AS minutes
       FROM (${openAgain('account_hash', '$1', '$3::int')} UNION ALL ${openAgain('address_hash', '$2', '$4::int')}) closed`,
      [accountHash, addressHash, failuresPerAccount, failuresPerAddress],
    );
    return Math.max(row?.minutes ?? 0, 0);
  }

  /** Waits until no other attempt of this account or from this address is under way. Always in the same order, so that two never wait for each other. */
  async takeTurn({ accountHash, addressHash }: Attempt): Promise<void> {
    for (const hash of [accountHash, addressHash].sort()) {
      await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in ${hash}`]);
    }
  }

  async add({ accountHash, addressHash }: Attempt): Promise<void> {
    await this.query('INSERT INTO sign_in_failures (account_hash, address_hash, at) VALUES ($1, $2, clock_timestamp())', [
      accountHash,
      addressHash,
    ]);
  }

  async forget(accountHash: string): Promise<void> {
    await this.query('DELETE FROM sign_in_failures WHERE account_hash = $1', [accountHash]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.use(systemActor, (manager) => manager.query<Row[]>(sql, [...values]));
  }
}
