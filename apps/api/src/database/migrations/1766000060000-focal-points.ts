import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Through which posts an agency is told: signed heads of the record go to whoever holds them. */
export class FocalPoints1766000060000 implements MigrationInterface {
  readonly name = 'FocalPoints1766000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE posts ADD COLUMN is_focal_point boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE posts DROP COLUMN is_focal_point');
  }
}
