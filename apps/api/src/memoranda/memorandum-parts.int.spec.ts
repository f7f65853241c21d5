import { article, need, objective, objectiveOutcome, outcome, pillar, sourceDocument } from '@hampeyman/domain/memoranda';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import type { SignedInClient } from '../testing/client';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const nationalTask = '00000000-0000-4000-8000-000000000601';
const semnanTask = '00000000-0000-4000-8000-000000000602';
const foreignTask = '00000000-0000-4000-8000-000000000603';
const path = `/api/memoranda/${world.memorandum}`;
const foreign = `/api/memoranda/${world.foreignMemorandum}`;

function taskRow(id: string, memorandum: string, code: string, province: string | null): string {
  return `('${id}', '${memorandum}', '${code}', 'JOINT', ${province === null ? 'NULL' : `'${province}'`}, 'اقدام', '2026-01-01', '2026-12-01', 'x', 'x')`;
}

describe('parts of a memorandum', () => {
  let api: TestApi;
  let manager: SignedInClient;
  beforeAll(async () => {
    api = await startApi();
    manager = await api.as('maryam');
    await api.sql(`INSERT INTO tasks (id, memorandum_id, code, side, province_code, title_fa, starts_on, due_on, search_norm, search_squashed) VALUES
      ${taskRow(nationalTask, world.memorandum, 'T-01', null)}, ${taskRow(semnanTask, world.memorandum, 'T-02', 'IR-20')},
      ${taskRow(foreignTask, world.foreignMemorandum, 'T-03', null)}`);
  });
  afterAll(() => api.stop());

  const parts = ['articles', 'objectives', 'outcomes', 'needs', 'links', 'pillars'] as const;

  it.each(parts)('%s are read by everyone of the parties and nobody else', async (part) => {
    for (const name of ['zahra', 'reza', 'auditor'] as const) {
      const client = await api.as(name);
      expect((await client.get(`${path}/${part}`)).status).toBe(200);
      expect((await client.get(`${foreign}/${part}`)).refusal).toBe('404 memoranda.not-found');
    }
    expect((await (await api.as('admin')).get(`${path}/${part}`)).refusal).toBe('404 memoranda.not-found');
    expect((await api.nobody.get(`${path}/${part}`)).refusal).toBe('401 sessions.required');
  });

  it('the text grows article by article, with clauses and notes under theirs', async () => {
    const add = async (body: object) => (await manager.post(`${path}/articles`, body)).as(article);
    const fourth = await add({ code: 'ART-04', number: '4', kind: 'ARTICLE', titleFa: 'تعهدات وزارت' });
    const clause = await add({
      code: 'ART-04-CL-01',
      number: '4-1',
      kind: 'CLAUSE',
      parentId: fourth.id,
      textFa: 'وزارت سهميه را اعلام می‌کند.',
    });
    expect(clause).toMatchObject({
      parentId: fourth.id,
      position: fourth.position + 1,
      textFa: 'وزارت سهمیه را اعلام می‌کند.',
      obligationId: null,
    });
    const { items } = (await manager.get(`${path}/articles`)).as(listOf(article));
    expect(items.map((item) => item.code)).toEqual(['ART-04', 'ART-04-CL-01']);

    const refused = async (body: object) => (await manager.post(`${path}/articles`, body)).refusal;
    expect(await refused({ code: 'ART-04', kind: 'ARTICLE' })).toBe('409 memoranda.part-code-taken');
    expect(await refused({ code: 'N-1', kind: 'NOTE' })).toBe('422 memoranda.clause-needs-article');
    expect(await refused({ code: 'N-1', kind: 'NOTE', parentId: absent })).toBe('404 memoranda.article-not-found');
    expect(await refused({ code: 'A-1', kind: 'ARTICLE', parentId: fourth.id })).toBe('422 memoranda.article-stands-alone');
    expect((await manager.post(`${foreign}/articles`, { code: 'A-1', kind: 'ARTICLE' })).refusal).toBe('404 memoranda.not-found');

    const changed = (await manager.patch(`/api/articles/${clause.id}`, 1, { titleFa: 'سهمیه هر استان' })).as(article);
    expect(changed).toMatchObject({ titleFa: 'سهمیه هر استان', number: '4-1', version: 2 });
    expect((await manager.patch(`/api/articles/${clause.id}`, 1, {})).refusal).toBe('412 request.stale');
    expect((await manager.patch(`/api/articles/${absent}`, 1, {})).refusal).toBe('404 memoranda.article-not-found');
    expect((await manager.send('PATCH', `/api/articles/${clause.id}`, {}, {})).refusal).toBe('428 request.version-required');
    for (const name of ['zahra', 'reza', 'auditor'] as const) {
      const client = await api.as(name);
      expect((await client.patch(`/api/articles/${clause.id}`, 2, {})).refusal).toBe('403 access.denied');
    }
    expect((await (await api.as('admin')).patch(`/api/articles/${clause.id}`, 2, {})).refusal).toBe('404 memoranda.article-not-found');
  });

  it('objectives serve outcomes, mainly or in support, and the link can be taken back', async () => {
    const clause = (await manager.post(`${path}/articles`, { code: 'ART-03', kind: 'ARTICLE', titleFa: 'اهداف' })).as(article);
    const body = { code: 'OBJ-03', titleFa: 'همکاری آموزشی', field: 'TRAINING', articleId: clause.id };
    const training = (await manager.post(`${path}/objectives`, body)).as(objective);
    expect(training).toMatchObject({ articleId: clause.id, position: 1, version: 1 });
    const read = (await manager.get(`${path}/articles`)).as(listOf(article)).items.find((one) => one.id === clause.id);
    expect(read?.objectiveId).toBe(training.id);
    const jobs = (await manager.post(`${path}/outcomes`, { code: 'OUT-3', titleFa: 'ایجاد اشتغال پایدار' })).as(outcome);
    expect(jobs.indicators).toEqual([]);

    const linkPath = `/api/objectives/${training.id}/outcome-links`;
    const linked = (await manager.act(linkPath, 1, { outcomeId: jobs.id, strength: 'SUPPORTING' })).as(objective);
    await manager.act(linkPath, linked.version, { outcomeId: jobs.id, strength: 'MAIN' });
    expect((await manager.get(`${path}/links`)).as(listOf(objectiveOutcome)).items).toEqual([
      { objectiveId: training.id, outcomeId: jobs.id, strength: 'MAIN' },
    ]);
    expect((await manager.act(linkPath, 1, { outcomeId: jobs.id, strength: null })).refusal).toBe('412 request.stale');
    await manager.act(linkPath, 3, { outcomeId: jobs.id, strength: null });
    expect((await manager.get(`${path}/links`)).as(listOf(objectiveOutcome)).items).toEqual([]);

    expect((await manager.act(linkPath, 4, { outcomeId: absent, strength: 'MAIN' })).refusal).toBe('422 memoranda.link-unknown');
    expect((await manager.post(linkPath, { outcomeId: jobs.id, strength: 'MAIN' })).refusal).toBe('428 request.version-required');
    expect((await manager.act(`/api/objectives/${absent}/outcome-links`, 1, { outcomeId: jobs.id, strength: 'MAIN' })).refusal).toBe(
      '404 memoranda.objective-not-found',
    );
    expect((await manager.post(`${path}/objectives`, body)).refusal).toBe('409 memoranda.part-code-taken');
    expect((await manager.post(`${path}/objectives`, { ...body, code: 'OBJ-4', articleId: absent })).refusal).toBe(
      '422 memoranda.link-unknown',
    );
    expect((await manager.post(`${path}/outcomes`, { code: 'OUT-3', titleFa: 'پیامدی دیگر' })).refusal).toBe(
      '409 memoranda.part-code-taken',
    );
  });

  it('needs are answered by tasks, of which everyone sees those they may read', async () => {
    const added = (await manager.post(`${path}/needs`, { code: 'DIA-1', titleFa: 'توسعه فعالیت‌های شبکه‌ای' })).as(need);
    const answer = (id: string) => manager.post(`/api/needs/${added.id}/responses`, { kind: 'TASK', id });
    await answer(nationalTask);
    await answer(nationalTask);
    const answered = (await answer(semnanTask)).as(need);
    expect(answered.responses.map((one) => one.code)).toEqual(['T-01', 'T-02']);
    const reza = await api.as('reza');
    const seen = (await reza.get(`${path}/needs`)).as(listOf(need));
    expect(seen.items.map((one) => one.responses.map((response) => response.code))).toEqual([['T-01']]);
    expect((await answer(foreignTask)).refusal).toBe('422 memoranda.link-unknown');
    expect((await manager.post(`/api/needs/${absent}/responses`, { kind: 'TASK', id: nationalTask })).refusal).toBe(
      '404 memoranda.need-not-found',
    );
    expect((await manager.post(`${path}/needs`, { code: 'DIA-1', titleFa: 'نیازی دیگر' })).refusal).toBe('409 memoranda.part-code-taken');
    expect((await reza.post(`/api/needs/${added.id}/responses`, { kind: 'TASK', id: nationalTask })).refusal).toBe('403 access.denied');
  });

  it('pillars of the strategy name the tasks that carry them', async () => {
    const body = { code: 'STR-1', titleFa: 'کسب‌وکار خانگی در زنجیره ارزش', taskIds: [nationalTask, semnanTask] };
    const added = (await manager.post(`${path}/pillars`, body)).as(pillar);
    expect(added.tasks.map((task) => task.code)).toEqual(['T-01', 'T-02']);
    const seen = (await (await api.as('hassan')).get(`${path}/pillars`)).as(listOf(pillar));
    expect(seen.items[0]?.tasks.map((task) => task.code)).toEqual(['T-01']);
    expect((await manager.post(`${path}/pillars`, body)).refusal).toBe('409 memoranda.part-code-taken');
    expect((await manager.post(`${path}/pillars`, { ...body, code: 'STR-2', taskIds: [foreignTask] })).refusal).toBe(
      '422 memoranda.link-unknown',
    );
  });

  it('the document a memorandum is known from keeps its numbered facts in order', async () => {
    expect((await manager.get(`${path}/source`)).refusal).toBe('404 memoranda.source-not-found');
    const facts = [
      { code: 'S1', textFa: 'ایجاد و تثبیت اشتغال', textEn: 'Employment is created', paragraph: 'P0' },
      { code: 'S2', textFa: 'بیرجند' },
    ];
    const recorded = await manager.post(`${path}/source`, { code: 'SRC-1', titleFa: 'گزارش خبری', url: 'www.irna.ir', facts });
    expect(recorded.as(sourceDocument).facts.map((fact) => fact.code)).toEqual(['S1', 'S2']);
    const read = (await (await api.as('zahra')).get(`${path}/source`)).as(sourceDocument);
    expect(read).toMatchObject({ code: 'SRC-1', publishedOn: null, url: 'www.irna.ir' });
    expect((await manager.post(`${path}/source`, { code: 'SRC-1', titleFa: 'گزارش خبری' })).refusal).toBe('409 memoranda.part-code-taken');
    expect((await (await api.as('zahra')).get(`${foreign}/source`)).refusal).toBe('404 memoranda.not-found');
    expect((await (await api.as('admin')).get(`${path}/source`)).refusal).toBe('404 memoranda.not-found');
  });

  it.each([
    ['articles', { code: 'X-1', kind: 'ARTICLE' }],
    ['objectives', { code: 'X-1', titleFa: 'هدفی دیگر', field: 'SOCIAL' }],
    ['outcomes', { code: 'X-1', titleFa: 'پیامدی دیگر' }],
    ['needs', { code: 'X-1', titleFa: 'نیازی دیگر' }],
    ['pillars', { code: 'X-1', titleFa: 'راهبردی دیگر' }],
    ['source', { code: 'X-1', titleFa: 'سندی دیگر' }],
  ])('only the manager adds to %s', async (part, body) => {
    for (const name of ['zahra', 'reza', 'fatemeh', 'auditor'] as const) {
      expect((await (await api.as(name)).post(`${path}/${part}`, body)).refusal).toBe('403 access.denied');
    }
    expect((await (await api.as('admin')).post(`${path}/${part}`, body)).refusal).toBe('404 memoranda.not-found');
    expect((await manager.post(`${foreign}/${part}`, body)).refusal).toBe('404 memoranda.not-found');
    expect((await manager.post(`${path}/${part}`, {})).refusal).toBe('422 request.invalid');
  });
});
