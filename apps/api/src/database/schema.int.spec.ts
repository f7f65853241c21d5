import { DataSource } from 'typeorm';
import { startApi, type TestApi } from '../testing/api';
import { createDatabase, dropDatabase, onServer, urlOf } from '../testing/databases';
import { entities } from './entities';
import { migrations } from './migrations';
import { PostgresNaming } from './naming';
import { ownerDataSource } from './owner-data-source';

/** Tables without an entity: TypeORM's own list of migrations, and one without a primary key, which TypeORM cannot do without. */
const withoutEntity = ['migrations', 'sign_in_failures'];

/** Indexes TypeORM has no words for; their entities name them, so that it leaves them alone. */
const beyondEntities = {
  'operator class': ['decisions', 'meetings', 'obligations', 'tasks'].flatMap((table) => [`${table}_norm`, `${table}_squashed`]),
  'descending column': ['activity_subject'],
  expression: ['people_email_key', 'tasks_by_code', 'tasks_by_due', 'tasks_open_first', 'tasks_open_last'],
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function withEntities<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    namingStrategy: new PostgresNaming(),
    synchronize: false,
  });
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

test('every table has an entity, and TypeORM would change none of them', async () => {
  await withEntities(api.config.ownerUrl, async (source) => {
    const tables = await source.query<{ name: string }[]>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    const known = source.entityMetadatas.map(({ tableName }) => tableName);
    expect(tables.map(({ name }) => name).sort()).toEqual([...known, ...withoutEntity].sort());
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});

/** Constraints and indexes of a database in PostgreSQL's own words: of those TypeORM compares hardly more than the names. */
const rules = `
  SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS words FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
  UNION ALL
  SELECT i.indrelid::regclass::text, c.relname, pg_get_indexdef(c.oid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid)`;

async function rulesOf(url: string): Promise<string[]> {
  const unspoken = Object.values(beyondEntities).flat();
  const rows = await onServer(rules, url);
  return (
    rows
      .filter(({ table, name }) => !withoutEntity.includes(String(table)) && !unspoken.includes(String(name)))
      // TypeORM knows only nulls that differ from each other; that the country has one value as well is tested with the values
      .map(({ table, name, words }) => `${String(table)} ${String(name)} ${String(words).replace(' NULLS NOT DISTINCT', '')}`)
      .sort()
  );
}

test('from the entities alone come the same constraints and indexes as from the migrations', async () => {
  const name = `${process.env['HAMPEYMAN_TEST_TEMPLATE'] ?? ''}_entities`;
  await createDatabase(name, null);
  try {
    await onServer('CREATE EXTENSION btree_gist', urlOf(name));
    await withEntities(urlOf(name), (source) => source.synchronize());
    expect(await rulesOf(urlOf(name))).toEqual(await rulesOf(api.config.ownerUrl));
  } finally {
    await dropDatabase(name);
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
