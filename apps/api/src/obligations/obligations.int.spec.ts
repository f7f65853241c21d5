import { obligationChain, obligationCoverage } from '@hampeyman/domain/obligations';
import { listOf } from '@hampeyman/domain/records';
import { taskDetail } from '@hampeyman/domain/tasks';
import { startApi, type TestApi } from '../testing/api';
import { planned } from '../testing/planned-tasks';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const asOf = '2026-11-23';
const ids = {
  article: '00000000-0000-4000-8000-000000000501',
  objective: '00000000-0000-4000-8000-000000000502',
  foreignObjective: '00000000-0000-4000-8000-000000000503',
  kept: '00000000-0000-4000-8000-000000000511',
  critical: '00000000-0000-4000-8000-000000000512',
  uncovered: '00000000-0000-4000-8000-000000000513',
  foreign: '00000000-0000-4000-8000-000000000514',
} as const;

const obligationRow = (id: string, memorandum: string, code: string, side: string, position: number): string =>
  `('${id}', '${memorandum}', '${code}', '${side}', 'تعهد ${code}', 'CONTINUING', '${ids.article}', ${String(position)}, 'تعهد', 'تعهد')`;

describe('obligations', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.sql(`
      INSERT INTO articles (id, memorandum_id, code, number, kind, position, title_fa)
        VALUES ('${ids.article}', '${world.memorandum}', 'ART-04', '4', 'ARTICLE', 1, 'تعهدات وزارت');
      INSERT INTO objectives (id, memorandum_id, code, title_fa, field, position) VALUES
        ('${ids.objective}', '${world.memorandum}', 'OBJ-06', 'همکاری اقتصادی', 'ECONOMIC', 1),
        ('${ids.foreignObjective}', '${world.foreignMemorandum}', 'OBJ-06', 'هدف دیگران', 'ECONOMIC', 1);
      INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, article_id, position, search_norm, search_squashed) VALUES
        ${obligationRow(ids.uncovered, world.memorandum, 'OJ-1', 'JOINT', 1)},
        ${obligationRow(ids.critical, world.memorandum, 'OA-1', 'ACECR', 2)},
        ${obligationRow(ids.kept, world.memorandum, 'OM-5', 'MINISTRY', 3)},
        ${obligationRow(ids.foreign, world.foreignMemorandum, 'OM-1', 'MINISTRY', 1)};
      INSERT INTO tasks (id, memorandum_id, code, side, province_code, title_fa, obligation_id, starts_on, due_on, state, progress_percent,
          blocked_since, completed_on, search_norm, search_squashed) VALUES
        ('00000000-0000-4000-8000-000000000601', '${world.memorandum}', 'T-01', 'MINISTRY', NULL, 'معرفی نمایندگان', '${ids.kept}',
          '2025-04-30', '2025-06-10', 'COMPLETED', 100, NULL, '2025-06-10', 'x', 'x'),
        ('00000000-0000-4000-8000-000000000613', '${world.memorandum}', 'T-13', 'ACECR', NULL, 'مطالعه مزیت‌ها', '${ids.critical}',
          '2026-01-01', '2027-01-01', 'IN_PROGRESS', 90, NULL, NULL, 'x', 'x'),
        ('00000000-0000-4000-8000-000000000615', '${world.memorandum}', 'T-15', 'ACECR', 'IR-20', 'مطالعه سمنان', '${ids.critical}',
          '2026-01-01', '2026-11-21', 'BLOCKED', 55, '2026-08-03', NULL, 'x', 'x'),
        ('00000000-0000-4000-8000-000000000640', '${world.memorandum}', 'T-40', 'JOINT', NULL, 'رویداد لغوشده', '${ids.uncovered}',
          '2026-01-01', '2026-06-01', 'CANCELLED', 0, NULL, NULL, 'x', 'x')`);
  });
  afterAll(() => api.stop());

  const list = async (name: 'maryam' | 'reza' | 'ali', query = '') =>
    (await (await api.as(name)).get(`/api/obligations?asOf=${asOf}&${query}`)).as(listOf(obligationCoverage));

  it('the register stands in the order of the sides, each state computed from its tasks', async () => {
    const { items } = await list('maryam');
    expect(items.map(({ code, state, reason }) => [code, state, reason])).toEqual([
      ['OM-5', 'KEPT', { code: 'all-done', params: { count: 1 } }],
      ['OA-1', 'CRITICAL', { code: 'blocked', params: { task: 'T-15', days: 112 } }],
      ['OJ-1', 'NOT_COVERED', { code: 'only-cancelled', params: { count: 1 } }],
    ]);
    expect(items[1]?.tasks).toMatchObject([
      { code: 'T-13', state: 'IN_PROGRESS', daysLate: 0, progressPercent: 90 },
      { code: 'T-15', state: 'BLOCKED', daysLate: 2, progressPercent: 55 },
    ]);
  });

  it('on an earlier day the same register reads otherwise', async () => {
    const client = await api.as('maryam');
    const { items } = (await client.get('/api/obligations?asOf=2026-08-20')).as(listOf(obligationCoverage));
    expect(items.find((item) => item.code === 'OA-1')?.state).toBe('ON_PLAN');
  });

  it('a task that a reader may not see neither shows nor decides', async () => {
    const inSouthKhorasan = (await list('reza')).items.find((item) => item.code === 'OA-1');
    expect(inSouthKhorasan).toMatchObject({ state: 'ON_PLAN' });
    expect(inSouthKhorasan?.tasks.map((task) => task.code)).toEqual(['T-13']);
    const inSemnan = (await list('ali')).items.find((item) => item.code === 'OA-1');
    expect(inSemnan?.state).toBe('CRITICAL');
  });

  it('the register is narrowed by code, side, memorandum and coverage, in pages', async () => {
    const codes = async (query: string) => (await list('maryam', query)).items.map((item) => item.code);
    expect(await codes('code=OA-1')).toEqual(['OA-1']);
    expect(await codes('side=JOINT')).toEqual(['OJ-1']);
    expect(await codes('covered=false')).toEqual(['OJ-1']);
    expect(await codes('covered=true')).toEqual(['OM-5', 'OA-1']);
    expect(await codes(`memorandumId=${world.foreignMemorandum}`)).toEqual([]);
    expect(await codes(`objectiveId=${ids.objective}`)).toEqual([]);
    expect(await codes(`q=${encodeURIComponent('تعهد')}`)).toHaveLength(3);
    const first = await list('maryam', 'limit=2');
    expect(await codes(`cursor=${first.next ?? ''}`)).toEqual(['OJ-1']);
    const client = await api.as('maryam');
    expect((await client.get('/api/obligations?cursor=x')).refusal).toBe('400 request.cursor-malformed');
  });

  it('an obligation shows what hangs on it', async () => {
    const client = await api.as('zahra');
    const chain = (await client.get(`/api/obligations/${ids.critical}/chain`)).as(obligationChain);
    expect(chain).toMatchObject({ obligation: { code: 'OA-1' }, article: { code: 'ART-04', number: '4' }, decisions: [], indicators: [] });
    expect(chain.tasks.map((task) => task.code)).toEqual(['T-13', 'T-15']);
    const reza = await api.as('reza');
    expect((await reza.get(`/api/obligations/${ids.critical}/chain`)).as(obligationChain).tasks.map((task) => task.code)).toEqual(['T-13']);
    expect((await client.get(`/api/obligations/${ids.foreign}/chain`)).refusal).toBe('404 obligations.not-found');
  });

  it('those of other parties, the administrator and the unknown read none', async () => {
    const client = await api.as('zahra');
    expect((await client.get(`/api/obligations/${ids.critical}`)).as(obligationCoverage).code).toBe('OA-1');
    for (const id of [ids.foreign, absent]) expect((await client.get(`/api/obligations/${id}`)).refusal).toBe('404 obligations.not-found');
    const admin = await api.as('admin');
    expect((await admin.get('/api/obligations')).as(listOf(obligationCoverage)).items).toEqual([]);
    expect((await admin.get(`/api/obligations/${ids.critical}`)).refusal).toBe('404 obligations.not-found');
    expect((await api.nobody.get('/api/obligations')).refusal).toBe('401 sessions.required');
  });

  const body = { memorandumId: world.memorandum, code: 'OM-9', side: 'MINISTRY', titleFa: 'تسهيل صدور مجوز', kind: 'CONTINUING' };

  it('the manager adds an obligation, which no task serves yet', async () => {
    const manager = await api.as('maryam');
    const added = (await manager.post('/api/obligations', { ...body, objectiveId: ids.objective, articleId: ids.article })).as(
      obligationCoverage,
    );
    expect(added).toMatchObject({ titleFa: 'تسهیل صدور مجوز', state: 'NOT_COVERED', tasks: [], position: 4, version: 1 });
    expect(added.objective?.code).toBe('OBJ-06');
    expect(await api.sql(`SELECT action, chain, side FROM activity WHERE subject_id = '${added.id}'`)).toEqual([
      { action: 'obligations.added', chain: world.memorandum, side: 'MINISTRY' },
    ]);
    const refused = async (change: object) => (await manager.post('/api/obligations', { ...body, code: 'OM-10', ...change })).refusal;
    expect(await refused({ code: 'OM-9' })).toBe('409 obligations.code-taken');
    expect(await refused({ objectiveId: ids.foreignObjective })).toBe('422 obligations.objective-unknown');
    expect(await refused({ articleId: absent })).toBe('422 obligations.article-unknown');
    expect(await refused({ memorandumId: world.foreignMemorandum })).toBe('404 memoranda.not-found');
    expect(await refused({ kind: 'SOMETIMES' })).toBe('422 request.invalid');
  });

  it('the manager changes words and links on the version seen, never the state', async () => {
    const manager = await api.as('maryam');
    const path = `/api/obligations/${ids.kept}`;
    const changed = (await manager.patch(path, 1, { titleEn: 'Appoint representatives', objectiveId: ids.objective })).as(
      obligationCoverage,
    );
    expect(changed).toMatchObject({ titleEn: 'Appoint representatives', state: 'KEPT', version: 2, article: { code: 'ART-04' } });
    expect((await manager.patch(path, 2, { state: 'KEPT' })).refusal).toBe('422 request.invalid');
    expect((await manager.patch(path, 2, { objectiveId: ids.foreignObjective })).refusal).toBe('422 obligations.objective-unknown');
    expect((await manager.patch(path, 2, { articleId: absent })).refusal).toBe('422 obligations.article-unknown');
    const stale = await manager.patch(path, 1, {});
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toMatchObject({ code: 'OM-5', version: 2 });
    expect((await manager.send('PATCH', path, {}, {})).refusal).toBe('428 request.version-required');
    expect((await manager.patch(`/api/obligations/${ids.foreign}`, 1, {})).refusal).toBe('404 obligations.not-found');
  });

  it.each(['zahra', 'reza', 'fatemeh', 'hassan', 'auditor'] as const)('%s adds and changes none', async (name) => {
    const client = await api.as(name);
    expect((await client.post('/api/obligations', { ...body, code: 'OM-11' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/obligations/${ids.critical}`, 1, {})).refusal).toBe('403 access.denied');
  });

  it('the chains of an obligation and its task name first the indicator of a need that the task answers', async () => {
    const { id: task } = await planned(api, { code: 'T-24', obligationId: ids.critical, objectiveId: ids.objective });
    const indicatorRow = (id: string, code: string, position: number): string =>
      `('00000000-0000-4000-8000-0000000006${id}', '${world.memorandum}', '${code}', 'ACECR', ${String(position)}, 'شاخص', 'PERSON', 'نفر', 'person',
        'INCREASE', 'OUTCOME', 'COUNT', 'SUM', 'LAST', 'HALF_YEAR', '', '')`;
    await api.sql(`
      INSERT INTO indicators (id, memorandum_id, code, side, position, title_fa, unit_code, unit_fa, unit_en, direction, level, kind,
          place_aggregation, time_aggregation, frequency, search_norm, search_squashed)
        VALUES ${indicatorRow('71', 'IND-01', 1)}, ${indicatorRow('78', 'IND-08', 8)};
      INSERT INTO indicator_objectives (indicator_id, objective_id) SELECT id, '${ids.objective}' FROM indicators WHERE code IN ('IND-01', 'IND-08');
      INSERT INTO needs (id, memorandum_id, code, title_fa, position)
        VALUES ('00000000-0000-4000-8000-000000000680', '${world.memorandum}', 'DIA-5', 'هدفمندی حمایت‌ها', 5);
      INSERT INTO need_responses (need_id, position, task_id, indicator_id) VALUES
        ('00000000-0000-4000-8000-000000000680', 1, '${task}', NULL),
        ('00000000-0000-4000-8000-000000000680', 2, NULL, '00000000-0000-4000-8000-000000000678');
      UPDATE obligations SET objective_id = '${ids.objective}' WHERE id = '${ids.critical}'`);
    const client = await api.as('maryam');
    const chain = (await client.get(`/api/obligations/${ids.critical}/chain`)).as(obligationChain);
    expect(chain.indicators.map(({ code }) => code)).toEqual(['IND-08', 'IND-01']);
    const { indicators } = (await client.get(`/api/tasks/${task}`)).as(taskDetail.pick({ indicators: true }));
    expect(indicators.map(({ code }) => code)).toEqual(['IND-08', 'IND-01']);
  });
});
