import { activityPage } from '@hampeyman/domain/activity';
import { decision, type Decision } from '@hampeyman/domain/decisions';
import { meetingDetail } from '@hampeyman/domain/meetings';
import { listOf } from '@hampeyman/domain/records';
import { task, taskDetail } from '@hampeyman/domain/tasks';
import { composed, current, finalised, held, planned, slots } from '../meetings/meetings.fixture';
import { startApi, type TestApi } from '../testing/api';
import { aProvincialPlan, planned as plannedTask } from '../testing/planned-tasks';
import { addStrangers, strangerPosts } from '../testing/strangers';
import { world, type PersonName } from '../testing/world';

let api: TestApi;
const obligation = '00000000-0000-4000-8000-000000000701';
const foreignObligation = '00000000-0000-4000-8000-000000000702';
beforeAll(async () => {
  api = await startApi();
  const row = (id: string, memorandum: string) =>
    `('${id}', '${memorandum}', 'OM-3', 'MINISTRY', 'تسهیل صدور مجوز', 'CONTINUING', 3, '', '')`;
  await api.sql(`INSERT INTO obligations (id, memorandum_id, code, side, title_fa, kind, position, search_norm, search_squashed)
    VALUES ${row(obligation, world.memorandum)}, ${row(foreignObligation, world.foreignMemorandum)}`);
  await addStrangers(api);
});
afterAll(() => api.stop());

const { posts } = world;

async function final(changes: Readonly<Record<string, unknown>> = {}, heldOn = '2026-11-22'): Promise<Decision> {
  const meeting = await held(api, { heldOn });
  await composed(api, meeting.id, changes);
  const [made] = (await finalised(api, meeting.id)).decisions;
  if (made === undefined) throw new Error('no decision');
  return made;
}

const codes = async (name: PersonName, query: string): Promise<string[]> =>
  (await (await api.as(name)).get(`/api/decisions?${query}`)).as(listOf(decision)).items.map(({ code }) => code);

/** A national task whose province only its own people see. */
async function foreignProvinceTask(): Promise<string> {
  const answer = await (
    await api.as('maryam')
  ).post('/api/tasks', {
    memorandumId: world.memorandum,
    side: 'ACECR',
    provinceCode: 'IR-20',
    titleFa: 'مطالعه مزیت‌های سمنان',
    startsOn: '2026-01-01',
    dueOn: '2026-12-01',
    ministryPostId: posts.otherDirector,
    acecrPostId: posts.otherStaff,
  });
  return answer.as(taskDetail).id;
}

describe('composing', () => {
  test('makes the official sentence from who, with whom, what and until when', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id, {
      cooperatingPostIds: [posts.provincialStaff],
      subjectFa: 'تعيين تكليف ميز خدمت',
      subjectEn: 'the fate of the desk',
      obligationId: obligation,
      agendaPosition: 2,
    });
    expect(made).toMatchObject({
      textFa:
        'مقرر گردید اداره کل استان با همکاری جهاد دانشگاهی استان حداکثر تا تاریخ ۱۴۰۵/۰۹/۱۵ نسبت به «تعیین تکلیف میز خدمت» اقدام نماید.',
      obligation: { code: 'OM-3' },
      agendaPosition: 2,
      state: 'IN_PROGRESS',
      cooperatingPosts: [{ code: 'ACECR_SK_PLAN', personFa: 'حسن رضایی' }],
      committeeId: world.committee.southKhorasan,
    });
    expect(made.textEn).toContain('with the cooperation of the provincial ACECR');
    const history = (await (await api.as('reza')).get(`/api/activity?subject=${made.id}`)).as(activityPage);
    expect(history.items.map(({ action }) => action)).toEqual(['decisions.composed']);
  });

  test('keeps a sentence that was typed, and says «مستمر» where there is no deadline', async () => {
    const meeting = await held(api);
    const typed = 'با پیشنهاد اداره کل موافقت شد.';
    expect((await composed(api, meeting.id, { textFa: typed })).textFa).toBe(typed);
    expect((await composed(api, meeting.id, { dueOn: null, isContinuing: true })).textFa).toContain('به‌صورت مستمر');
  });

  test.each([
    ['dueOn', 'decisions.needs-deadline', { dueOn: null }],
    ['dueOn', 'decisions.due-before-meeting', { dueOn: '2026-11-22' }],
    ['executorPostId', 'decisions.executor-unknown', { executorPostId: world.memorandum }],
    ['executorPostId', 'decisions.executor-of-other-side', { side: 'ACECR' }],
    ['cooperatingPostIds.0', 'decisions.cooperator-unknown', { cooperatingPostIds: [world.memorandum] }],
    ['executorPostId', 'decisions.post-out-of-reach', { executorPostId: posts.otherDirector }],
    ['cooperatingPostIds.0', 'decisions.post-out-of-reach', { cooperatingPostIds: [posts.otherStaff] }],
    ['counterpartPostId', 'decisions.post-out-of-reach', { taskLink: 'CREATE', counterpartPostId: posts.otherStaff }],
    ['executorPostId', 'decisions.post-of-no-party', { executorPostId: strangerPosts.ministry }],
    ['cooperatingPostIds.1', 'decisions.post-of-no-party', { cooperatingPostIds: [posts.staff, strangerPosts.acecr] }],
    ['counterpartPostId', 'decisions.post-of-no-party', { taskLink: 'CREATE', counterpartPostId: strangerPosts.acecr }],
    ['newTask.acecrPostId', 'decisions.post-of-no-party', { taskLink: 'CREATE', newTask: { acecrPostId: strangerPosts.acecr } }],
    ['newTask.helperPostIds.0', 'decisions.post-out-of-reach', { taskLink: 'CREATE', newTask: { helperPostIds: [posts.otherStaff] } }],
    ['newTask.provinceCode', 'decisions.new-task-elsewhere', { taskLink: 'CREATE', newTask: { provinceCode: 'NATIONAL' } }],
    ['newTask.provinceCode', 'decisions.new-task-elsewhere', { taskLink: 'CREATE', newTask: { provinceCode: 'IR-20' } }],
    ['agendaPosition', 'decisions.agenda-position-unknown', { agendaPosition: 7 }],
    ['obligationId', 'decisions.obligation-unknown', { obligationId: foreignObligation }],
    ['taskId', 'decisions.task-required', { taskLink: 'CONTINUE' }],
    ['taskId', 'decisions.task-unknown', { taskLink: 'CANCEL', taskId: world.memorandum }],
    ['taskId', 'decisions.task-not-wanted', { taskId: world.memorandum }],
    ['newTask', 'decisions.task-not-wanted', { newTask: { titleFa: 'کاری تازه' } }],
    ['extends', 'decisions.extension-without-task', { extends: true }],
    ['counterpartPostId', 'decisions.counterpart-of-same-side', { taskLink: 'CREATE', counterpartPostId: posts.manager }],
    ['continuesDecisionId', 'decisions.continued-unknown', { continuesDecisionId: world.memorandum }],
  ])('is refused at %s with %s', async (path, code, changes) => {
    const meeting = await held(api);
    const { problem } = await (await api.as('fatemeh')).post('/api/decisions', { ...slots, meetingId: meeting.id, ...changes });
    expect(problem).toMatchObject({ status: 422, fields: [{ path, code }] });
  });

  test('of a province carries a task of the whole country on, but neither extends nor cancels it', async () => {
    const { id: taskId } = await plannedTask(api);
    const { id: own } = await plannedTask(api, aProvincialPlan);
    const meeting = await held(api);
    const fatemeh = await api.as('fatemeh');
    const refused = { status: 422, fields: [{ path: 'taskId', code: 'decisions.task-of-country' }] };
    for (const changes of [{ taskLink: 'CANCEL' }, { taskLink: 'CONTINUE', extends: true }]) {
      const body = { ...slots, meetingId: meeting.id, ...changes };
      expect((await fatemeh.post('/api/decisions', { ...body, taskId })).problem).toMatchObject(refused);
      expect((await fatemeh.post('/api/decisions', { ...body, taskId: own })).status).toBe(201);
    }
    const carried = await composed(api, meeting.id, { taskLink: 'CONTINUE', taskId });
    expect((await fatemeh.patch(`/api/decisions/${carried.id}`, carried.version, { extends: true })).problem).toMatchObject(refused);
  });

  test('of a province reaches no other province, even where a national post holds its chair', async () => {
    const taskId = await foreignProvinceTask();
    const meeting = await held(api);
    await api.sql(`UPDATE committee_seats SET post_id = '${posts.manager}'
      WHERE committee_id = '${world.committee.southKhorasan}' AND seat = 'CHAIR'`);
    const body = { ...slots, meetingId: meeting.id, taskLink: 'CONTINUE', taskId };
    const { problem } = await (await api.as('maryam')).post('/api/decisions', body);
    await api.sql(`UPDATE committee_seats SET post_id = '${posts.director}'
      WHERE committee_id = '${world.committee.southKhorasan}' AND seat = 'CHAIR'`);
    expect(problem).toMatchObject({ status: 422, fields: [{ path: 'taskId', code: 'decisions.task-elsewhere' }] });
  });

  test('of a province kept from former days with a task for the whole country does not become final', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    await api.sql(`UPDATE decisions SET new_task = new_task || '{"provinceCode":"NATIONAL"}' WHERE id = '${made.id}'`);
    const { id, version } = await current(api, meeting.id);
    const { problem } = await (await api.as('fatemeh')).act(`/api/meetings/${id}/finalisation`, version, {});
    expect(problem).toMatchObject({ fields: [{ path: 'newTask.provinceCode', code: 'decisions.new-task-elsewhere' }] });
  });

  test('is refused outside a draft, to others than secretary and chair, and for a task that is over', async () => {
    const meeting = await planned(api);
    const asked = async (name: PersonName, changes: Readonly<Record<string, unknown>> = {}): Promise<string> =>
      (await (await api.as(name)).post('/api/decisions', { ...slots, meetingId: meeting.id, ...changes })).refusal;
    expect(await asked('fatemeh')).toBe('409 minutes.not-opened');
    expect([await asked('hassan'), await asked('maryam'), await asked('auditor'), await asked('mina')]).toEqual(
      Array(4).fill('403 access.denied'),
    );
    expect([await asked('ali'), await asked('admin')]).toEqual(Array(2).fill('404 decisions.meeting-not-found'));
    const made = await final({ taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    await api.sql(`UPDATE tasks SET state = 'CANCELLED', cancelled_on = '2026-11-23' WHERE id = '${made.task?.id ?? ''}'`);
    const draft = await held(api);
    expect(await asked('fatemeh', { meetingId: draft.id, taskLink: 'CONTINUE', taskId: made.task?.id })).toBe('409 decisions.task-closed');
  });

  test('names a new task in every detail where that is wanted', async () => {
    const made = await final({
      taskLink: 'CREATE',
      newTask: {
        code: 'T-25',
        titleFa: 'میز خدمت مجوز مشاغل خانگی',
        titleEn: 'Service desk for permits',
        startsOn: '2026-04-21',
        dueOn: '2026-11-21',
        provinceCode: 'IR-29',
        ministryPostId: posts.manager,
        acecrPostId: posts.staff,
        helperPostIds: [posts.provincialStaff],
      },
      cooperatingPostIds: [posts.director],
    });
    expect(made.task).toMatchObject({ code: 'T-25', dueOn: '2026-11-21' });
    const { items } = (await (await api.as('zahra')).get('/api/tasks?code=T-25')).as(listOf(task));
    expect(items).toMatchObject([
      { startsOn: '2026-04-21', provinceCode: 'IR-29', ministryPostId: posts.manager, helperPostIds: [posts.provincialStaff] },
    ]);
  });
});

describe('changing a draft', () => {
  test('makes a composed sentence anew and keeps a typed one', async () => {
    const meeting = await held(api);
    const [made, typed] = [await composed(api, meeting.id), await composed(api, meeting.id, { textFa: 'متن دبیر جلسه.' })];
    const fatemeh = await api.as('fatemeh');
    const changed = (await fatemeh.patch(`/api/decisions/${made.id}`, 1, { dueOn: '2026-12-21' })).as(decision);
    expect(changed).toMatchObject({ version: 2, dueOn: '2026-12-21', subjectFa: made.subjectFa });
    expect(changed.textFa).toContain('۱۴۰۵/۰۹/۳۰');
    expect((await fatemeh.patch(`/api/decisions/${typed.id}`, 1, { dueOn: '2026-12-21' })).as(decision).textFa).toBe('متن دبیر جلسه.');
    expect((await fatemeh.patch(`/api/decisions/${made.id}`, 1, { dueOn: '2026-12-22' })).refusal).toBe('412 request.stale');
    expect((await fatemeh.send('PATCH', `/api/decisions/${made.id}`, {})).refusal).toBe('428 request.version-required');
    expect((await (await api.as('hassan')).patch(`/api/decisions/${made.id}`, 2, {})).refusal).toBe('403 access.denied');
  });

  test('to another way of doing it forgets what belonged to the former one', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    expect(made.newTask).toMatchObject({ ministryPostId: posts.director, acecrPostId: posts.provincialStaff });
    const changed = (await (await api.as('fatemeh')).patch(`/api/decisions/${made.id}`, 1, { taskLink: 'NONE' })).as(decision);
    expect(changed).toMatchObject({ taskLink: 'NONE', newTask: null });
  });

  test('stops when the draft is out for comment', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id);
    const fatemeh = await api.as('fatemeh');
    await fatemeh.act(`/api/meetings/${meeting.id}/circulation`, meeting.version);
    expect((await fatemeh.patch(`/api/decisions/${made.id}`, 1, { isContinuing: true })).refusal).toBe('409 minutes.not-draft');
    expect((await fatemeh.delete(`/api/decisions/${made.id}`, { 'if-match': '"1"' })).refusal).toBe('409 minutes.not-draft');
  });
});

describe('deleting a draft', () => {
  test('moves those behind it up', async () => {
    const meeting = await held(api);
    const made = [
      await composed(api, meeting.id),
      await composed(api, meeting.id, { subjectFa: 'دوم' + 'ین' }),
      await composed(api, meeting.id, { subjectFa: 'سومین' }),
    ];
    const fatemeh = await api.as('fatemeh');
    expect((await fatemeh.delete(`/api/decisions/${made[0]?.id ?? ''}`, { 'if-match': '"1"' })).status).toBe(204);
    const left = (await current(api, meeting.id)).decisions;
    expect(left.map(({ code, number, subjectFa }) => [code, number, subjectFa])).toEqual([
      [`${meeting.numberCode}/01`, `${String(meeting.sequenceNo)}/1`, 'دومین'],
      [`${meeting.numberCode}/02`, `${String(meeting.sequenceNo)}/2`, 'سومین'],
    ]);
    const found = async (q: string) =>
      (await fatemeh.get(`/api/decisions?meetingId=${meeting.id}&q=${encodeURIComponent(q)}`)).as(listOf(decision)).items;
    expect((await found(`${meeting.numberCode}/01`)).map(({ subjectFa }) => subjectFa)).toEqual(['دومین']);
    expect(await found(`${meeting.numberCode}/03`)).toEqual([]);
    expect((await (await api.as('hassan')).delete(`/api/decisions/${made[1]?.id ?? ''}`, { 'if-match': '"2"' })).refusal).toBe(
      '403 access.denied',
    );
  });
});

describe('a final decision', () => {
  test('takes the state of its task, and its own when it is closed by itself', async () => {
    const made = await final({ taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    await api.sql(`UPDATE tasks SET state = 'BLOCKED', progress_percent = 40 WHERE id = '${made.task?.id ?? ''}'`);
    const reza = await api.as('reza');
    const blocked = (await reza.get(`/api/decisions/${made.id}`)).as(decision);
    expect(blocked).toMatchObject({ state: 'BLOCKED', progressPercent: 40, task: { state: 'BLOCKED' }, doneOn: null });
    const closed = (
      await reza.act(`/api/decisions/${made.id}/closure`, blocked.version, { state: 'COMPLETED', doneOn: '2026-11-22', note: 'آغاز شد' })
    ).as(decision);
    expect(closed).toMatchObject({ state: 'COMPLETED', progressPercent: 100, doneOn: '2026-11-22', task: { state: 'BLOCKED' } });
    expect(closed.closedOn).not.toBeNull();
    expect((await reza.act(`/api/decisions/${made.id}/closure`, closed.version, { state: 'CANCELLED' })).refusal).toBe(
      '409 decisions.closed',
    );
  });

  test.each([
    ['doneOn', 'decisions.done-in-future', '2200-01-01'],
    ['doneOn', 'decisions.done-before-meeting', '2026-11-21'],
  ])('is not closed at %s with %s', async (path, code, doneOn) => {
    const made = await final();
    const { problem } = await (
      await api.as('fatemeh')
    ).act(`/api/decisions/${made.id}/closure`, made.version, { state: 'COMPLETED', doneOn });
    expect(problem).toMatchObject({ status: 422, fields: [{ path, code }] });
  });

  test('is closed by secretary and chair only, and not while it is a draft', async () => {
    const made = await final();
    const closing = async (name: PersonName): Promise<string> =>
      (await (await api.as(name)).act(`/api/decisions/${made.id}/closure`, made.version, { state: 'COMPLETED' })).refusal;
    expect([await closing('hassan'), await closing('maryam'), await closing('auditor'), await closing('ali')]).toEqual([
      '403 access.denied',
      '403 access.denied',
      '403 access.denied',
      '404 decisions.not-found',
    ]);
    const draft = await composed(api, (await held(api)).id);
    expect((await (await api.as('fatemeh')).act(`/api/decisions/${draft.id}/closure`, 1, { state: 'COMPLETED' })).refusal).toBe(
      '409 decisions.not-final',
    );
  });

  test('names the earlier one it continues, and is named by it', async () => {
    const first = await final({}, '2026-11-01');
    const second = await final({ continuesDecisionId: first.id });
    expect(second.continues).toMatchObject({ id: first.id, code: first.code, titleFa: first.subjectFa });
    expect((await (await api.as('hassan')).get(`/api/decisions/${first.id}`)).as(decision).continuedBy).toMatchObject([{ id: second.id }]);
  });

  test('of the steering committee hides a task of another province from those who may not see it, but not its own state', async () => {
    const taskId = await foreignProvinceTask();
    const mina = await api.as('mina');
    const agenda = [{ titleFa: 'مطالعه سمنان', minutes: 20, links: [{ type: 'TASK', code: 'T-01' }] }];
    const plan = {
      committeeId: world.committee.steering,
      heldOn: '2026-11-22',
      startsAt: '09:00',
      endsAt: '10:00',
      placeFa: 'تهران',
      agenda,
    };
    const meeting = (await mina.post('/api/meetings', plan)).as(meetingDetail);
    const roll = { attendances: [posts.manager, posts.steeringSecretary, posts.staff].map((postId) => ({ state: 'PRESENT', postId })) };
    const opened = (await mina.act(`/api/meetings/${meeting.id}/roll`, meeting.version, roll)).as(meetingDetail);
    const body = { ...slots, side: 'ACECR', executorPostId: posts.staff, meetingId: meeting.id, taskLink: 'CONTINUE', taskId };
    const made = (await mina.post('/api/decisions', body)).as(decision);
    await mina.act(`/api/meetings/${meeting.id}/finalisation`, opened.version, {});
    const seen = async (name: PersonName): Promise<Decision> => (await (await api.as(name)).get(`/api/decisions/${made.id}`)).as(decision);
    expect(await seen('zahra')).toMatchObject({ state: 'NOT_STARTED', task: { id: taskId } });
    expect(await seen('ali')).toMatchObject({ task: { id: taskId } });
    expect(await seen('reza')).toMatchObject({ state: 'NOT_STARTED', task: null });
    expect(JSON.stringify(await current(api, meeting.id, 'reza'))).not.toContain(taskId);
  });
});

describe('a list of decisions', () => {
  test('holds drafts as well, for those who reach them', async () => {
    const draft = await composed(api, (await held(api)).id);
    expect(await codes('hassan', `code=${encodeURIComponent(draft.code)}`)).toEqual([draft.code]);
    expect(await codes('ali', `code=${encodeURIComponent(draft.code)}`)).toEqual([]);
    expect(await codes('hassan', `meetingId=${draft.meeting.id}`)).toEqual([draft.code]);
    expect(await codes('ali', `meetingId=${draft.meeting.id}`)).toEqual([]);
  });

  test('goes by deadline from page to page, those without one last', async () => {
    const meeting = await held(api);
    await composed(api, meeting.id, { dueOn: null, isContinuing: true });
    await composed(api, meeting.id, { dueOn: '2027-02-01' });
    await composed(api, meeting.id, { dueOn: '2027-01-01' });
    await finalised(api, meeting.id);
    const query = `meetingId=${meeting.id}`;
    const [continuing, later, sooner] = [1, 2, 3].map((row) => `${meeting.numberCode}/0${String(row)}`);
    expect(await codes('hassan', query)).toEqual([sooner, later, continuing]);
    expect(await codes('hassan', `${query}&direction=desc`)).toEqual([continuing, later, sooner]);
    expect(await codes('hassan', `${query}&sort=code`)).toEqual([continuing, later, sooner]);
    const pages: string[] = [];
    for (let cursor = ''; ;) {
      const page = (await (await api.as('hassan')).get(`/api/decisions?${query}&limit=1${cursor}`)).as(listOf(decision));
      pages.push(...page.items.map(({ code }) => code));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(pages).toEqual([sooner, later, continuing]);
  });

  test('refuses a cursor that nobody was given', async () => {
    const cursor = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
    const zahra = await api.as('zahra');
    for (const bad of ['x', cursor(['2026-01-01']), cursor(['soon', obligation]), cursor(['2026-01-01', 'T-01'])]) {
      for (const path of ['decisions', 'meetings', 'committees']) {
        const expected = path === 'committees' && bad === cursor(['soon', obligation]) ? 200 : 400;
        expect((await zahra.get(`/api/${path}?cursor=${bad}`)).status).toBe(expected);
      }
    }
  });

  test('finds what is late, open, of a side, about an obligation, or says a word', async () => {
    const late = await final({ dueOn: '2026-11-05', subjectFa: 'كارگاه آموزشي گليم', obligationId: obligation }, '2026-11-01');
    const about = `obligationId=${obligation}`;
    expect(await codes('zahra', `${about}&late=true&asOf=2026-11-23`)).toEqual([late.code]);
    expect(await codes('zahra', `${about}&late=true&asOf=2026-11-05`)).toEqual([]);
    expect(await codes('zahra', `${about}&open=false`)).toEqual([]);
    expect(await codes('zahra', `${about}&side=ACECR`)).toEqual([]);
    expect(await codes('zahra', `${about}&state=IN_PROGRESS,BLOCKED`)).toContain(late.code);
    expect(await codes('zahra', `q=${encodeURIComponent('گلیم')}`)).toEqual([late.code]);
    expect(await codes('zahra', `code=${encodeURIComponent(late.code)}`)).toEqual([late.code]);
    expect(await codes('ali', about)).toEqual([]);
    const { items } = (await (await api.as('zahra')).get(`/api/decisions?${about}&asOf=2026-11-23`)).as(listOf(decision));
    expect(items[0]?.daysLate).toBe(18);
  });
});
