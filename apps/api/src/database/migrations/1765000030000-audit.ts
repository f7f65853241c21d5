import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string): string => `(SELECT nullif(current_setting('hampeyman.${name}', true), ''))`;
const isSystem = `${setting('role')} = 'SYSTEM'`;

/** What was seen of the record of activity so far, as `1765000010000-row-level-security` says it. */
const within = `memorandum_id = ANY ((SELECT nullif(current_setting('hampeyman.memorandum_ids', true), '')::uuid[])::uuid[])`;
const inProvince = `(province_code IS NULL OR province_code = coalesce(${setting('province_code')}, province_code))`;
const ownOrWatched = `(memorandum_id IS NULL AND (${setting('role')} IN ('ADMIN', 'AUDITOR') OR person_id::text = ${setting('person_id')}))`;
const seen = `(${isSystem} OR ${ownOrWatched} OR (${within} AND ${inProvince}))`;

const portalsOwn = ['activity_publications', 'activity_verifications', 'refusals'];

/**
 * What makes the record of activity an audit: entries for one side's eyes, indexes for its page, signed heads published once a day, the
 * runs that verify it, and the count of refusals that keeps one person from filling it.
 */
export class Audit1765000030000 implements MigrationInterface {
  readonly name = 'Audit1765000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity ADD COLUMN audience text CHECK (audience IN ('MINISTRY', 'ACECR'));
      DROP INDEX activity_subject;
      CREATE INDEX activity_subject ON activity (subject_id, at DESC, seq DESC);
      -- read backwards, newest first
      CREATE INDEX activity_at ON activity (at, seq, chain);
      CREATE INDEX activity_person ON activity (person_id, at);
      CREATE INDEX activity_code ON activity (subject_code, at);

      CREATE TABLE activity_publications (
        chain text NOT NULL,
        day date NOT NULL,
        seq bigint NOT NULL,
        hash text NOT NULL,
        at timestamptz NOT NULL,
        key_id text NOT NULL,
        public_key text NOT NULL,
        signature text NOT NULL,
        PRIMARY KEY (chain, day)
      );
      CREATE TRIGGER activity_publications_append_only BEFORE UPDATE OR DELETE ON activity_publications
        FOR EACH ROW EXECUTE FUNCTION forbid_change();
      CREATE TRIGGER activity_publications_no_truncate BEFORE TRUNCATE ON activity_publications
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

      CREATE TABLE activity_verifications (
        id uuid PRIMARY KEY,
        person_id uuid REFERENCES people (id),
        started_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        finished_at timestamptz,
        rows bigint NOT NULL DEFAULT 0,
        chains integer NOT NULL DEFAULT 0,
        breaks jsonb NOT NULL DEFAULT '[]',
        is_running boolean NOT NULL DEFAULT true
      );
      CREATE INDEX activity_verifications_started ON activity_verifications (started_at);
      -- one run at a time, whichever process it is in
      CREATE UNIQUE INDEX activity_verifications_running ON activity_verifications (is_running) WHERE is_running;

      CREATE TABLE refusals (
        person_id uuid NOT NULL,
        minute timestamptz NOT NULL,
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (person_id, minute)
      );

      -- the portal itself keeps these, whoever it does so for
      ${portalsOwn.map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; CREATE POLICY reach ON ${table} USING (${isSystem}) WITH CHECK (${isSystem});`).join('\n')}

      -- what is for one side's eyes is that side's in the record of activity, too
      ALTER POLICY reading ON activity USING (${seen} AND (memorandum_id IS NULL OR ${isSystem} OR audience IS NULL OR audience = ${setting('side')}));

      DO $$
      DECLARE serving text := current_setting('hampeyman.serving_role');
      BEGIN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON activity_publications FROM %I', serving);
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY reading ON activity USING (${seen});
      DROP TABLE refusals, activity_verifications, activity_publications;
      DROP INDEX activity_code, activity_person, activity_at, activity_subject;
      CREATE INDEX activity_subject ON activity (subject_type, subject_id, at DESC);
      ALTER TABLE activity DROP COLUMN audience;
    `);
  }
}
