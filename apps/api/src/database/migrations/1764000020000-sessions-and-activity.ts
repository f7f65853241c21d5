import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions, answers kept for repeated creates, and the append-only, hash-chained record of every change. */
export class SessionsAndActivity1764000020000 implements MigrationInterface {
  readonly name = 'SessionsAndActivity1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people (id),
        post_id uuid REFERENCES posts (id),
        refresh_hash text NOT NULL,
        previous_refresh_hash text,
        created_at timestamptz NOT NULL,
        used_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        user_agent text
      );
      CREATE INDEX sessions_person ON sessions (person_id);
      CREATE UNIQUE INDEX sessions_refresh ON sessions (refresh_hash);

      CREATE TABLE sign_in_failures (
        login text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_failures_login ON sign_in_failures (login, at);

      CREATE TABLE idempotency_keys (
        person_id uuid NOT NULL,
        key text NOT NULL,
        route text NOT NULL,
        body_hash text NOT NULL,
        status integer NOT NULL,
        answer jsonb,
        etag text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, key)
      );

      CREATE TABLE activity (
        chain text NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid NOT NULL,
        post_id uuid,
        acting_for_person_id uuid,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid,
        subject_code text,
        memorandum_id uuid,
        side text,
        province_code text,
        details jsonb NOT NULL,
        request_id text,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (chain, seq)
      );
      CREATE INDEX activity_subject ON activity (subject_type, subject_id, at DESC);
      CREATE TABLE activity_heads (
        chain text PRIMARY KEY,
        seq bigint NOT NULL,
        hash text NOT NULL
      );

      CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER activity_append_only BEFORE UPDATE OR DELETE ON activity FOR EACH ROW EXECUTE FUNCTION forbid_change();
      CREATE TRIGGER activity_no_truncate BEFORE TRUNCATE ON activity FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE activity_heads, activity, idempotency_keys, sign_in_failures, sessions');
    await runner.query('DROP FUNCTION forbid_change');
  }
}
