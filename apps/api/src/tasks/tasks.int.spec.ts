import { activityPage } from '@hampeyman/domain/activity';
import { listOf } from '@hampeyman/domain/records';
import { task, taskDetail } from '@hampeyman/domain/tasks';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';
import { aPlan, aProvincialPlan, planned } from '../testing/planned-tasks';
import { TasksService } from './tasks.service';

let api: TestApi;
const obligation = '00000000-0000-4000-8000-000000000701';
const objective = '00000000-0000-4000-8000-000000000702';
const foreignObjective = '00000000-0000-4000-8000-000000000703';

beforeAll(async () => {
  api = await startApi();
  await api.sql(`
    INSERT INTO objectives (id, memorandum_id, code, title_fa, field, position) VALUES
      ('${objective}', '${world.memorandum}', 'OBJ-05', 'همکاری فرهنگی', 'CULTURAL', 5),
      ('${foreignObjective}', '${world.foreignMemorandum}', 'OBJ-05', 'همکاری فرهنگی', 'CULTURAL', 5);
    INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, objective_id, position, search_norm, search_squashed)
      VALUES ('${obligation}', '${world.memorandum}', 'OA-8', 'ACECR', 'تولید محتوای فرهنگی', 'PERIODIC', '${objective}', 8, '', '')`);
});
afterAll(() => api.stop());

describe('planning', () => {
  test('gives the task the next free code, the objective of its obligation and one accountable post on each side', async () => {
    const first = await planned(api, { obligationId: obligation });
    const second = await planned(api);
    expect([first.code, second.code]).toEqual(['T-01', 'T-02']);
    expect(first).toMatchObject({
      state: 'NOT_STARTED',
      progressPercent: 0,
      version: 1,
      isSample: false,
      obligation: { code: 'OA-8' },
      objective: { code: 'OBJ-05' },
      ministryPost: { side: 'MINISTRY', personFa: 'مریم یوسفی' },
      acecrPost: { side: 'ACECR', personEn: 'Zahra Karimi' },
    });
    const duties = await api.sql(`SELECT side, duty FROM task_sides WHERE task_id = '${first.id}' ORDER BY side`);
    expect(duties).toEqual([
      { side: 'ACECR', duty: 'REPORTER' },
      { side: 'MINISTRY', duty: 'VERIFIER' },
    ]);
  });

  test('at the same time gives each its own code', async () => {
    const tasks = await Promise.all(Array.from({ length: 6 }, () => planned(api)));
    expect(new Set(tasks.map(({ code }) => code)).size).toBe(6);
  });

  test('under a code that is taken is a conflict', async () => {
    await planned(api, { code: 'T-50' });
    const maryam = await api.as('maryam');
    expect((await maryam.post('/api/tasks', { ...aPlan, code: 'T-50' })).refusal).toBe('409 tasks.code-taken');
  });

  test('folds Arabic letters and finds the task by them', async () => {
    const { id } = await planned(api, { titleFa: 'كسب و كارهاي خانگي' });
    const zahra = await api.as('zahra');
    for (const typed of ['کسب‌وکارهای خانگی', 'كسب و كارهاي خانگي', 'کسب وکارهای خانگی']) {
      const { items } = (await zahra.get(`/api/tasks?q=${encodeURIComponent(typed)}`)).as(listOf(task));
      expect(items.map((item) => item.id)).toContain(id);
    }
    expect((await zahra.get(`/api/tasks/${id}`)).as(taskDetail).titleFa).toBe('کسب و کارهای خانگی');
  });

  test('names every field that is not right', async () => {
    const maryam = await api.as('maryam');
    const { fields } = (
      await maryam.post('/api/tasks', {
        ...aPlan,
        provinceCode: 'IR-29',
        ministryPostId: world.posts.staff,
        acecrPostId: world.posts.otherStaff,
        helperPostIds: ['00000000-0000-4000-8000-00000000dead'],
        objectiveId: foreignObjective,
      })
    ).problem;
    expect(fields?.map(({ path, code }) => [path, code])).toEqual([
      ['ministryPostId', 'tasks.post-of-wrong-side'],
      ['acecrPostId', 'tasks.post-out-of-reach'],
      ['helperPostIds.0', 'tasks.link-elsewhere'],
      ['objectiveId', 'tasks.link-elsewhere'],
    ]);
    const empty = (await maryam.post('/api/tasks', { titleFa: 'ب', dueOn: '1405-02-31' })).problem;
    expect(empty.fields?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['memorandumId', 'side', 'titleFa', 'startsOn', 'dueOn', 'ministryPostId', 'acecrPostId']),
    );
    const backwards = (await maryam.post('/api/tasks', { ...aPlan, dueOn: '2026-09-01' })).problem;
    expect(backwards.fields).toEqual([{ path: 'dueOn', code: 'tasks.due-before-start', params: {} }]);
  });

  test('is done by posts of the parties only: others could not even read it', async () => {
    const [organisation, post] = ['00000000-0000-4000-8000-0000000008a1', '00000000-0000-4000-8000-0000000008a2'];
    await api.sql(`
      INSERT INTO organisations (id, code, name_fa, side, search_norm, search_squashed) VALUES
        ('${organisation}', 'OUTSIDE', 'نهاد بیرون', 'ACECR', '', '');
      INSERT INTO posts (id, code, title_fa, organisation_id, side, scope_level, search_norm, search_squashed) VALUES
        ('${post}', 'OUTSIDE_POST', 'کارشناس بیرون', '${organisation}', 'ACECR', 'NATIONAL', '', '')`);
    const { fields } = (await (await api.as('maryam')).post('/api/tasks', { ...aPlan, acecrPostId: post, helperPostIds: [post] })).problem;
    expect(fields?.map(({ path, code }) => [path, code])).toEqual([
      ['acecrPostId', 'tasks.link-elsewhere'],
      ['helperPostIds.0', 'tasks.link-elsewhere'],
    ]);
  });

  test.each<[PersonName, string]>([
    ['zahra', '403 access.denied'],
    ['reza', '403 access.denied'],
    ['fatemeh', '403 access.denied'],
    ['auditor', '403 access.denied'],
    ['admin', '403 access.denied'],
  ])('is not for %s', async (name, refusal) => {
    expect((await (await api.as(name)).post('/api/tasks', aPlan)).refusal).toBe(refusal);
  });

  test('sent twice with one key is done once', async () => {
    const maryam = (await api.as('maryam')).with({ 'idempotency-key': 'plan-once' });
    const body = { ...aPlan, titleFa: 'یک بار' };
    const [first, again] = [await maryam.post('/api/tasks', body), await maryam.post('/api/tasks', body)];
    expect(first.status).toBe(201);
    expect(again.as(taskDetail).id).toBe(first.as(taskDetail).id);
    expect((await maryam.post('/api/tasks', { ...body, titleFa: 'بار دیگر' })).refusal).toBe('422 request.key-reused');
  });
});

describe('reading', () => {
  test('a task of a province is there for its province and for national posts only', async () => {
    const { id } = await planned(api, aProvincialPlan);
    const seen = async (name: PersonName): Promise<number> => (await (await api.as(name)).get(`/api/tasks/${id}`)).status;
    for (const name of ['maryam', 'zahra', 'reza', 'hassan', 'fatemeh', 'auditor', 'mina'] as const) {
      expect([name, await seen(name)]).toEqual([name, 200]);
    }
    for (const name of ['ali', 'nasrin', 'admin'] as const) expect([name, await seen(name)]).toEqual([name, 404]);
  });

  test('without a session is refused, an unknown task is not found, a malformed id is told', async () => {
    expect((await api.nobody.get('/api/tasks')).refusal).toBe('401 sessions.required');
    const zahra = await api.as('zahra');
    expect((await zahra.get('/api/tasks/00000000-0000-4000-8000-00000000dead')).refusal).toBe('404 tasks.not-found');
    expect((await zahra.get('/api/tasks/T-01')).problem.fields?.map(({ path }) => path)).toEqual(['id']);
  });

  test('on a day says how late the task is and what was planned by then', async () => {
    const { id } = await planned(api, { startsOn: '2026-11-01', dueOn: '2026-11-21' });
    const zahra = await api.as('zahra');
    const on = async (day: string): Promise<readonly number[]> => {
      const found = (await zahra.get(`/api/tasks/${id}?asOf=${day}`)).as(taskDetail);
      return [found.daysLate, found.plannedPercent];
    };
    expect(await on('2026-11-23')).toEqual([2, 100]);
    expect(await on('2026-11-06')).toEqual([0, 25]);
  });
});

describe('changing', () => {
  test('touches only what is named and tells the history what differs, texts by name only', async () => {
    const before = await planned(api, { ...aProvincialPlan, obligationId: obligation });
    const hassan = await api.as('hassan');
    const answer = await hassan.patch(`/api/tasks/${before.id}`, before.version, {
      titleEn: 'Training in South Khorasan',
      helperPostIds: [],
    });
    const after = answer.as(taskDetail);
    expect(after).toMatchObject({
      titleEn: 'Training in South Khorasan',
      titleFa: before.titleFa,
      dueOn: before.dueOn,
      obligation: before.obligation,
      objective: before.objective,
      helperPostIds: [],
      version: 2,
    });
    expect(answer.etag).toBe('"2"');
    const history = (await hassan.get(`/api/activity?subject=${before.id}`)).as(activityPage);
    expect(history.items.map(({ action }) => action)).toEqual(['tasks.changed', 'tasks.planned']);
    expect(history.items[0]?.details).toMatchObject({ after: { helperPostIds: [] }, before: { helperPostIds: [world.posts.staff] } });
  });

  test('needs the version that was seen, and a stale one is answered with the task as it is', async () => {
    const { id } = await planned(api);
    const zahra = await api.as('zahra');
    expect((await zahra.send('PATCH', `/api/tasks/${id}`, { titleFa: '' })).refusal).toBe('428 request.version-required');
    (await zahra.patch(`/api/tasks/${id}`, 1, { titleEn: 'First' })).as(taskDetail);
    const stale = await zahra.patch(`/api/tasks/${id}`, 1, { titleEn: 'Second' });
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toMatchObject({ id, titleEn: 'First', version: 2 });
  });

  test('of the deadline is for the Ministry’s manager, else for a decision', async () => {
    const { id } = await planned(api);
    const zahra = await api.as('zahra');
    expect((await zahra.patch(`/api/tasks/${id}`, 1, { dueOn: '2027-01-20' })).refusal).toBe('403 tasks.deadline-by-decision');
    const maryam = await api.as('maryam');
    expect((await maryam.patch(`/api/tasks/${id}`, 1, { dueOn: '2027-01-20' })).as(taskDetail).dueOn).toBe('2027-01-20');
    const backwards = await maryam.patch(`/api/tasks/${id}`, 2, { dueOn: '2026-09-01' });
    expect(backwards.problem.fields).toEqual([{ path: 'dueOn', code: 'tasks.due-before-start', params: {} }]);
  });

  test('of who acts for the other side is for who plans, not for who does the work', async () => {
    const { id, ministryPostId } = await planned(api);
    const zahra = await api.as('zahra');
    const replaced = ministryPostId === world.posts.manager ? world.posts.director : world.posts.manager;
    for (const change of [{ ministryPostId: replaced }, { helperPostIds: [world.posts.director] }]) {
      expect((await zahra.patch(`/api/tasks/${id}`, 1, change)).refusal).toBe('403 tasks.other-side');
    }
    expect((await zahra.patch(`/api/tasks/${id}`, 1, { ministryPostId, titleEn: 'Same' })).status).toBe(200);
    const maryam = await api.as('maryam');
    expect((await maryam.patch(`/api/tasks/${id}`, 2, { ministryPostId: replaced })).as(taskDetail).ministryPostId).toBe(replaced);
    (await maryam.patch(`/api/tasks/${id}`, 3, { helperPostIds: [world.posts.steeringSecretary] })).as(taskDetail);
    expect((await zahra.patch(`/api/tasks/${id}`, 4, { helperPostIds: [] })).refusal).toBe('403 tasks.other-side');
  });

  test('leaves what a task says as it is while the other side looks at it; who does the work may change hands', async () => {
    const { id } = await planned(api);
    const [zahra, maryam] = [await api.as('zahra'), await api.as('maryam')];
    const reported = (await zahra.act(`/api/tasks/${id}/reports`, 1, { state: 'DONE', progressPercent: 95 })).as(taskDetail);
    const answer = await zahra.patch(`/api/tasks/${id}`, reported.version, { titleEn: 'Another', dueOn: '2027-01-20', helperPostIds: [] });
    expect(answer.refusal).toBe('403 tasks.verdict-awaited');
    expect(answer.problem.fields).toEqual([
      { path: 'titleEn', code: 'tasks.verdict-awaited', params: {} },
      { path: 'dueOn', code: 'tasks.deadline-by-decision', params: {} },
    ]);
    const kept = (await zahra.get(`/api/tasks/${id}`)).as(taskDetail);
    expect(kept).toMatchObject({ titleEn: reported.titleEn, helperPostIds: reported.helperPostIds, version: reported.version });
    const freed = await zahra.patch(`/api/tasks/${id}`, reported.version, { titleFa: reported.titleFa, helperPostIds: [] });
    expect(freed.as(taskDetail).helperPostIds).toEqual([]);
    expect((await maryam.patch(`/api/tasks/${id}`, reported.version + 1, { titleEn: 'Clearer' })).as(taskDetail).titleEn).toBe('Clearer');
  });

  test.each<[PersonName, string]>([
    ['reza', '403 access.denied'],
    ['fatemeh', '403 access.denied'],
    ['auditor', '403 access.denied'],
    ['zahra', '403 access.denied'],
    ['nasrin', '404 tasks.not-found'],
    ['admin', '404 tasks.not-found'],
  ])('a task of South Khorasan is not for %s', async (name, refusal) => {
    const { id, version } = await planned(api, aProvincialPlan);
    expect((await (await api.as(name)).patch(`/api/tasks/${id}`, version, { titleEn: 'Other' })).refusal).toBe(refusal);
  });
});

describe('cancelling', () => {
  test('is for the Ministry’s manager and ends the task', async () => {
    const { id } = await planned(api);
    const [maryam, zahra] = [await api.as('maryam'), await api.as('zahra')];
    const reason = { reasonFa: 'اردو با نمایشگاه ادغام شد' };
    expect((await zahra.act(`/api/tasks/${id}/cancellation`, 1, reason)).refusal).toBe('403 access.denied');
    expect((await maryam.post(`/api/tasks/${id}/cancellation`, reason)).refusal).toBe('428 request.version-required');
    expect((await maryam.act(`/api/tasks/${id}/cancellation`, 1)).refusal).toBe('422 request.invalid');
    const cancelled = (await maryam.act(`/api/tasks/${id}/cancellation`, 1, reason)).as(taskDetail);
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelReasonFa: reason.reasonFa, daysLate: 0 });
    expect(cancelled.cancelledOn).not.toBeNull();
    expect((await maryam.act(`/api/tasks/${id}/cancellation`, 2, reason)).refusal).toBe('409 tasks.transition-not-allowed');
    expect((await maryam.patch(`/api/tasks/${id}`, 2, { titleEn: 'Other' })).refusal).toBe('409 tasks.closed');
    expect((await maryam.act(`/api/tasks/${id}/cancellation`, 1, reason)).refusal).toBe('412 request.stale');
  });
});

describe('a decision', () => {
  const decisionId = '00000000-0000-4000-8000-000000000801';

  test('plans, extends and cancels for the secretary, who may do none of it by hand', async () => {
    const { actor } = (await api.as('fatemeh')).session.me;
    const tasks = api.get(TasksService);
    const request = { ...aProvincialPlan, code: null, obligationId: null, objectiveId: null } as unknown as Parameters<
      TasksService['plan']
    >[1];
    await expect(tasks.plan(actor, request)).rejects.toThrow('access.denied');
    const made = await tasks.plan(actor, request, { decisionId });
    const extended = await tasks.extend(actor, made.id, '2027-02-01' as typeof made.dueOn, decisionId);
    expect(extended).toMatchObject({ dueOn: '2027-02-01', version: 2 });
    await expect(tasks.cancel(actor, made.id, { version: 2 }, { reasonFa: 'دلیل' })).rejects.toThrow('access.denied');
    expect((await tasks.cancel(actor, made.id, { decisionId, decidedOn: made.startsOn }, { reasonFa: 'دلیل' })).cancelledOn).toBe(
      made.startsOn,
    );
    const rows = await api.sql(
      `SELECT action, details->>'decisionId' AS decision FROM activity WHERE subject_id = '${made.id}' ORDER BY seq`,
    );
    expect(rows).toEqual(['tasks.planned', 'tasks.extended', 'tasks.cancelled'].map((action) => ({ action, decision: decisionId })));
  });
});

describe('the reason of a delay', () => {
  test('is given by those who do the task', async () => {
    const { id } = await planned(api);
    const reason = { code: 'DATA_ACCESS', textFa: 'دریافت دیرهنگام آمار', isExcusable: true };
    expect((await (await api.as('maryam')).act(`/api/tasks/${id}/delay-reason`, 1, reason)).refusal).toBe('403 access.denied');
    const zahra = await api.as('zahra');
    const given = (await zahra.act(`/api/tasks/${id}/delay-reason`, 1, reason)).as(taskDetail);
    expect(given).toMatchObject({ version: 2, delayReason: { ...reason, textEn: null } });
    expect((await zahra.act(`/api/tasks/${id}/delay-reason`, 2, { ...reason, code: 'WEATHER' })).refusal).toBe('422 request.invalid');
  });
});
