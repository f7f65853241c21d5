import { abilityFor, allows } from '@hampeyman/domain/rights';
import { listOf, type List } from '@hampeyman/domain/records';
import { listTasks, taskSorts, task as taskSchema, type Task } from '@hampeyman/domain/tasks';
import { Database } from '../database/database';
import { startApi, type TestApi } from '../testing/api';
import { statementsOf } from '../testing/statements';
import { world, type PersonName } from '../testing/world';
import { listStatement } from './task-list.sql';

let api: TestApi;
const asOf = '2026-11-23';
const objective = '00000000-0000-4000-8000-000000000702';
const taskId = (number: number): string => `00000000-0000-4000-8000-${String(1000 + number).padStart(12, '0')}`;
const states = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'AWAITING_APPROVAL', 'COMPLETED', 'CANCELLED'] as const;
const sides = ['MINISTRY', 'ACECR', 'JOINT'] as const;
const provinces = [null, 'IR-29', 'IR-20'] as const;
const count = 54;

/** Fifty-four tasks over every state, side and reach, two of them in a memorandum of others. */
function rows(): string {
  return Array.from({ length: count }, (_, number) => {
    const state = states[number % 6] ?? 'NOT_STARTED';
    const side = sides[Math.floor(number / 6) % 3] ?? 'JOINT';
    const province = provinces[Math.floor(number / 18) % 3] ?? null;
    const memorandum = number >= count - 2 ? world.foreignMemorandum : world.memorandum;
    const due = `2026-${number % 2 === 0 ? '10' : '12'}-${String((number % 9) + 1).padStart(2, '0')}`;
    const waiting = state === 'AWAITING_APPROVAL' ? `'ACECR', '${world.posts.staff}', '2026-11-01'` : 'NULL, NULL, NULL';
    const completed = state === 'COMPLETED' ? `'2026-11-01'` : 'NULL';
    const progress = state === 'COMPLETED' ? 100 : (number * 7) % 90;
    return `('${taskId(number)}', '${memorandum}', 'T-${String(number + 60)}', '${side}', ${province === null ? 'NULL' : `'${province}'`},
      'اقدام ${String(number)}', '${number % 4 === 0 ? objective : ''}', '2026-01-01', '${due}', '${state}', ${String(progress)}, ${waiting}, ${completed})`;
  })
    .join(',\n')
    .replaceAll(`''`, 'NULL');
}

beforeAll(async () => {
  api = await startApi();
  await api.sql(`
    INSERT INTO objectives (id, memorandum_id, code, title_fa, field, position)
      VALUES ('${objective}', '${world.memorandum}', 'OBJ-05', 'همکاری فرهنگی', 'CULTURAL', 5);
    INSERT INTO tasks (id, memorandum_id, code, side, province_code, title_fa, objective_id, starts_on, due_on, state, progress_percent,
      waiting_side, waiting_post_id, waiting_since, completed_on, search_norm, search_squashed)
    SELECT row.*, 'اقدام', 'اقدام' FROM (SELECT column1::uuid, column2::uuid, column3, column4, column5, column6, column7::uuid, column8::date,
      column9::date, column10, column11, column12, column13::uuid, column14::date, column15::date FROM (VALUES ${rows()}) v) row;
    INSERT INTO task_sides (task_id, side, post_id, duty)
      SELECT id, 'MINISTRY', CASE WHEN province_code = 'IR-29' THEN '${world.posts.director}' ELSE '${world.posts.manager}' END::uuid, 'BOTH' FROM tasks
      UNION ALL
      SELECT id, 'ACECR', CASE WHEN province_code = 'IR-29' THEN '${world.posts.provincialStaff}' ELSE '${world.posts.staff}' END::uuid, 'BOTH' FROM tasks;
    INSERT INTO task_helpers (task_id, post_id) SELECT id, '${world.posts.staff}' FROM tasks WHERE province_code = 'IR-29' AND progress_percent > 40`);
});
afterAll(() => api.stop());

async function list(name: PersonName, query = ''): Promise<List<Task>> {
  const client = await api.as(name);
  return (await client.get(`/api/tasks?asOf=${asOf}&${query}`)).as(listOf(taskSchema));
}

const all = (name: PersonName, query = ''): Promise<Task[]> => list(name, `limit=100&${query}`).then(({ items }) => items);

test.each<[PersonName, number]>([
  ['maryam', 52],
  ['zahra', 52],
  ['auditor', 52],
  ['reza', 36],
  ['hassan', 36],
  ['fatemeh', 36],
  ['ali', 34],
  ['admin', 0],
])('%s sees %i tasks, the very ones the rules of the domain allow', async (name, expected) => {
  const seen = await all(name);
  expect(seen).toHaveLength(expected);
  const { actor } = (await api.as(name)).session.me;
  const ability = abilityFor(actor);
  const rowsOfAll = await api.sql('SELECT id, memorandum_id AS "memorandumId", province_code AS "provinceCode", side FROM tasks');
  const allowed = rowsOfAll.filter((row) => allows(ability, 'read', 'Task', row)).map((row) => row['id']);
  expect(seen.map(({ id }) => id).sort()).toEqual(allowed.sort());
});

/** Open tasks come first whichever way the list runs. */
function dueKey({ state, dueOn }: Task, direction: 'asc' | 'desc'): string {
  const isClosed = state === 'COMPLETED' || state === 'CANCELLED';
  return `${isClosed === (direction === 'asc') ? '1' : '0'}${dueOn}`;
}

describe.each(taskSorts)('sorted by %s', (sort) => {
  test.each(['asc', 'desc'] as const)('%s: the pages together are the whole list, without gap or repetition', async (direction) => {
    const whole = await all('maryam', `sort=${sort}&direction=${direction}`);
    const paged: Task[] = [];
    let cursor = '';
    do {
      const { items, next } = await list('maryam', `sort=${sort}&direction=${direction}&limit=7${cursor}`);
      paged.push(...items);
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(whole).toHaveLength(52);
    const key = (item: Task): string | number =>
      ({ due: dueKey(item, direction), code: item.code.padStart(6), progress: item.progressPercent, late: item.daysLate })[sort];
    const keys = whole.map(key);
    const sorted = [...keys].sort((a, b) => (a < b ? -1 : Number(a > b)));
    expect(keys).toEqual(direction === 'asc' ? sorted : sorted.reverse());
  });
});

test('every filter gives the rows it names, and only them', async () => {
  const everything = await all('zahra');
  const expectRows = async (query: string, holds: (item: Task) => boolean): Promise<void> => {
    const expected = everything.filter(holds).map(({ id }) => id);
    expect([query, expected.length > 0 && expected.length < everything.length]).toEqual([query, true]);
    expect([query, (await all('zahra', query)).map(({ id }) => id)]).toEqual([query, expected]);
  };
  const { staff } = world.posts;
  const isMine = (item: Task): boolean =>
    [item.acecrPostId, item.ministryPostId, item.waitingPostId, ...item.helperPostIds].includes(staff);
  await expectRows('side=JOINT', (item) => item.side === 'JOINT');
  await expectRows('state=BLOCKED,COMPLETED', (item) => item.state === 'BLOCKED' || item.state === 'COMPLETED');
  await expectRows('late=true', (item) => item.daysLate > 0);
  await expectRows('late=false', (item) => item.daysLate === 0);
  await expectRows('provinceCode=IR-29', (item) => item.provinceCode === 'IR-29');
  await expectRows('provinceCode=NATIONAL', (item) => item.provinceCode === null);
  await expectRows(`objectiveId=${objective}`, (item) => item.objective?.id === objective);
  await expectRows('field=CULTURAL', (item) => item.objective?.id === objective);
  await expectRows('waitingSide=ACECR', (item) => item.waitingSide === 'ACECR');
  await expectRows('waitingForMe=true', (item) => item.waitingPostId === staff);
  await expectRows('waitingForMe=false', (item) => item.waitingPostId !== staff);
  await expectRows('mine=true', isMine);
  await expectRows('mine=false', (item) => !isMine(item));
  await expectRows('code=T-70', (item) => item.code === 'T-70');
  expect(await all('zahra', `memorandumId=${world.foreignMemorandum}`)).toEqual([]);
  expect(await all('auditor', 'waitingForMe=true')).toEqual([]);
  expect(await all('zahra', 'q=%D9%86%DB%8C%D8%B3%D8%AA')).toEqual([]);
  expect(await all('zahra', 'q=%25')).toHaveLength(everything.length);
});

test('what cannot be a filter, a page or a cursor is refused', async () => {
  const zahra = await api.as('zahra');
  for (const query of ['state=LATE', 'limit=0', 'limit=101', 'sort=title', 'asOf=1405-09-02', 'side=OTHERS', 'provinceCode=IR-99']) {
    expect([query, (await zahra.get(`/api/tasks?${query}`)).refusal]).toEqual([query, '422 request.invalid']);
  }
  const cursor = (values: unknown): string => Buffer.from(JSON.stringify(values)).toString('base64url');
  const { next } = await list('zahra', 'sort=code&limit=5');
  for (const bad of ['x', cursor(['2026-01-01']), cursor(['soon', taskId(1)]), cursor(['02026-01-01', 'T-01']), String(next)]) {
    expect((await zahra.get(`/api/tasks?cursor=${bad}`)).refusal).toBe('400 request.cursor-malformed');
  }
});

test('a page costs one statement beside those of the session, however long it is', async () => {
  const zahra = await api.as('zahra');
  const costOf = (path: string): Promise<number> => statementsOf(api, zahra, path);
  const short = await costOf('/api/tasks?limit=1');
  expect(await costOf('/api/tasks?limit=100&late=true&mine=true&q=%D8%A7%D9%82%D8%AF%D8%A7%D9%85')).toBe(short);
  expect(await costOf(`/api/tasks/${taskId(2)}`)).toBe(short);
  expect(short).toBeGreaterThan(0);
  expect(short).toBeLessThanOrEqual(5);
});

test.each([
  ['asc', 'tasks_open_first'],
  ['desc', 'tasks_open_last'],
] as const)('a later page begins where the one before ended, without reading what lies between: %s', async (direction, index) => {
  const { actor } = (await api.as('reza')).session.me;
  const { next } = await list('reza', `direction=${direction}&limit=5`);
  const { text, values } = listStatement(actor, listTasks.parse({ direction, cursor: next }), asOf);
  const plan = await api.get(Database).transact(actor, async (manager) => {
    await manager.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off');
    return manager.query<Record<string, string>[]>(`EXPLAIN ${text}`, values);
  });
  const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(lines).toContain(`using ${index} on tasks`);
  expect(lines).toContain('Index Cond: (ROW(CASE');
});
