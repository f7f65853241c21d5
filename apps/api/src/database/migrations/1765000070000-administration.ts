import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;

/**
 * What an administrator keeps: organisations and posts that have closed, on what a change of hands rests, people whose particulars were
 * erased, and the holidays that were announced: by sight of the moon, or for one day.
 */
export class Administration1765000070000 implements MigrationInterface {
  readonly name = 'Administration1765000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisations ADD COLUMN closed_on date;
      ALTER TABLE posts ADD COLUMN closed_on date;
      ALTER TABLE holdings ADD COLUMN note text;
      ALTER TABLE people ADD COLUMN erased_at timestamptz;
      ALTER TABLE people ADD CONSTRAINT people_erased_wholly CHECK (
        erased_at IS NULL OR (is_disabled AND login IS NULL AND email IS NULL AND password_hash IS NULL AND honorific_fa IS NULL)
      );

      CREATE TABLE holidays (
        id uuid PRIMARY KEY,
        held_on date NOT NULL,
        name_fa text NOT NULL,
        name_en text,
        lunar_key text UNIQUE,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX holidays_held_on ON holidays (held_on);
      ALTER TABLE holidays ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reading ON holidays FOR SELECT USING (${setting('person_id')} IS NOT NULL);
      CREATE POLICY adding ON holidays FOR INSERT WITH CHECK (${setting('role')} IN ('ADMIN', 'SYSTEM'));
      CREATE POLICY changing ON holidays FOR UPDATE USING (${setting('person_id')} IS NOT NULL) WITH CHECK (${setting('role')} IN ('ADMIN', 'SYSTEM'));
      CREATE POLICY removing ON holidays FOR DELETE USING (${setting('role')} IN ('ADMIN', 'SYSTEM'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE holidays;
      ALTER TABLE people DROP COLUMN erased_at;
      ALTER TABLE holdings DROP COLUMN note;
      ALTER TABLE posts DROP COLUMN closed_on;
      ALTER TABLE organisations DROP COLUMN closed_on;
    `);
  }
}
