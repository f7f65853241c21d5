import { taskDetail } from '@hampeyman/domain/tasks';
import type { Actor } from '@hampeyman/domain/access';
import { Clock } from '../clock/clock';
import { SessionsService } from '../sessions/sessions.service';
import { startApi, type TestApi } from '../testing/api';
import { addStrangers, strangerPosts } from '../testing/strangers';
import { world, type PersonName } from '../testing/world';
import { aProvincialPlan, planned, reportedDone } from '../testing/planned-tasks';
import { TaskReportsService } from './task-reports.service';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('reporting', () => {
  test('starts the task, keeps every report and records it', async () => {
    const { id } = await planned(api);
    const zahra = await api.as('zahra');
    const first = await zahra.act(`/api/tasks/${id}/reports`, 1, { state: 'IN_PROGRESS', progressPercent: 20, note: 'سه مستند تدوين شد' });
    expect(first.as(taskDetail)).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 20, version: 2 });
    expect(first.etag).toBe('"2"');
    const second = (await zahra.act(`/api/tasks/${id}/reports`, 2, { state: 'IN_PROGRESS', progressPercent: 45 })).as(taskDetail);
    expect(second.reports.map(({ progressPercent, note, side, person }) => [progressPercent, note, side, person.nameFa])).toEqual([
      [45, null, 'ACECR', 'زهرا کریمی'],
      [20, 'سه مستند تدوین شد', 'ACECR', 'زهرا کریمی'],
    ]);
    const rows = await api.sql(`SELECT action, details FROM activity WHERE subject_id = '${id}' ORDER BY seq`);
    expect(rows.map(({ action }) => action)).toEqual(['tasks.planned', 'tasks.reported', 'tasks.reported']);
    expect(rows[1]?.['details']).toMatchObject({
      before: { state: 'NOT_STARTED', progressPercent: 0 },
      after: { state: 'IN_PROGRESS', progressPercent: 20 },
    });
    expect(JSON.stringify(rows)).not.toContain('سه مستند');
  });

  test('an obstacle needs its description and may name who can lift it', async () => {
    const { id } = await planned(api);
    const zahra = await api.as('zahra');
    const silent = await zahra.act(`/api/tasks/${id}/reports`, 1, { state: 'BLOCKED', progressPercent: 30 });
    expect(silent.problem.fields).toEqual([{ path: 'blockerFa', code: 'tasks.blocker-required', params: {} }]);
    const obstacle = { state: 'BLOCKED', progressPercent: 30, blockerFa: 'عدم دسترسی به داده‌های شهرستانی' };
    const wrong = await zahra.act(`/api/tasks/${id}/reports`, 1, {
      ...obstacle,
      blockerSide: 'MINISTRY',
      blockerPostId: world.posts.staff,
    });
    expect(wrong.problem.fields?.map(({ path, code }) => [path, code])).toEqual([['blockerPostId', 'tasks.post-of-wrong-side']]);
    const blocked = (
      await zahra.act(`/api/tasks/${id}/reports`, 1, { ...obstacle, blockerSide: 'MINISTRY', blockerPostId: world.posts.director })
    ).as(taskDetail);
    expect(blocked).toMatchObject({ state: 'BLOCKED', blockerSide: 'MINISTRY', blockerPost: { code: 'MCLS_SK_DG' } });
    const freed = (await zahra.act(`/api/tasks/${id}/reports`, 2, { state: 'IN_PROGRESS', progressPercent: 35 })).as(taskDetail);
    expect(freed).toMatchObject({ state: 'IN_PROGRESS', blockerFa: null, blockedSince: null, blockerPost: null });
  });

  test('an obstacle is lifted by a post of the parties only', async () => {
    await addStrangers(api);
    const task = await planned(api);
    const obstacle = {
      state: 'BLOCKED',
      progressPercent: 5,
      blockerFa: 'مجوز نیست',
      blockerSide: 'ACECR',
      blockerPostId: strangerPosts.acecr,
    };
    const { problem } = await (await api.as('zahra')).act(`/api/tasks/${task.id}/reports`, 1, obstacle);
    expect(problem).toMatchObject({ status: 422, fields: [{ path: 'blockerPostId', code: 'tasks.link-elsewhere' }] });
  });

  test('is refused where the body, the version or the state is not right, in this order', async () => {
    const done = await reportedDone(api);
    const zahra = await api.as('zahra');
    const path = `/api/tasks/${done.id}/reports`;
    expect((await zahra.post(path, { progressPercent: 900 })).refusal).toBe('428 request.version-required');
    expect((await zahra.post(path, {}, { 'if-match': '3' })).refusal).toBe('400 request.if-match-malformed');
    expect((await zahra.act(path, 1, { state: 'IN_PROGRESS', progressPercent: 101 })).refusal).toBe('422 request.invalid');
    expect((await zahra.act(path, 1, { state: 'IN_PROGRESS', progressPercent: 50 })).refusal).toBe('412 request.stale');
    expect((await zahra.act(path, 2, { state: 'IN_PROGRESS', progressPercent: 50 })).refusal).toBe('409 tasks.transition-not-allowed');
  });

  test.each<[PersonName, string]>([
    ['maryam', '403 access.denied'],
    ['reza', '403 access.denied'],
    ['fatemeh', '403 access.denied'],
    ['auditor', '403 access.denied'],
    ['nasrin', '404 tasks.not-found'],
    ['admin', '404 tasks.not-found'],
  ])('on a task of ACECR in South Khorasan is not for %s', async (name, refusal) => {
    const { id } = await planned(api, aProvincialPlan);
    const answer = await (await api.as(name)).act(`/api/tasks/${id}/reports`, 1, { state: 'IN_PROGRESS', progressPercent: 5 });
    expect(answer.refusal).toBe(refusal);
  });

  test('is for the accountable post and for helpers of the doing side', async () => {
    const { id } = await planned(api, aProvincialPlan);
    const body = { state: 'IN_PROGRESS', progressPercent: 5 };
    expect((await (await api.as('hassan')).act(`/api/tasks/${id}/reports`, 1, body)).status).toBe(201);
    expect((await (await api.as('zahra')).act(`/api/tasks/${id}/reports`, 2, body)).as(taskDetail).reports[0]?.post.code).toBe(
      'ACECR_EDU_EXP',
    );
  });

  test('sent twice with one key after a lost answer is kept once, although the version has moved on', async () => {
    const { id } = await planned(api);
    const zahra = (await api.as('zahra')).with({ 'idempotency-key': 'report-once' });
    const body = { state: 'IN_PROGRESS', progressPercent: 10 };
    const answers = [await zahra.act(`/api/tasks/${id}/reports`, 1, body), await zahra.act(`/api/tasks/${id}/reports`, 1, body)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.as(taskDetail).reports).toHaveLength(1);
  });
});

describe('the verdict', () => {
  test('of the other side completes the task', async () => {
    const done = await reportedDone(api);
    expect(done).toMatchObject({
      state: 'AWAITING_APPROVAL',
      progressPercent: 95,
      waitingSide: 'MINISTRY',
      waitingPostId: world.posts.manager,
    });
    const maryam = await api.as('maryam');
    const completed = (await maryam.act(`/api/tasks/${done.id}/approvals`, 2)).as(taskDetail);
    expect(completed).toMatchObject({ state: 'COMPLETED', progressPercent: 100, doneOn: done.reportedOn, waitingPostId: null });
    expect(completed.verdicts).toMatchObject([{ kind: 'APPROVED', side: 'MINISTRY', person: { nameFa: 'مریم یوسفی' }, actingFor: null }]);
    expect((await maryam.act(`/api/tasks/${done.id}/approvals`, 3)).refusal).toBe('409 tasks.transition-not-allowed');
  });

  test('may send the report back with a reason, as often as needed', async () => {
    const done = await reportedDone(api);
    const [maryam, zahra] = [await api.as('maryam'), await api.as('zahra')];
    expect((await maryam.act(`/api/tasks/${done.id}/returns`, 2)).problem.fields?.map(({ path }) => path)).toEqual(['reasonFa']);
    const returned = (await maryam.act(`/api/tasks/${done.id}/returns`, 2, { reasonFa: 'ضوابط بانك عامل مشخص نشده است' })).as(taskDetail);
    expect(returned).toMatchObject({ state: 'IN_PROGRESS', progressPercent: 95, waitingPostId: null });
    expect(returned.verdicts[0]).toMatchObject({ kind: 'RETURNED', reasonFa: 'ضوابط بانک عامل مشخص نشده است' });
    const again = (await zahra.act(`/api/tasks/${done.id}/reports`, 3, { state: 'DONE', progressPercent: 100 })).as(taskDetail);
    expect((await maryam.act(`/api/tasks/${done.id}/approvals`, again.version)).as(taskDetail).verdicts.map(({ kind }) => kind)).toEqual([
      'APPROVED',
      'RETURNED',
    ]);
  });

  test('on a joint task is for the side that did not report', async () => {
    const task = await planned(api, { side: 'JOINT' });
    const [maryam, zahra] = [await api.as('maryam'), await api.as('zahra')];
    const done = (await maryam.act(`/api/tasks/${task.id}/reports`, 1, { state: 'DONE', progressPercent: 100 })).as(taskDetail);
    expect(done.waitingSide).toBe('ACECR');
    expect((await maryam.act(`/api/tasks/${task.id}/approvals`, 2)).refusal).toBe('403 tasks.verifier-same-side');
    expect((await zahra.act(`/api/tasks/${task.id}/approvals`, 2)).as(taskDetail).state).toBe('COMPLETED');
  });

  test('is awaited: nothing can be decided before', async () => {
    const { id } = await planned(api);
    expect((await (await api.as('maryam')).act(`/api/tasks/${id}/approvals`, 1)).refusal).toBe('409 tasks.transition-not-allowed');
    expect((await (await api.as('fatemeh')).act(`/api/tasks/${id}/approvals`, 1)).refusal).toBe('403 access.denied');
  });

  test.each<[PersonName, string]>([
    ['zahra', '403 tasks.verifier-same-side'],
    ['hassan', '403 tasks.verifier-same-side'],
    ['reza', '403 access.denied'],
    ['auditor', '403 access.denied'],
    ['admin', '404 tasks.not-found'],
  ])('on a report of ACECR is not for %s', async (name, refusal) => {
    const done = await reportedDone(api);
    const client = await api.as(name);
    expect((await client.act(`/api/tasks/${done.id}/approvals`, 2)).refusal).toBe(refusal);
    expect((await client.act(`/api/tasks/${done.id}/returns`, 2, { reasonFa: 'ناقص است' })).refusal).toBe(refusal);
  });

  test('is not for the person who reported, in whatever post, and the database says so by itself', async () => {
    const done = await reportedDone(api);
    const { actor } = (await api.as('zahra')).session.me;
    const inBothPosts = { ...actor, side: 'MINISTRY' as const, postId: world.posts.manager };
    await expect(api.get(TaskReportsService).approve(inBothPosts, done.id, 2, { note: null })).rejects.toThrow('tasks.verifier-is-doer');
    const [report] = done.reports;
    const verdict = (side: string, person: string): Promise<unknown> =>
      api.sql(`INSERT INTO task_verdicts (id, task_id, report_id, report_side, report_person_id, kind, decided_on, decided_at, side, post_id, person_id)
        VALUES (gen_random_uuid(), '${done.id}', '${String(report?.id)}', 'ACECR', '${world.people.zahra}', 'APPROVED', now(), now(), '${side}', '${world.posts.manager}', '${person}')`);
    await expect(verdict('ACECR', world.people.maryam)).rejects.toThrow('task_verdicts_other_side');
    await expect(verdict('MINISTRY', world.people.zahra)).rejects.toThrow('task_verdicts_other_person');
  });

  describe('by one person in the posts of both sides', () => {
    /** The manager is away, and the expert who reports, or the colleague for whom she does, acts in their place. */
    async function deputises(personId: string): Promise<Actor> {
      await api.sql(`
        INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
          VALUES ('00000000-0000-4000-8000-0000000009d1', '${world.posts.manager}', '${personId}', '2026-01-01', true, '${world.people.maryam}')`);
      return api.get(SessionsService).actorOf('MCLS_EMP_MGR', '2026-11-23');
    }

    afterEach(() => api.sql(`DELETE FROM holdings WHERE id::text LIKE '%9d_'`));

    test('is refused to the deputy of the verifier who reported, who only helped to report, and who holds the post of the report', async () => {
      const done = await reportedDone(api, { helperPostIds: [world.posts.provincialStaff] });
      const verdicts = api.get(TaskReportsService);
      const refused = { code: 'tasks.verifier-is-doer' };
      await expect(verdicts.approve(await deputises(world.people.zahra), done.id, 2, { note: null })).rejects.toMatchObject(refused);
      await api.sql(`DELETE FROM holdings WHERE id::text LIKE '%9d_'`);
      const outsider = await deputises(world.people.parvin);
      await api.sql(`
        INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
          VALUES ('00000000-0000-4000-8000-0000000009d2', '${world.posts.staff}', '${world.people.parvin}', '2026-01-01', true, '${world.people.zahra}')`);
      await expect(verdicts.sendBack(outsider, done.id, 2, { reasonFa: 'ناقص است', reasonEn: null })).rejects.toMatchObject(refused);
      await api.sql(`DELETE FROM holdings WHERE id = '00000000-0000-4000-8000-0000000009d2'`);
      expect((await verdicts.approve(outsider, done.id, 2, { note: null })).state).toBe('COMPLETED');
    });

    test('is refused to who reported part of the work before a colleague reported it done', async () => {
      const task = await planned(api, { helperPostIds: [world.posts.provincialStaff] });
      const [hassan, zahra] = [await api.as('hassan'), await api.as('zahra')];
      await hassan.act(`/api/tasks/${task.id}/reports`, 1, { state: 'IN_PROGRESS', progressPercent: 40 });
      await zahra.act(`/api/tasks/${task.id}/reports`, 2, { state: 'DONE', progressPercent: 100 });
      const deputy = await deputises(world.people.hassan);
      const approval = api.get(TaskReportsService).approve(deputy, task.id, 3, { note: null });
      await expect(approval).rejects.toMatchObject({ code: 'tasks.verifier-is-doer' });
    });
  });

  test('two verdicts at once: one stands, the other is told that the task has changed', async () => {
    const done = await reportedDone(api);
    const maryam = await api.as('maryam');
    const answers = await Promise.all([
      maryam.act(`/api/tasks/${done.id}/approvals`, 2),
      maryam.act(`/api/tasks/${done.id}/returns`, 2, { reasonFa: 'ناقص است' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
    expect(answers.filter(({ status }) => status >= 400).map(({ refusal }) => refusal)).toEqual([expect.stringMatching(/^(409|412) /)]);
  });
});

test('an act of a day in the past stands under that day, and an acting deputy acts for the holder', async () => {
  const reports = api.get(TaskReportsService);
  const done = await api.get(Clock).at('2026-08-18T07:00:00Z', async () => {
    const { actor } = (await api.as('hassan')).session.me;
    const task = await planned(api, { ...aProvincialPlan, startsOn: '2025-11-22', dueOn: '2026-08-22' });
    return reports.report(actor, task.id, 1, {
      state: 'DONE',
      progressPercent: 100,
      note: null,
      blockerFa: null,
      blockerEn: null,
      blockerSide: null,
      blockerPostId: null,
    });
  });
  const { actor } = (await api.as('reza')).session.me;
  const deputy = { ...actor, personId: world.people.fatemeh, actingForPersonId: world.people.reza };
  const completed = await api.get(Clock).at('2026-08-26T07:00:00Z', () => reports.approve(deputy, done.id, done.version, { note: null }));
  expect(completed).toMatchObject({ doneOn: '2026-08-18', completedOn: '2026-08-26', waitingSince: null });
  expect(completed.verdicts[0]).toMatchObject({
    decidedOn: '2026-08-26',
    decidedAt: '2026-08-26T07:00:00.000Z',
    person: { nameFa: 'فاطمه نوری' },
    actingFor: { nameFa: 'رضا احمدی' },
  });
});
