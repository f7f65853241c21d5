import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identities at providers by which people sign in, and the browsers on their way to one; only the portal itself reads them. */
export class Identities1766000010000 implements MigrationInterface {
  readonly name = 'Identities1766000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identities (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people (id),
        issuer text NOT NULL,
        subject text NOT NULL,
        linked_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL,
        CONSTRAINT identities_issuer_subject_key UNIQUE (issuer, subject),
        CONSTRAINT identities_person_issuer_key UNIQUE (person_id, issuer)
      );

      CREATE TABLE identity_attempts (
        token_hash text PRIMARY KEY,
        provider_key text NOT NULL,
        state text NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL,
        person_id uuid REFERENCES people (id),
        subject text
      );
      CREATE INDEX identity_attempts_person ON identity_attempts (person_id);
      CREATE INDEX identity_attempts_expires ON identity_attempts (expires_at);
    `);
    for (const table of ['identities', 'identity_attempts']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_of_the_portal ON ${table}
          USING (current_setting('hampeyman.role', true) = 'SYSTEM') WITH CHECK (current_setting('hampeyman.role', true) = 'SYSTEM');
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE identity_attempts; DROP TABLE identities');
  }
}
