import { article, need, objective, objectiveOutcome, outcome, pillar, sourceDocument } from '@hampeyman/domain/memoranda';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import type { SignedInClient } from '../testing/client';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const nationalTask = '00000000-0000-4000-8000-000000000601';
const semnanTask = '00000000-0000-4000-8000-000000000602';
const foreignTask = '00000000-0000-4000-8000-000000000603';
const upon = (version: number) => ({ 'if-match': `"${String(version)}"` });
const path = `/api/memoranda/${world.memorandum}`;
const foreign = `/api/memoranda/${world.foreignMemorandum}`;

function taskRow(id: string, memorandum: string, code: string, province: string | null): string {
  return `('${id}', '${memorandum}', '${code}', 'JOINT', ${province === null ? 'NULL' : `'${province}'`}, 'اقدام', '2026-01-01', '2026-12-01', 'x', 'x')`;
}

function bodyOf(part: string, code: string): object {
  return { code, titleFa: 'واژه‌هاي پیشین', ...(part === 'objectives' ? { field: 'SOCIAL' } : {}) };
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

  it('an answer to a need can be taken back on the version seen', async () => {
    const added = (await manager.post(`${path}/needs`, { code: 'DIA-7', titleFa: 'بازاریابی' })).as(need);
    await manager.post(`/api/needs/${added.id}/responses`, { kind: 'TASK', id: nationalTask });
    const answer = `/api/needs/${added.id}/responses/${nationalTask}`;
    expect((await manager.delete(answer)).refusal).toBe('428 request.version-required');
    for (const name of ['zahra', 'reza', 'auditor'] as const) {
      expect((await (await api.as(name)).delete(answer, upon(1))).refusal).toBe('403 access.denied');
    }
    const left = (await manager.delete(answer, upon(1))).as(need);
    expect(left).toMatchObject({ responses: [], version: 2 });
    expect((await manager.delete(answer, upon(1))).refusal).toBe('412 request.stale');
    expect((await manager.delete(answer, upon(2))).refusal).toBe('422 memoranda.link-unknown');
    expect((await manager.delete(`/api/needs/${absent}/responses/${nationalTask}`, upon(1))).refusal).toBe('404 memoranda.need-not-found');
  });

  const changes = [
    { part: 'objectives', noun: 'objective', schema: objective, more: { field: 'RESEARCH' } },
    { part: 'outcomes', noun: 'outcome', schema: outcome, more: {} },
    { part: 'needs', noun: 'need', schema: need, more: {} },
  ] as const;

  it.each(changes)(
    'the words of one of the $part change on the version seen, by the manager alone',
    async ({ part, noun, schema, more }) => {
      const made = (await manager.post(`${path}/${part}`, bodyOf(part, `CH-${noun}`.toUpperCase()))).as(schema);
      const address = `/api/${part}/${made.id}`;
      const changed = (await manager.patch(address, 1, { titleFa: 'واژه‌هاي تازه', titleEn: 'New words', ...more })).as(schema);
      expect(changed).toMatchObject({ ...made, titleFa: 'واژه‌های تازه', titleEn: 'New words', ...more, version: 2 });
      const listed = (await manager.get(`${path}/${part}`)).as(listOf(schema));
      expect(listed.items.find(({ id }) => id === made.id)).toEqual(changed);

      const stale = await manager.patch(address, 1, { titleFa: 'واژه‌های دیگری' });
      expect(stale.refusal).toBe('412 request.stale');
      expect(stale.problem.current).toMatchObject({ id: made.id, titleFa: 'واژه‌های تازه', version: 2 });
      expect((await manager.send('PATCH', address, {}, {})).refusal).toBe('428 request.version-required');
      expect((await manager.patch(address, 2, { code: 'X-1' })).refusal).toBe('422 request.invalid');
      expect((await manager.patch(address, 2, { titleFa: '' })).refusal).toBe('422 request.invalid');
      expect((await manager.patch(`/api/${part}/${absent}`, 1, {})).refusal).toBe(`404 memoranda.${noun}-not-found`);
      for (const name of ['zahra', 'reza', 'fatemeh', 'auditor'] as const) {
        expect((await (await api.as(name)).patch(address, 2, {})).refusal).toBe('403 access.denied');
      }
      expect((await (await api.as('admin')).patch(address, 2, {})).refusal).toBe(`404 memoranda.${noun}-not-found`);
      expect((await api.nobody.patch(address, 2, {})).refusal).toBe('401 sessions.required');
    },
  );

  it.each(changes)('one of the $part is removed by the manager alone while nothing is linked to it', async ({ part, noun, schema }) => {
    const made = (await manager.post(`${path}/${part}`, bodyOf(part, `RM-${noun}`.toUpperCase()))).as(schema);
    const address = `/api/${part}/${made.id}`;
    expect((await manager.delete(address)).refusal).toBe('428 request.version-required');
    expect((await manager.delete(address, upon(4))).refusal).toBe('412 request.stale');
    for (const name of ['zahra', 'reza', 'fatemeh', 'auditor'] as const) {
      expect((await (await api.as(name)).delete(address, upon(1))).refusal).toBe('403 access.denied');
    }
    expect((await (await api.as('admin')).delete(address, upon(1))).refusal).toBe(`404 memoranda.${noun}-not-found`);
    expect((await manager.delete(address, upon(1))).status).toBe(204);
    expect((await manager.delete(address, upon(1))).refusal).toBe(`404 memoranda.${noun}-not-found`);
    const listed = (await manager.get(`${path}/${part}`)).as(listOf(schema));
    expect(listed.items.some(({ id }) => id === made.id)).toBe(false);
  });

  it('what something is linked to stays, and says so', async () => {
    const goal = (await manager.post(`${path}/objectives`, bodyOf('objectives', 'RM-1'))).as(objective);
    const end = (await manager.post(`${path}/outcomes`, bodyOf('outcomes', 'RM-2'))).as(outcome);
    const lack = (await manager.post(`${path}/needs`, bodyOf('needs', 'RM-3'))).as(need);
    await manager.act(`/api/objectives/${goal.id}/outcome-links`, 1, { outcomeId: end.id, strength: 'MAIN' });
    await manager.post(`/api/needs/${lack.id}/responses`, { kind: 'TASK', id: nationalTask });
    const refused = await manager.delete(`/api/objectives/${goal.id}`, upon(2));
    expect(refused.refusal).toBe('409 memoranda.part-in-use');
    expect(refused.problem.params).toEqual({ code: 'RM-1' });
    expect((await manager.delete(`/api/outcomes/${end.id}`, upon(1))).refusal).toBe('409 memoranda.part-in-use');
    expect((await manager.delete(`/api/needs/${lack.id}`, upon(1))).refusal).toBe('409 memoranda.part-in-use');
  });

  it('an objective moves to another clause of the same memorandum only', async () => {
    const clause = (await manager.post(`${path}/articles`, { code: 'ART-77', kind: 'ARTICLE', titleFa: 'اهداف' })).as(article);
    const goal = (await manager.post(`${path}/objectives`, bodyOf('objectives', 'MV-1'))).as(objective);
    expect((await manager.patch(`/api/objectives/${goal.id}`, 1, { articleId: absent })).refusal).toBe('422 memoranda.link-unknown');
    const moved = (await manager.patch(`/api/objectives/${goal.id}`, 1, { articleId: clause.id })).as(objective);
    expect(moved).toMatchObject({ articleId: clause.id, version: 2 });
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
