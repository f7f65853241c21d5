import { activityPage } from '@hampeyman/domain/activity';
import { taskDetail, type TaskDetail } from '@hampeyman/domain/tasks';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';
import { aProvincialPlan, planned, reportedDone } from '../testing/planned-tasks';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const read = async (name: PersonName, id: string): Promise<TaskDetail> =>
  (await (await api.as(name)).get(`/api/tasks/${id}`)).as(taskDetail);

describe('comments', () => {
  test('for one’s own side stay there, also in the history', async () => {
    const { id } = await planned(api, aProvincialPlan);
    const hassan = await api.as('hassan');
    await hassan.post(`/api/tasks/${id}/comments`, { textFa: 'بند ۳ را هماهنگ كنيم', visibility: 'OWN_SIDE' });
    const answer = await hassan.post(`/api/tasks/${id}/comments`, { textFa: 'فهرست رسید', visibility: 'BOTH' });
    expect(answer.as(taskDetail).comments.map(({ textFa, person }) => [textFa, person.nameFa])).toEqual([
      ['فهرست رسید', 'حسن رضایی'],
      ['بند ۳ را هماهنگ کنیم', 'حسن رضایی'],
    ]);
    expect((await read('zahra', id)).comments).toHaveLength(2);
    for (const name of ['maryam', 'reza', 'auditor'] as const) {
      expect((await read(name, id)).comments.map(({ textFa }) => textFa)).toEqual(['فهرست رسید']);
    }
    const history = (await (await api.as('reza')).get(`/api/activity?subject=${id}`)).as(activityPage);
    expect(history.items.filter(({ action }) => action === 'tasks.commented')).toHaveLength(1);
  });

  test('are for everyone who sees the task and belongs to a side', async () => {
    const { id } = await planned(api, aProvincialPlan);
    const write = async (name: PersonName, body: object): Promise<string> => {
      const answer = await (await api.as(name)).post(`/api/tasks/${id}/comments`, body);
      return answer.status === 201 ? '201' : answer.refusal;
    };
    const body = { textFa: 'پرسش', visibility: 'BOTH' };
    expect(await write('maryam', body)).toBe('201');
    expect(await write('fatemeh', body)).toBe('201');
    expect(await write('auditor', body)).toBe('403 access.denied');
    expect(await write('nasrin', body)).toBe('404 tasks.not-found');
    expect(await write('admin', body)).toBe('404 tasks.not-found');
    expect(await write('maryam', { textFa: '  ', visibility: 'BOTH' })).toBe('422 request.invalid');
  });
});

describe('steps', () => {
  test('are added and ticked off by the side whose they are', async () => {
    const { id } = await planned(api);
    const [maryam, zahra] = [await api.as('maryam'), await api.as('zahra')];
    await zahra.post(`/api/tasks/${id}/steps`, { side: 'ACECR', titleFa: 'متن دستورالعمل' });
    const two = (await maryam.post(`/api/tasks/${id}/steps`, { side: 'MINISTRY', titleFa: 'بررسی بار نخست' })).as(taskDetail);
    expect(two.steps.map(({ titleFa, side, doneOn }) => [titleFa, side, doneOn])).toEqual([
      ['متن دستورالعمل', 'ACECR', null],
      ['بررسی بار نخست', 'MINISTRY', null],
    ]);
    expect((await maryam.post(`/api/tasks/${id}/steps`, { side: 'ACECR', titleFa: 'ابلاغ' })).refusal).toBe('403 tasks.other-side');
    const path = `/api/tasks/${id}/steps/${String(two.steps[0]?.id)}/completion`;
    expect((await zahra.post(path)).refusal).toBe('428 request.version-required');
    expect((await maryam.act(path, 1)).refusal).toBe('403 tasks.other-side');
    expect((await zahra.act(path, 7)).refusal).toBe('412 request.stale');
    const ticked = (await zahra.act(path, 1)).as(taskDetail);
    expect(ticked.steps[0]?.doneOn).not.toBeNull();
    expect(ticked.version).toBe(2);
    expect((await zahra.act(path, 2)).refusal).toBe('409 tasks.step-done');
    const unknown = `/api/tasks/${id}/steps/00000000-0000-4000-8000-00000000dead/completion`;
    expect((await zahra.act(unknown, 2)).refusal).toBe('404 tasks.step-not-found');
  });

  test('are not added once the task is closed, nor by those who have nothing to do with it', async () => {
    const done = await reportedDone(api);
    const maryam = await api.as('maryam');
    await maryam.act(`/api/tasks/${done.id}/approvals`, done.version);
    const step = { side: 'MINISTRY', titleFa: 'ابلاغ به استان‌ها' };
    expect((await maryam.post(`/api/tasks/${done.id}/steps`, step)).refusal).toBe('409 tasks.closed');
    expect((await (await api.as('fatemeh')).post(`/api/tasks/${done.id}/steps`, step)).refusal).toBe('403 access.denied');
  });
});

describe('dependencies', () => {
  test('show on both ends, each as far as its reader sees the other', async () => {
    const [national, provincial] = [await planned(api), await planned(api, aProvincialPlan)];
    const zahra = await api.as('zahra');
    const body = { needsTaskId: provincial.id, kind: 'FINISH_TO_START', noteFa: 'به داده نیاز دارد' };
    const linked = (await zahra.post(`/api/tasks/${national.id}/dependencies`, body)).as(taskDetail);
    expect(linked.needs).toMatchObject([{ code: provincial.code, kind: 'FINISH_TO_START', noteFa: 'به داده نیاز دارد', side: 'ACECR' }]);
    expect((await read('hassan', provincial.id)).neededBy.map(({ code }) => code)).toEqual([national.code]);
    expect((await read('nasrin', national.id)).needs).toEqual([]);
    expect((await zahra.post(`/api/tasks/${national.id}/dependencies`, body)).refusal).toBe('409 tasks.dependency-known');
    const back = { needsTaskId: national.id, kind: 'FINISH_TO_FINISH' };
    const hassan = await api.as('hassan');
    expect((await hassan.post(`/api/tasks/${provincial.id}/dependencies`, back)).refusal).toBe('409 tasks.dependency-circle');
    const own = (await zahra.post(`/api/tasks/${national.id}/dependencies`, back)).problem;
    expect(own.fields?.map(({ path, code }) => [path, code])).toEqual([['needsTaskId', 'tasks.needs-itself']]);
    const unseen = { ...back, needsTaskId: '00000000-0000-4000-8000-00000000dead' };
    expect((await zahra.post(`/api/tasks/${national.id}/dependencies`, unseen)).refusal).toBe('404 tasks.not-found');
    expect((await (await api.as('reza')).post(`/api/tasks/${national.id}/dependencies`, body)).refusal).toBe('403 access.denied');
  });
});

describe('the register of documents', () => {
  const letter = { titleFa: 'پیوست ۲، ضوابط بانک عامل', type: 'PDF', sizeBytes: 412_876, letterNumber: '۴۱۲۸/۱۵/د', datedOn: '2026-11-09' };

  test('is answered by the other side: one by one, or with its verdict', async () => {
    const { id } = await planned(api);
    const [maryam, zahra] = [await api.as('maryam'), await api.as('zahra')];
    const registered = (await zahra.post(`/api/tasks/${id}/documents`, letter)).as(taskDetail);
    expect(registered.documents).toMatchObject([{ ...letter, side: 'ACECR', state: 'NEW' }]);
    const path = `/api/tasks/${id}/documents/${String(registered.documents[0]?.id)}/acceptance`;
    expect((await zahra.act(path, 1)).refusal).toBe('403 tasks.other-side');
    expect((await maryam.act(path, 9)).refusal).toBe('412 request.stale');
    expect((await maryam.act(path, 1)).as(taskDetail).documents[0]?.state).toBe('ACCEPTED');
    expect((await maryam.act(path, 2)).refusal).toBe('409 tasks.document-answered');
    await zahra.post(`/api/tasks/${id}/documents`, { ...letter, titleFa: 'نسخه ۱', datedOn: '2026-11-10' });
    await maryam.post(`/api/tasks/${id}/documents`, { ...letter, titleFa: 'نامه وزارت', datedOn: '2026-11-11' });
    await zahra.act(`/api/tasks/${id}/reports`, 2, { state: 'DONE', progressPercent: 90 });
    const returned = (await maryam.act(`/api/tasks/${id}/returns`, 3, { reasonFa: 'ناقص است' })).as(taskDetail);
    expect(returned.documents.map(({ titleFa, state }) => [titleFa, state])).toEqual([
      ['نامه وزارت', 'NEW'],
      ['نسخه ۱', 'RETURNED'],
      ['پیوست ۲، ضوابط بانک عامل', 'ACCEPTED'],
    ]);
    const unknown = `/api/tasks/${id}/documents/00000000-0000-4000-8000-00000000dead/acceptance`;
    expect((await maryam.act(unknown, 4)).refusal).toBe('404 tasks.document-not-found');
  });

  test('is not answered by who stands for the other side as well', async () => {
    const { id } = await planned(api);
    const registered = (await (await api.as('zahra')).post(`/api/tasks/${id}/documents`, letter)).as(taskDetail);
    await api.sql(`INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
      VALUES (gen_random_uuid(), '${world.posts.staff}', '${world.people.maryam}', '2026-01-01', true, '${world.people.zahra}')`);
    const path = `/api/tasks/${id}/documents/${String(registered.documents[0]?.id)}/acceptance`;
    expect((await (await api.as('maryam')).act(path, 1)).refusal).toBe('403 tasks.verifier-is-doer');
    await api.sql(`DELETE FROM holdings WHERE is_acting`);
    expect((await (await api.as('maryam')).act(path, 1)).status).toBe(201);
  });

  test('takes entries from those who have to do with the task', async () => {
    const { id } = await planned(api);
    expect((await (await api.as('fatemeh')).post(`/api/tasks/${id}/documents`, letter)).refusal).toBe('403 access.denied');
    const zahra = await api.as('zahra');
    expect((await zahra.post(`/api/tasks/${id}/documents`, { ...letter, sizeBytes: -1 })).refusal).toBe('422 request.invalid');
  });
});

test('the chain shows decisions as far as the reader sees them, and never drafts', async () => {
  const { id } = await planned(api);
  const decision = (number: number, province: string, isFinal: boolean): string =>
    `('00000000-0000-4000-8000-00000000b00${String(number)}', '${world.memorandum}', '${world.committee.steering}', '00000000-0000-4000-8000-00000000a001',
      'PSK-1405-04/0${String(number)}', ${String(number)}, 'ACECR', ${province}, 'موضوع', 'متن', '${world.posts.staff}', '2026-12-01', ${String(isFinal)}, 'CONTINUE', '${id}', '', '')`;
  await api.sql(`
    INSERT INTO meetings (id, memorandum_id, committee_id, code, number_code, sequence_no, starts_at, ends_at, place_fa, search_norm, search_squashed)
      VALUES ('00000000-0000-4000-8000-00000000a001', '${world.memorandum}', '${world.committee.steering}', 'M-12', 'PSK-1405-04', 4,
        '2026-11-01T05:30:00Z', '2026-11-01T07:30:00Z', 'بیرجند', '', '');
    INSERT INTO decisions (id, memorandum_id, committee_id, meeting_id, code, row_no, side, province_code, subject_fa, text_fa, executor_post_id, due_on,
      is_final, task_link, task_id, search_norm, search_squashed)
      VALUES ${[decision(1, 'NULL', true), decision(2, `'IR-29'`, true), decision(3, 'NULL', false)].join(', ')}`);
  const codes = async (name: PersonName): Promise<string[]> => (await read(name, id)).decisions.map(({ code }) => code);
  expect(await codes('zahra')).toEqual(['PSK-1405-04/01', 'PSK-1405-04/02']);
  expect(await codes('ali')).toEqual(['PSK-1405-04/01']);
  expect((await read('zahra', id)).decisions[0]).toMatchObject({ heldOn: '2026-11-01', committeeFa: 'کمیته راهبری' });
});
