import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each side drafts values by itself: that one side has a draft neither stops the other nor takes a number away from it, so that nobody
 * learns of what they may not see. Revisions are counted among those that were sent.
 */
export class DraftsOfValues1765000060000 implements MigrationInterface {
  readonly name = 'DraftsOfValues1765000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_values_one_open;
      ALTER TABLE indicator_values DROP CONSTRAINT indicator_values_indicator_id_province_code_period_revision_key;
      CREATE UNIQUE INDEX indicator_values_one_sent ON indicator_values (indicator_id, province_code, period) NULLS NOT DISTINCT WHERE state = 'SENT';
      CREATE UNIQUE INDEX indicator_values_one_draft ON indicator_values (indicator_id, province_code, period, side) NULLS NOT DISTINCT
        WHERE state = 'DRAFT';
      CREATE UNIQUE INDEX indicator_values_said_revision ON indicator_values (indicator_id, province_code, period, revision)
        NULLS NOT DISTINCT WHERE state <> 'DRAFT';
    `);
  }

  /** Fails where both sides have a draft by then: no former rule has room for two. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX indicator_values_said_revision;
      DROP INDEX indicator_values_one_draft;
      DROP INDEX indicator_values_one_sent;
      ALTER TABLE indicator_values ADD CONSTRAINT indicator_values_indicator_id_province_code_period_revision_key
        UNIQUE NULLS NOT DISTINCT (indicator_id, province_code, period, revision);
      CREATE UNIQUE INDEX indicator_values_one_open ON indicator_values (indicator_id, province_code, period) NULLS NOT DISTINCT
        WHERE state IN ('DRAFT', 'SENT');
    `);
  }
}
