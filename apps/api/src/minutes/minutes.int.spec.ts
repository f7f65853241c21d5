import { decision } from '@hampeyman/domain/decisions';
import { finalisationPreview, meetingDetail, type MeetingDetail } from '@hampeyman/domain/meetings';
import { frozenMinutes } from '@hampeyman/domain/minutes';
import { taskDetail } from '@hampeyman/domain/tasks';
import { verification } from '@hampeyman/domain/verifications';
import { act, composed, current, finalised, held, planned, slots } from '../meetings/meetings.fixture';
import { startApi, type TestApi } from '../testing/api';
import { world, type PersonName } from '../testing/world';
import { contentHashOf } from './minutes-content';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const { posts } = world;

async function patch(meeting: MeetingDetail, body: unknown, name: PersonName = 'fatemeh') {
  return (await api.as(name)).patch(`/api/meetings/${meeting.id}/minutes`, meeting.version, body);
}

/** A task of the province as another final decision would have made it. */
async function aTask(dueOn: string): Promise<{ id: string; code: string }> {
  const meeting = await held(api);
  await composed(api, meeting.id, {
    taskLink: 'CREATE',
    counterpartPostId: posts.provincialStaff,
    dueOn,
    subjectFa: 'راه‌اندازی میز خدمت',
  });
  const { decisions } = await finalised(api, meeting.id);
  const [made] = decisions;
  if (made?.task == null) throw new Error('no task was made');
  return made.task;
}

describe('writing', () => {
  test('keeps what was said item by item and how the meeting closed', async () => {
    const meeting = await held(api);
    const answer = await patch(meeting, {
      discussions: [{ position: 2, discussionFa: 'ميز خدمت داير است.', gistEn: 'The desk works.' }],
      letterNumber: '۱۴۰۵/ص/۱۲',
      nextMeetingFa: 'جلسه آینده روز یکشنبه برگزار خواهد شد.',
      nextMeetingOn: '2026-12-27',
      closedAt: '11:00',
    });
    const written = answer.as(meetingDetail);
    expect(written.agenda[1]).toMatchObject({ discussionFa: 'میز خدمت دایر است.', gistEn: 'The desk works.' });
    expect(written.agenda[0]?.discussionFa).toBe('');
    expect(written).toMatchObject({ nextMeetingOn: '2026-12-27', closedAt: '11:00', version: meeting.version + 1 });
    expect(written.minutes).toMatchObject({ state: 'DRAFT', letterNumber: '۱۴۰۵/ص/۱۲' });
    const again = (await patch(written, { closedAt: '11:05' })).as(meetingDetail);
    expect(again).toMatchObject({ closedAt: '11:05', nextMeetingOn: '2026-12-27' });
  });

  test('is refused before the roll, on another version, and for an item the agenda does not have', async () => {
    const meeting = await planned(api);
    expect((await patch(meeting, { closedAt: '11:00' })).refusal).toBe('409 minutes.not-opened');
    const opened = await held(api);
    expect((await patch({ ...opened, version: 1 }, { closedAt: '11:00' })).refusal).toBe('412 request.stale');
    expect((await patch(opened, { discussions: [{ position: 9, discussionFa: 'متن' }] })).problem.fields).toEqual([
      { path: 'discussions.0.position', code: 'minutes.agenda-position-unknown', params: { position: 9 } },
    ]);
    expect((await patch(opened, { nextMeetingOn: '2026-11-22' })).problem.fields?.[0]?.code).toBe('minutes.next-meeting-too-early');
  });

  test('stops while the draft is out for comment, until it is taken back', async () => {
    const sent = await act(api, await held(api), 'circulation');
    expect(sent.minutes?.state).toBe('FOR_COMMENT');
    expect((await patch(sent, { closedAt: '11:00' })).refusal).toBe('409 minutes.not-draft');
    const fatemeh = await api.as('fatemeh');
    const back = await fatemeh.delete(`/api/meetings/${sent.id}/circulation`, { 'if-match': `"${String(sent.version)}"` });
    expect(back.as(meetingDetail).minutes?.state).toBe('DRAFT');
    expect((await patch(back.as(meetingDetail), { closedAt: '11:00' })).status).toBe(200);
  });
});

describe('finalising', () => {
  test('creates a task with both accountable posts and freezes everything in one act', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    expect(made).toMatchObject({ isFinal: false, task: null, code: `${meeting.numberCode}/01`, number: `${String(meeting.sequenceNo)}/1` });
    const final = await finalised(api, meeting.id, { letterNumber: '۱۴۰۵/ص/۱۳' });
    expect(final.minutes).toMatchObject({ state: 'FINAL', letterNumber: '۱۴۰۵/ص/۱۳' });
    const [decided] = final.decisions;
    expect(decided).toMatchObject({
      isFinal: true,
      state: 'NOT_STARTED',
      task: { titleFa: 'تعیین تکلیف میز خدمت مجوز', dueOn: '2026-12-06' },
    });
    const task = (await (await api.as('hassan')).get(`/api/tasks/${decided?.task?.id ?? ''}`)).as(taskDetail);
    expect(task).toMatchObject({
      startsOn: '2026-11-22',
      side: 'MINISTRY',
      provinceCode: 'IR-29',
      ministryPostId: posts.director,
      acecrPostId: posts.provincialStaff,
      decisions: [{ code: decided?.code }],
    });
    const actions = await api.sql(
      `SELECT action FROM activity WHERE details->>'decisionId' = '${made.id}' OR subject_id IN ('${made.id}', '${meeting.id}') ORDER BY seq`,
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'meetings.planned',
      'meetings.roll-taken',
      'decisions.composed',
      'tasks.planned',
      'decisions.finalised',
      'minutes.finalised',
    ]);
  });

  test('continues a task, and moves its deadline only when the decision extends it', async () => {
    const kept = await aTask('2026-12-10');
    const moved = await aTask('2026-12-11');
    const meeting = await held(api);
    await composed(api, meeting.id, { taskLink: 'CONTINUE', taskId: kept.id, dueOn: '2027-01-10' });
    await composed(api, meeting.id, { taskLink: 'CONTINUE', taskId: moved.id, dueOn: '2027-01-11', extends: true });
    const final = await finalised(api, meeting.id);
    expect(final.decisions.map(({ task, dueOn }) => [task?.id, task?.dueOn, dueOn])).toEqual([
      [kept.id, '2026-12-10', '2027-01-10'],
      [moved.id, '2027-01-11', '2027-01-11'],
    ]);
  });

  test('cancels a task on the day of the meeting, and leaves a decision without one alone', async () => {
    const task = await aTask('2026-12-10');
    const meeting = await held(api);
    await composed(api, meeting.id, { taskLink: 'CANCEL', taskId: task.id, subjectFa: 'لغو اردوی بازدید' });
    await composed(api, meeting.id);
    const final = await finalised(api, meeting.id);
    expect(final.decisions.map(({ state, closedOn, task: of }) => [state, closedOn, of?.state ?? null])).toEqual([
      ['CANCELLED', '2026-11-22', 'CANCELLED'],
      ['IN_PROGRESS', null, null],
    ]);
    const cancelled = (await (await api.as('hassan')).get(`/api/tasks/${task.id}`)).as(taskDetail);
    expect(cancelled).toMatchObject({ cancelledOn: '2026-11-22', cancelReasonFa: `${final.numberCode}/01: لغو اردوی بازدید` });
  });

  test('is told beforehand without doing anything', async () => {
    const task = await aTask('2026-12-10');
    const meeting = await held(api);
    await composed(api, meeting.id, { taskLink: 'CONTINUE', taskId: task.id, dueOn: '2027-01-10', extends: true });
    await composed(api, meeting.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    await composed(api, meeting.id, { taskLink: 'CREATE' });
    const preview = (await (await api.as('fatemeh')).get(`/api/meetings/${meeting.id}/preview`)).as(finalisationPreview);
    expect(preview.isReady).toBe(false);
    expect(preview.checks.find(({ code }) => code === 'DECISIONS')).toMatchObject({ isMet: false, isBlocking: true, open: 1 });
    expect(preview.effects).toMatchObject([
      { taskLink: 'CONTINUE', task: { code: task.code }, dueBefore: '2026-12-10', dueAfter: '2027-01-10' },
      { taskLink: 'CREATE', task: null, newTask: { startsOn: '2026-11-22', dueOn: '2026-12-06' }, dueBefore: null, dueAfter: '2026-12-06' },
      { taskLink: 'CREATE', newTask: null, dueAfter: null },
    ]);
    expect((await current(api, meeting.id)).minutes?.state).toBe('DRAFT');
    const refused = await (await api.as('fatemeh')).act(`/api/meetings/${meeting.id}/finalisation`, meeting.version, {});
    expect(refused.problem).toMatchObject({ code: 'minutes.not-ready', params: { count: 1, checks: 'DECISIONS' } });
  });

  test('waits for a quorum when something was decided', async () => {
    const meeting = await planned(api);
    const roll = {
      attendances: [
        { state: 'PRESENT', postId: posts.director },
        { state: 'PRESENT', postId: posts.secretary },
        { state: 'ABSENT', postId: posts.provincialStaff },
      ],
    };
    const opened = await act(api, meeting, 'roll', roll);
    expect(opened.quorum).toMatchObject({ isMet: false, present: 2, needed: 3, acecr: { present: 0, members: 1 } });
    await composed(api, meeting.id);
    const refused = await (await api.as('fatemeh')).act(`/api/meetings/${meeting.id}/finalisation`, opened.version, {});
    expect(refused.refusal).toBe('409 minutes.not-ready');
  });

  test('does nothing at all when one of its decisions cannot be carried out', async () => {
    const task = await aTask('2026-12-10');
    const meeting = await held(api);
    await composed(api, meeting.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff, subjectFa: 'کاری که ساخته نمی‌شود' });
    await composed(api, meeting.id, { taskLink: 'CONTINUE', taskId: task.id });
    await api.sql(`UPDATE tasks SET state = 'CANCELLED', cancelled_on = '2026-11-23' WHERE id = '${task.id}'`);
    const refused = await (await api.as('fatemeh')).act(`/api/meetings/${meeting.id}/finalisation`, meeting.version, {});
    expect(refused.problem).toMatchObject({ status: 409, code: 'decisions.task-closed', params: { code: task.code } });
    expect(await api.sql(`SELECT code FROM tasks WHERE title_fa = 'کاری که ساخته نمی‌شود'`)).toEqual([]);
    expect((await current(api, meeting.id)).decisions.map(({ isFinal }) => isFinal)).toEqual([false, false]);
  });

  test('leaves no draft behind that was composed at the same time', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id);
    const fatemeh = await api.as('fatemeh');
    const reza = await api.as('reza');
    const answers = await Promise.all([
      fatemeh.act(`/api/meetings/${meeting.id}/finalisation`, meeting.version, {}),
      reza.post('/api/decisions', { ...slots, meetingId: meeting.id }),
      reza.patch(`/api/decisions/${made.id}`, made.version, { subjectFa: 'موضوع تازه' }),
      reza.post('/api/decisions', { ...slots, meetingId: meeting.id }),
    ]);
    expect(answers[0].status).toBe(201);
    for (const { status, problem } of answers.slice(1).filter((answer) => answer.status > 299)) {
      expect([status, problem.code]).toEqual([status, status === 412 ? 'request.stale' : 'minutes.not-draft']);
    }
    expect((await current(api, meeting.id)).decisions.filter(({ isFinal }) => !isFinal)).toEqual([]);
  });

  test('happens once, even when asked twice at the same time', async () => {
    const meeting = await held(api);
    const fatemeh = await api.as('fatemeh');
    const answers = await Promise.all([1, 2].map(() => fatemeh.act(`/api/meetings/${meeting.id}/finalisation`, meeting.version, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const final = await current(api, meeting.id);
    expect((await fatemeh.act(`/api/meetings/${meeting.id}/finalisation`, final.version, {})).refusal).toBe(
      '409 minutes.transition-not-allowed',
    );
  });
});

describe('final minutes', () => {
  let final: MeetingDetail;
  beforeAll(async () => {
    const meeting = await held(api);
    await composed(api, meeting.id, { subjectEn: 'the fate of the desk' });
    final = await finalised(api, meeting.id);
  });

  test('hold everything the print needs under a hash that anybody can compute again', async () => {
    const [row] = await api.sql(`SELECT content, content_hash FROM minutes WHERE meeting_id = '${final.id}'`);
    const content = frozenMinutes.parse(row?.['content']);
    expect(content).toMatchObject({
      numberCode: final.numberCode,
      letterhead: {
        organisation: { en: 'Ministry of Cooperatives, Labour and Social Welfare' },
        unit: { en: 'Directorate of South Khorasan' },
      },
      attendances: [{ name: { fa: 'رضا احمدی' }, seat: 'CHAIR' }, { name: { fa: 'حسن رضایی' } }, { seat: 'SECRETARY' }],
      decisions: [{ code: `${final.numberCode}/01`, executor: { en: 'Directorate of South Khorasan' } }],
    });
    expect(content.decisions[0]?.text).toEqual({
      fa: 'مقرر گردید اداره کل استان حداکثر تا تاریخ ۱۴۰۵/۰۹/۱۵ نسبت به «تعیین تکلیف میز خدمت مجوز» اقدام نماید.',
      en: 'It was resolved that the provincial general directorate carry out “the fate of the desk” no later than 6 December 2026.',
    });
    expect(contentHashOf(row?.['content'])).toBe(row?.['content_hash']);
    expect(final.minutes?.contentHash).toBe(row?.['content_hash']);
  });

  test.each([
    ['minutes', (id: string) => `UPDATE minutes SET content = jsonb_set(content, '{code}', '"M-99"') WHERE meeting_id = '${id}'`],
    ['their number', (id: string) => `UPDATE minutes SET letter_number = 'x' WHERE meeting_id = '${id}'`],
    ['minutes as a whole', (id: string) => `DELETE FROM minutes WHERE meeting_id = '${id}'`],
    ['a decision', (id: string) => `UPDATE decisions SET text_fa = 'متن دیگر' WHERE meeting_id = '${id}'`],
    ['a decision as a whole', (id: string) => `DELETE FROM decisions WHERE meeting_id = '${id}'`],
    [
      'the list of decisions',
      (id: string) =>
        `INSERT INTO decisions SELECT gen_random_uuid(), memorandum_id, committee_id, meeting_id, 'X/9', 9, side, province_code, subject_fa, subject_en, text_fa, text_en, executor_post_id FROM decisions WHERE meeting_id = '${id}'`,
    ],
    ['the roll', (id: string) => `UPDATE attendances SET state = 'ABSENT' WHERE meeting_id = '${id}'`],
    ['what was said', (id: string) => `UPDATE agenda_items SET discussion_fa = 'سخن دیگر' WHERE meeting_id = '${id}'`],
  ])('refuse a change of %s even by hand in the database', async (_, statement) => {
    await expect(api.sql(statement(final.id))).rejects.toThrow(/never change|append-only/);
  });

  test('refuse writing, composing, rolls and changed decisions', async () => {
    const fatemeh = await api.as('fatemeh');
    const [decided] = final.decisions;
    if (decided === undefined) throw new Error('no decision');
    expect((await patch(final, { closedAt: '11:30' })).refusal).toBe('409 minutes.not-draft');
    expect(
      (await fatemeh.act(`/api/meetings/${final.id}/roll`, final.version, { attendances: [{ state: 'PRESENT', postId: posts.director }] }))
        .refusal,
    ).toBe('409 minutes.not-draft');
    expect((await fatemeh.patch(`/api/decisions/${decided.id}`, decided.version, { subjectFa: 'موضوع دیگر' })).refusal).toBe(
      '409 decisions.final',
    );
    expect((await fatemeh.delete(`/api/decisions/${decided.id}`, { 'if-match': `"${String(decided.version)}"` })).refusal).toBe(
      '409 decisions.final',
    );
  });

  test('keep their quorum and earlier decisions on the page, whatever becomes of committee and decisions', async () => {
    const first = await held(api, { heldOn: '2026-11-20' });
    const open = await composed(api, first.id, { dueOn: '2026-11-21' });
    await finalised(api, first.id);
    const meeting = await finalised(api, (await held(api)).id);
    const said = meeting.previousDecisions.find(({ id }) => id === open.id);
    expect(said).toMatchObject({ state: 'IN_PROGRESS', daysLate: 1 });
    await api.sql(`UPDATE decisions SET own_state = 'COMPLETED', closed_on = '2026-11-21' WHERE id = '${open.id}'`);
    await api.sql(`UPDATE committee_seats SET held_to = '2026-11-01' WHERE post_id = '${posts.provincialStaff}'`);
    try {
      const after = await current(api, meeting.id);
      expect(after.previousDecisions.find(({ id }) => id === open.id)).toEqual(said);
      expect(after.quorum).toMatchObject({ isMet: true, present: 3, members: 3 });
    } finally {
      await api.sql(`UPDATE committee_seats SET held_to = NULL WHERE post_id = '${posts.provincialStaff}'`);
    }
  });

  test('are signed, then distributed, and corrected by numbered addenda only', async () => {
    const fatemeh = await api.as('fatemeh');
    const meeting = await finalised(api, (await held(api)).id);
    expect((await fatemeh.act(`/api/meetings/${meeting.id}/distribution`, meeting.version, { distributedOn: '2026-11-23' })).refusal).toBe(
      '409 minutes.transition-not-allowed',
    );
    expect(
      (await fatemeh.act(`/api/meetings/${meeting.id}/signature`, meeting.version, { signedOn: '2026-11-20' })).problem.fields?.[0]?.code,
    ).toBe('minutes.date-too-early');
    expect(
      (await fatemeh.act(`/api/meetings/${meeting.id}/signature`, meeting.version, { signedOn: '2200-01-01' })).problem.fields?.[0]?.code,
    ).toBe('minutes.date-in-future');
    const signed = await act(api, meeting, 'signature', { signedOn: '2026-11-22', originalKeptAtFa: 'بایگانی اداره کل' });
    expect(signed.minutes).toMatchObject({ state: 'SIGNED', signedOn: '2026-11-22', originalKeptAtFa: 'بایگانی اداره کل' });
    const out = await act(api, signed, 'distribution', { distributedOn: '2026-11-22' });
    expect(out.minutes?.state).toBe('DISTRIBUTED');
    const first = await act(api, out, 'addenda', { textFa: 'ساعت پایان جلسه ۱۱:۳۰ بود.' });
    const second = await act(api, first, 'addenda', { textFa: 'نام یکی از مهمانان افزوده شد.', textEn: 'A guest was added.' });
    expect(second.minutes?.addenda).toMatchObject([
      { number: 1, person: { nameFa: 'فاطمه نوری' } },
      { number: 2, textEn: 'A guest was added.' },
    ]);
    expect(second.minutes?.contentHash).toBe(meeting.minutes?.contentHash);
    await expect(api.sql(`DELETE FROM minutes_addenda WHERE meeting_id = '${meeting.id}'`)).rejects.toThrow('append-only');
  });

  test('take no addendum before they are final', async () => {
    const meeting = await held(api);
    const fatemeh = await api.as('fatemeh');
    expect((await fatemeh.act(`/api/meetings/${meeting.id}/addenda`, meeting.version, { textFa: 'متن' })).refusal).toBe(
      '409 minutes.not-final',
    );
  });

  test('are proved to anybody by the code on the paper, which tells nothing else', async () => {
    const code = final.minutes?.verificationCode ?? '';
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    const told = {
      isGenuine: true,
      number: final.numberCode,
      heldOn: '2026-11-22',
      committeeFa: 'کمیته استانی خراسان جنوبی',
      committeeEn: 'Provincial committee of South Khorasan',
      contentHash: final.minutes?.contentHash,
      isSample: false,
    };
    expect((await api.nobody.get(`/api/verifications/${code}`)).as(verification)).toEqual(told);
    expect((await api.nobody.get(`/api/verifications/${code.toLowerCase().replace('-', '%20')}`)).as(verification)).toEqual(told);
    for (const unknown of ['00000-00000', 'nonsense', final.numberCode]) {
      expect((await api.nobody.get(`/api/verifications/${unknown}`)).as(verification)).toEqual({ isGenuine: false });
    }
  });
});

describe('who may', () => {
  const acts = [
    ['minutes', { closedAt: '11:00' }],
    ['circulation', {}],
    ['finalisation', {}],
    ['signature', { signedOn: '2026-11-22' }],
    ['distribution', { distributedOn: '2026-11-22' }],
    ['addenda', { textFa: 'متن' }],
  ] as const;

  test.each(acts)('only secretary and chair do %s; others who see the meeting are refused, the rest find none', async (noun, body) => {
    const meeting = await held(api);
    const path = `/api/meetings/${meeting.id}/${noun}`;
    const method = noun === 'minutes' ? 'PATCH' : 'POST';
    const refusals: Partial<Record<PersonName, string>> = {};
    for (const name of ['maryam', 'zahra', 'hassan', 'auditor', 'mina', 'ali', 'nasrin', 'admin'] as const) {
      const answer = await (await api.as(name)).send(method, path, body, { 'if-match': `"${String(meeting.version)}"` });
      refusals[name] = answer.refusal;
    }
    const seen = '403 access.denied';
    const unseen = '404 meetings.not-found';
    expect(refusals).toEqual({
      maryam: seen,
      zahra: seen,
      hassan: seen,
      auditor: seen,
      mina: seen,
      ali: unseen,
      nasrin: unseen,
      admin: unseen,
    });
    expect((await api.nobody.send(method, path, body, { 'if-match': '"1"' })).refusal).toBe('401 sessions.required');
    expect((await (await api.as('fatemeh')).send(method, path, body)).refusal).toBe('428 request.version-required');
  });

  test('chair and members read drafts, directors of other provinces find nothing', async () => {
    const meeting = await held(api);
    const made = await composed(api, meeting.id);
    for (const name of ['reza', 'hassan', 'maryam', 'zahra', 'auditor'] as const) {
      expect((await current(api, meeting.id, name)).decisions.map(({ code }) => code)).toEqual([made.code]);
    }
    for (const path of [`/api/meetings/${meeting.id}`, `/api/meetings/${meeting.id}/preview`, `/api/meetings/${meeting.id}/minutes.pdf`]) {
      expect((await (await api.as('ali')).get(path)).refusal).toBe('404 meetings.not-found');
      expect((await (await api.as('admin')).get(path)).refusal).toBe('404 meetings.not-found');
    }
    expect((await (await api.as('ali')).get(`/api/decisions/${made.id}`)).refusal).toBe('404 decisions.not-found');
    expect((await (await api.as('hassan')).get(`/api/decisions/${made.id}`)).as(decision)).toMatchObject({
      code: made.code,
      isFinal: false,
    });
  });
});

describe('prints', () => {
  const pdf = async (id: string, lang: string) => (await api.as('reza')).get(`/api/meetings/${id}/minutes.pdf?lang=${lang}`);

  test.each(['fa', 'en'])('are the pack, the draft and the final minutes in %s', async (lang) => {
    const meeting = await planned(api);
    for (const state of ['planned', 'draft', 'final']) {
      if (state === 'draft')
        await act(api, meeting, 'roll', {
          attendances: [
            { state: 'PRESENT', postId: posts.director },
            { state: 'PRESENT', postId: posts.provincialStaff },
            { state: 'PRESENT', postId: posts.secretary },
          ],
        });
      if (state === 'final') await finalised(api, meeting.id);
      const answer = await pdf(meeting.id, lang);
      expect([state, answer.status, answer.headers['content-type']]).toEqual([state, 200, 'application/pdf']);
      expect(answer.raw.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('of final minutes are the same bytes for everybody, on two pages or more when much was decided', async () => {
    const meeting = await held(api);
    for (let row = 0; row < 12; row += 1)
      await composed(api, meeting.id, { subjectFa: `پیگیری موضوع شماره ${String(row + 1)} در شهرستان‌های استان` });
    await finalised(api, meeting.id);
    const first = await pdf(meeting.id, 'fa');
    const second = await (await api.as('hassan')).get(`/api/meetings/${meeting.id}/minutes.pdf?lang=fa`);
    expect(first.raw.equals(second.raw)).toBe(true);
    expect(Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(first.raw.toString('latin1'))?.[1] ?? 0)).toBeGreaterThanOrEqual(2);
  });

  test('refuse a language there is none of', async () => {
    const meeting = await planned(api);
    expect((await pdf(meeting.id, 'de')).refusal).toBe('422 request.invalid');
  });
});
