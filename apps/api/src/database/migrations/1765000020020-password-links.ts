import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to a new password, by the hash of their token; only the portal itself reads them. */
export class PasswordLinks1765000020020 implements MigrationInterface {
  readonly name = 'PasswordLinks1765000020020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE password_links (
        token_hash text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people (id),
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX password_links_person ON password_links (person_id, made_at);

      ALTER TABLE password_links ENABLE ROW LEVEL SECURITY;
      CREATE POLICY password_links_of_the_portal ON password_links
        USING (current_setting('hampeyman.role', true) = 'SYSTEM') WITH CHECK (current_setting('hampeyman.role', true) = 'SYSTEM');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE password_links');
  }
}
