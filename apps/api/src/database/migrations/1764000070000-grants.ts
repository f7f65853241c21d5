import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the serving role may not do although it may do so elsewhere: change history, or the list of migrations. */
export class Grants1764000070000 implements MigrationInterface {
  readonly name = 'Grants1764000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE serving text := current_setting('hampeyman.serving_role');
      BEGIN
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON activity FROM %I', serving);
        EXECUTE format('REVOKE DELETE, TRUNCATE ON activity_heads FROM %I', serving);
        EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON migrations FROM %I', serving);
        EXECUTE format('GRANT SELECT ON migrations TO %I', serving);
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE serving text := current_setting('hampeyman.serving_role');
      BEGIN
        EXECUTE format('GRANT UPDATE, DELETE ON activity TO %I', serving);
        EXECUTE format('GRANT DELETE ON activity_heads TO %I', serving);
        EXECUTE format('REVOKE SELECT ON migrations FROM %I', serving);
      END $$;
    `);
  }
}
