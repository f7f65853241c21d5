import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sessions an identity provider opened: an initial password that had no part in them holds nobody up there. */
export class SessionsByProvider1766000070000 implements MigrationInterface {
  readonly name = 'SessionsByProvider1766000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions ADD COLUMN is_by_provider boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN is_by_provider');
  }
}
