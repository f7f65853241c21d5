import { startApi, type TestApi } from '../testing/api';
import { entities } from './entities';
import { DataSource } from 'typeorm';
import { migrations } from './migrations';
import { ownerDataSource } from './owner-data-source';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/**
 * Constraints, indexes and defaults beyond what an entity says are the migrations' own (foreign keys to features above,
 * exclusion, trigram, defaults for raw inserts): TypeORM's wish to drop those is no difference. Tables, columns, their types
 * and nullability are.
 */
const ownToMigrations = /^(ALTER TABLE \S+ (DROP|ADD) CONSTRAINT|ALTER TABLE \S+ ALTER COLUMN \S+ DROP DEFAULT|DROP INDEX|COMMENT ON)/;

test('the migrated schema is what the entities say', async () => {
  const source = await new DataSource({
    type: 'postgres',
    url: api.config.ownerUrl,
    entities: [...entities],
    synchronize: false,
  }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !ownToMigrations.test(query))).toEqual([]);
  } finally {
    await source.destroy();
  }
});

test('every migration has been run and can be taken back and run again', async () => {
  const source = await ownerDataSource(api.config.ownerUrl, 'hampeyman_app').initialize();
  try {
    expect(await source.showMigrations()).toBe(false);
    await source.query(`DO $$ DECLARE t text; BEGIN
      SET session_replication_role = replica;
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' LOOP EXECUTE format('TRUNCATE %I CASCADE', t); END LOOP;
      SET session_replication_role = DEFAULT;
    END $$`);
    for (let left = migrations.length; left > 0; left -= 1) await source.undoLastMigration();
    const left = await source.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    expect(left).toEqual([]);
    expect(await source.runMigrations()).toHaveLength(migrations.length);
  } finally {
    await source.destroy();
  }
});
