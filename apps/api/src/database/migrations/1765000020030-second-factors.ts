import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors with their recovery codes, which only the portal reads; when a session was last seen and what it has shown. */
export class SecondFactors1765000020030 implements MigrationInterface {
  readonly name = 'SecondFactors1765000020030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_factors (
        person_id uuid PRIMARY KEY REFERENCES people (id),
        secret_sealed text NOT NULL,
        made_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint
      );
      CREATE TABLE recovery_codes (
        person_id uuid NOT NULL REFERENCES second_factors (person_id) ON DELETE CASCADE,
        code_hash text NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (person_id, code_hash)
      );
      ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
      ALTER TABLE recovery_codes ENABLE ROW LEVEL SECURITY;
      CREATE POLICY second_factors_of_the_portal ON second_factors
        USING (current_setting('hampeyman.role', true) = 'SYSTEM') WITH CHECK (current_setting('hampeyman.role', true) = 'SYSTEM');
      CREATE POLICY recovery_codes_of_the_portal ON recovery_codes
        USING (current_setting('hampeyman.role', true) = 'SYSTEM') WITH CHECK (current_setting('hampeyman.role', true) = 'SYSTEM');

      ALTER TABLE sessions ADD COLUMN second_factor_at timestamptz, ADD COLUMN last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp();
      UPDATE sessions SET last_seen_at = used_at, expires_at = least(expires_at, created_at + interval '12 hours');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sessions DROP COLUMN second_factor_at, DROP COLUMN last_seen_at');
    await runner.query('DROP TABLE recovery_codes, second_factors');
  }
}
