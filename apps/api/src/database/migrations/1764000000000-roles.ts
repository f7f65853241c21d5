import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Extensions and the role that serves requests. The owner migrates; the serving role owns nothing, so that row-level
 * security and append-only grants bind it. Its name comes from the connection of the migration (`hampeyman.serving_role`).
 */
export class Roles1764000000000 implements MigrationInterface {
  readonly name = 'Roles1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      DO $$
      DECLARE serving text := current_setting('hampeyman.serving_role');
      BEGIN
        -- roles belong to the whole cluster: another database of it may have made this one, even this very moment
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = serving) THEN
          BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', serving);
          EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
          END;
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', serving);
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', serving);
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO %I', serving);
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE serving text := current_setting('hampeyman.serving_role');
      BEGIN
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM %I', serving);
        EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM %I', serving);
        EXECUTE format('REVOKE USAGE ON SCHEMA public FROM %I', serving);
      END $$;
    `);
  }
}
