import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses of people, and the outbox: a letter is a row of the transaction of the act it tells of, and is sent afterwards. Only the portal
 * itself reads it, for letters may carry links that open an account.
 */
export class Mails1765000020000 implements MigrationInterface {
  readonly name = 'Mails1765000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD COLUMN email text;
      CREATE UNIQUE INDEX people_email_key ON people (lower(email));

      CREATE TABLE mails (
        id uuid PRIMARY KEY,
        person_id uuid REFERENCES people (id),
        kind text NOT NULL,
        language text NOT NULL CHECK (language IN ('fa', 'en')),
        -- the letter itself is taken away once it is sent or given up
        address text,
        subject text,
        body_text text,
        body_html text,
        posted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_error text,
        sent_at timestamptz,
        given_up_at timestamptz,
        CONSTRAINT mails_one_end CHECK (sent_at IS NULL OR given_up_at IS NULL),
        CONSTRAINT mails_whole_until_then CHECK (
          sent_at IS NOT NULL OR given_up_at IS NOT NULL
          OR (address IS NOT NULL AND subject IS NOT NULL AND body_text IS NOT NULL AND body_html IS NOT NULL)
        )
      );
      CREATE INDEX mails_waiting ON mails (next_attempt_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
      CREATE INDEX mails_posted ON mails (posted_at);

      ALTER TABLE mails ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mails_of_the_portal ON mails
        USING (current_setting('hampeyman.role', true) = 'SYSTEM') WITH CHECK (current_setting('hampeyman.role', true) = 'SYSTEM');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
    await runner.query('ALTER TABLE people DROP COLUMN email');
  }
}
