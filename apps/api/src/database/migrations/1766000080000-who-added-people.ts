import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose administrator added a person, so that before their first post nobody else's may take their account over. */
export class WhoAddedPeople1766000080000 implements MigrationInterface {
  readonly name = 'WhoAddedPeople1766000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE people ADD COLUMN added_by_side text CHECK (added_by_side IN ('MINISTRY', 'ACECR'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE people DROP COLUMN added_by_side');
  }
}
