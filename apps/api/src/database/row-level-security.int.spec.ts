import { roles, systemActor, type Actor } from '@hampeyman/domain/access';
import { abilityFor, allows } from '@hampeyman/domain/rights';
import { anActor, id } from '@hampeyman/domain/testing';
import { Client } from 'pg';
import { AnyRows } from '../testing/any-row';
import { startApi, type TestApi } from '../testing/api';
import { Database } from './database';
import { unwalledTables } from './unwalled-tables';
import { accessibleSql, snakeColumns } from './where-accessible';

let api: TestApi;
let database: Database;
let owner: Client;
let serving: Client;
let rows: AnyRows;
beforeAll(async () => {
  api = await startApi();
  database = api.get(Database);
  owner = new Client({ connectionString: api.config.ownerUrl });
  serving = new Client({ connectionString: api.config.servingUrl });
  await Promise.all([owner.connect(), serving.connect()]);
  rows = await AnyRows.on(owner);
});
afterAll(async () => {
  await Promise.all([owner.end(), serving.end()]);
  await api.stop();
});

const walled = (): string[] => rows.tables.filter((table) => !(table in unwalledTables));
const column = async (statement: string): Promise<unknown[]> => (await api.sql(statement)).map((row) => Object.values(row)[0]);

/** What a statement of the serving role comes to: how many rows, or the SQLSTATE of the refusal. */
async function outcome(statement: string): Promise<number | string> {
  try {
    return (await serving.query(statement)).rowCount ?? 0;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}
const refused = '42501';

describe('without an actor', () => {
  test('every table stands behind row-level security or says why not', async () => {
    const open = await column(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity`,
    );
    expect(open.toSorted()).toEqual(Object.keys(unwalledTables).toSorted());
  });

  test('the serving role owns nothing and cannot pass a wall', async () => {
    const { rows: found } = await serving.query<Record<string, unknown>>(
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(found).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  });

  test('no table shows a row, and none takes one', async () => {
    for (const table of walled()) await rows.add(table);
    for (const table of walled()) {
      expect([table, (await column(`SELECT count(*)::int FROM ${table}`))[0]]).not.toEqual([table, 0]);
      expect([table, await outcome(`SELECT 1 FROM ${table}`)]).toEqual([table, 0]);
      expect([table, await outcome(`INSERT INTO ${table} DEFAULT VALUES`)]).toEqual([table, refused]);
      expect([0, refused]).toContain(await outcome(`DELETE FROM ${table}`));
      const [first] = await column(
        `SELECT attname FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1`,
      );
      expect([0, refused]).toContain(await outcome(`UPDATE ${table} SET "${String(first)}" = "${String(first)}"`));
    }
  });

  test('views past the walls show nothing either, and take nothing from anybody', async () => {
    const views = await column(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`);
    expect(views.length).toBeGreaterThan(3);
    for (const view of views.map(String)) {
      expect([view, await outcome(`SELECT 1 FROM ${view}`)]).toEqual([view, 0]);
      const privileges = await column(
        `SELECT p FROM unnest(ARRAY['INSERT', 'UPDATE', 'DELETE']) AS p WHERE has_table_privilege('hampeyman_app', '${view}', p)`,
      );
      expect([view, privileges]).toEqual([view, []]);
    }
  });
});

const memoranda = [id(901), id(902)] as const;
const provinces = [null, 'IR-29', 'IR-20'] as const;
const workSides = ['MINISTRY', 'ACECR', 'JOINT'] as const;

type Given = Readonly<Record<string, string | null>>;
const across = (...parts: readonly (readonly Given[])[]): Given[] =>
  parts.reduce<Given[]>((made, part) => made.flatMap((one) => part.map((other) => ({ ...one, ...other }))), [{}]);
const some = (name: string, values: readonly (string | null)[]): Given[] => values.map((value) => ({ [name]: value }));

const reach = across(some('memorandum_id', memoranda), some('side', workSides), some('province_code', provinces));
/** Of which table the rules of a subject speak, and the rows on which rules and walls are compared. */
const subjects: readonly { readonly subject: string; readonly table: string; readonly rows: readonly Given[] }[] = [
  { subject: 'Memorandum', table: 'memoranda', rows: memoranda.map((one) => ({ id: one })) },
  { subject: 'Obligation', table: 'obligations', rows: across(some('memorandum_id', memoranda), some('side', workSides)) },
  { subject: 'Task', table: 'tasks', rows: reach },
  { subject: 'TaskComment', table: 'task_comments', rows: across(reach, some('visibility', ['BOTH', 'OWN_SIDE'])) },
  { subject: 'Committee', table: 'committees', rows: reach },
  { subject: 'Meeting', table: 'meetings', rows: reach },
  { subject: 'Decision', table: 'decisions', rows: reach },
  { subject: 'Indicator', table: 'indicators', rows: reach },
  { subject: 'IndicatorValue', table: 'indicator_values', rows: across(reach, some('state', ['DRAFT', 'SENT', 'ACCEPTED', 'RETURNED'])) },
  {
    subject: 'Activity',
    table: 'activity',
    rows: across(
      [...across(some('memorandum_id', memoranda), some('province_code', provinces)), { memorandum_id: null, province_code: null }],
      some('person_id', [id(10), id(11)]),
      some('audience', [null, 'MINISTRY', 'ACECR']),
    ),
  },
  { subject: 'Organisation', table: 'organisations', rows: [{}] },
  { subject: 'Post', table: 'posts', rows: [{}] },
  { subject: 'Person', table: 'people', rows: [{}] },
];

const actors: readonly Actor[] = [
  ...[...roles, null].flatMap((role) =>
    (['MINISTRY', 'ACECR', null] as const).flatMap((side) =>
      provinces.flatMap((provinceCode) =>
        [[], [memoranda[0]], [...memoranda]].map((memorandumIds) => anActor({ role, side, provinceCode, memorandumIds })),
      ),
    ),
  ),
  anActor({ role: null, side: null, postId: null, organisationId: null, memorandumIds: [] }),
  systemActor,
];

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const named = ({ role, side, provinceCode, memorandumIds }: Actor): string =>
  [role, side, provinceCode, memorandumIds.length].map(String).join(' ');

describe('for every actor', () => {
  beforeAll(async () => {
    await owner.query(`TRUNCATE ${rows.tables.filter((table) => table !== 'migrations').join(', ')}`);
    for (const { table, rows: given } of subjects) for (const one of given) await rows.add(table, one);
  });

  test.each(subjects)(
    'rules, their SQL and the wall agree on every $subject',
    async ({ subject, table, rows: given }) => {
      const { rows: stored } = await owner.query<Record<string, unknown> & { key: string }>(
        `SELECT ctid::text AS key, t.* FROM ${table} t`,
      );
      expect(stored).toHaveLength(given.length);
      for (const actor of actors) {
        const ability = abilityFor(actor);
        const fields = (row: Record<string, unknown>): object =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));
        const byRules = stored.filter((row) => allows(ability, 'read', subject, fields(row))).map(({ key }) => key);
        const read = (condition: string, parameters: unknown[]): Promise<{ key: string }[]> =>
          database.use(actor, (manager) => manager.query(`SELECT ctid::text AS key FROM ${table} t WHERE ${condition}`, parameters));
        const keys = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key).sort();
        const parameters: unknown[] = [];
        const bySql = await read(accessibleSql(ability, 'read', subject, snakeColumns('t'), parameters), parameters);
        expect([named(actor), keys(await read('TRUE', []))]).toEqual([named(actor), byRules.toSorted()]);
        expect([named(actor), keys(bySql)]).toEqual([named(actor), byRules.toSorted()]);
      }
    },
    60_000,
  );

  test('a part is seen where its record is', async () => {
    const found = await api.sql(`SELECT tablename, qual FROM pg_policies WHERE cmd = 'SELECT' AND qual LIKE '%parent.id%'`);
    const parts = found.map(({ tablename, qual }) => {
      const [, parent = '', link = ''] = /FROM (\w+) parent\s+WHERE \(parent\.id = \w+\.(\w+)\)/.exec(String(qual)) ?? [];
      return { table: String(tablename), parent, link };
    });
    expect(parts.length).toBeGreaterThan(15);
    expect(parts.filter(({ parent }) => parent === '')).toEqual([]);
    for (const { table, parent, link } of parts) {
      for (const parentId of await column(`SELECT id::text FROM ${parent}`)) {
        await rows.add(table, { [link]: String(parentId), ...(table === 'agenda_items' ? { id: String(parentId) } : {}) });
      }
    }
    const visible = (actor: Actor, select: string): Promise<unknown[]> =>
      database.use(actor, async (manager) => (await manager.query<{ key: string }[]>(select)).map(({ key }) => key));
    for (const actor of actors.filter((_, index) => index % 5 === 0 || index === actors.length - 1)) {
      for (const { table, parent, link } of parts) {
        const seen = await visible(actor, `SELECT DISTINCT ${link}::text AS key FROM ${table} ORDER BY 1`);
        const expected = await visible(actor, `SELECT DISTINCT p.id::text AS key FROM ${parent} p ORDER BY 1`);
        expect([named(actor), table, seen]).toEqual([named(actor), table, expected]);
      }
    }
  }, 60_000);

  test('nobody writes where they may not read, and an auditor nowhere', async () => {
    const insert = (actor: Actor, memorandumId: string, provinceCode: string | null): Promise<unknown> =>
      database.use(actor, (manager) =>
        manager.query(
          `INSERT INTO committees (id, memorandum_id, code, province_code, name_fa, quorum_total, quorum_per_side)
           VALUES (gen_random_uuid(), $1, gen_random_uuid()::text, $2, 'کمیته', 3, 1)`,
          [memorandumId, provinceCode],
        ),
      );
    const inBirjand = anActor({ role: 'PROVINCIAL_DIRECTOR', side: 'MINISTRY', provinceCode: 'IR-29', memorandumIds: [memoranda[0]] });
    await expect(insert(inBirjand, memoranda[0], 'IR-29')).resolves.toBeDefined();
    await expect(insert(inBirjand, memoranda[0], 'IR-20')).rejects.toThrow('row-level security');
    await expect(insert(inBirjand, memoranda[1], 'IR-29')).rejects.toThrow('row-level security');
    await expect(insert({ ...inBirjand, role: 'AUDITOR' }, memoranda[0], 'IR-29')).rejects.toThrow('row-level security');
    await expect(insert({ ...inBirjand, role: 'ADMIN' }, memoranda[0], 'IR-29')).rejects.toThrow('row-level security');
  });

  test('a search still finds its way through the index of letters', async () => {
    const plan = await database.transact(anActor(), async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query<Record<string, string>[]>(`EXPLAIN SELECT id FROM tasks WHERE search_norm LIKE '%کارافرینی%'`);
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('tasks_norm');
  });
});
