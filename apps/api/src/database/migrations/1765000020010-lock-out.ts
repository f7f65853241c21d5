import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Failures to sign in count for the account that was tried and for the address they came from; both are kept as keyed hashes, for names that
 * were never an account are often passwords typed into the wrong field. What was counted before lived a quarter of an hour.
 */
export class LockOut1765000020010 implements MigrationInterface {
  readonly name = 'LockOut1765000020010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE sign_in_failures;
      ALTER TABLE sign_in_failures DROP COLUMN login, ADD COLUMN account_hash text NOT NULL, ADD COLUMN address_hash text NOT NULL;
      CREATE INDEX sign_in_failures_account ON sign_in_failures (account_hash, at);
      CREATE INDEX sign_in_failures_address ON sign_in_failures (address_hash, at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE sign_in_failures;
      ALTER TABLE sign_in_failures DROP COLUMN account_hash, DROP COLUMN address_hash, ADD COLUMN login text NOT NULL;
      CREATE INDEX sign_in_failures_login ON sign_in_failures (login, at);
    `);
  }
}
