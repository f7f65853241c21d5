import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the password of a person is one that an administrator gave; null for one they chose. */
export class InitialPasswords1766000040000 implements MigrationInterface {
  readonly name = 'InitialPasswords1766000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD COLUMN initial_password_until timestamptz;
      ALTER TABLE people ADD CONSTRAINT people_initial_password CHECK (initial_password_until IS NULL OR password_hash IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE people DROP COLUMN initial_password_until');
  }
}
