import { activityPage } from '@hampeyman/domain/activity';
import { agendaProposal, meeting, meetingDetail } from '@hampeyman/domain/meetings';
import { listOf } from '@hampeyman/domain/records';
import { Clock } from '../clock/clock';
import { startApi, type TestApi } from '../testing/api';
import { statementsOf } from '../testing/statements';
import { world, type PersonName } from '../testing/world';
import { act, aPlan, composed, current, finalised, fullRoll, held, planned } from './meetings.fixture';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const { posts } = world;
const future = { heldOn: '2027-02-07' };
const list = async (name: PersonName, query: string): Promise<string[]> =>
  (await (await api.as(name)).get(`/api/meetings?${query}`)).as(listOf(meeting)).items.map(({ numberCode }) => numberCode);

describe('planning', () => {
  test('numbers the meeting in memorandum, committee and Jalali year, and expects the members of that day', async () => {
    const first = await planned(api, { heldOn: '2026-03-15' });
    const second = await planned(api, { heldOn: '2026-03-25', code: 'M-12' });
    const third = await planned(api);
    expect([first, second, third].map(({ code, numberCode, sequenceNo }) => [code, numberCode, sequenceNo])).toEqual([
      ['M-01', 'PSK-1404-01', 1],
      ['M-12', 'PSK-1405-02', 2],
      ['M-13', 'PSK-1405-03', 3],
    ]);
    expect(third).toMatchObject({
      state: 'PLANNED',
      startsAt: '2026-11-22T05:30:00Z',
      provinceCode: 'IR-29',
      minutes: null,
      minutesState: null,
      quorum: { isMet: false, present: 0, members: 3, needed: 3, neededPerSide: 1 },
    });
    expect(third.attendances.map(({ state, person, seat }) => [state, person?.nameFa, seat])).toEqual([
      ['EXPECTED', 'رضا احمدی', 'CHAIR'],
      ['EXPECTED', 'فاطمه نوری', 'SECRETARY'],
      ['EXPECTED', 'حسن رضایی', 'MEMBER'],
    ]);
    expect(third.agenda.map(({ position, presenter }) => [position, presenter?.code ?? null])).toEqual([
      [1, 'MCLS_SK_SEC'],
      [2, null],
    ]);
  });

  test('by two at the same time gives each its own number', async () => {
    const made = await Promise.all([planned(api), planned(api, {}, 'reza'), planned(api)]);
    expect(new Set(made.map(({ code }) => code)).size).toBe(3);
    expect(new Set(made.map(({ sequenceNo }) => sequenceNo)).size).toBe(3);
  });

  test.each([
    ['hassan', {}, '403 access.denied'],
    ['maryam', {}, '403 access.denied'],
    ['auditor', {}, '403 access.denied'],
    ['mina', {}, '403 access.denied'],
    ['ali', {}, '422 request.invalid'],
    ['fatemeh', { code: 'M-12' }, '409 meetings.code-taken'],
    ['fatemeh', { heldOn: '2020-01-01' }, '409 meetings.no-members'],
  ] as const)('by %s with %p is answered %s', async (name, changes, refusal) => {
    expect((await (await api.as(name)).post('/api/meetings', { ...aPlan, ...changes })).refusal).toBe(refusal);
  });

  test.each([
    ['endsAt', 'meetings.ends-before-start', { endsAt: '09:00' }],
    ['startsAt', 'meetings.time-malformed', { startsAt: '9' }],
    ['committeeId', 'meetings.committee-unknown', { committeeId: world.memorandum }],
    [
      'agenda.0.presenterPostId',
      'meetings.presenter-unknown',
      { agenda: [{ titleFa: 'بند نخست', minutes: 5, presenterPostId: world.memorandum }] },
    ],
    [
      'agenda.1.links',
      'meetings.link-unknown',
      {
        agenda: [
          { titleFa: 'بند نخست', minutes: 5 },
          { titleFa: 'بند دوم', minutes: 5, links: [{ type: 'TASK', code: 'T-99' }] },
        ],
      },
    ],
    ['agenda.0.minutes', 'field.too-small', { agenda: [{ titleFa: 'بند نخست', minutes: 0 }] }],
  ])('is refused at %s with %s', async (path, code, changes) => {
    const { problem } = await (await api.as('fatemeh')).post('/api/meetings', { ...aPlan, ...changes });
    expect(problem).toMatchObject({ status: 422, fields: [{ path, code }] });
  });
});

describe('changing a plan', () => {
  test('keeps what is not named; a new year gives a new number, a new agenda replaces the old one', async () => {
    const before = await planned(api, future);
    const changed = (
      await (
        await api.as('fatemeh')
      ).patch(`/api/meetings/${before.id}`, before.version, { heldOn: '2027-04-11', agenda: [{ titleFa: 'تنها یک بند', minutes: 30 }] })
    ).as(meetingDetail);
    expect(changed).toMatchObject({
      heldOn: '2027-04-11',
      numberCode: `PSK-1406-${String(before.sequenceNo).padStart(2, '0')}`,
      placeFa: before.placeFa,
      startsAt: '2027-04-11T05:30:00Z',
      version: before.version + 1,
      agenda: [{ titleFa: 'تنها یک بند' }],
    });
    const history = (await (await api.as('reza')).get(`/api/activity?subject=${before.id}`)).as(activityPage);
    expect(history.items.map(({ action }) => action)).toEqual(['meetings.changed', 'meetings.planned']);
  });

  test('is refused with a code that leads nowhere, and leaves the agenda as it was', async () => {
    const before = await planned(api);
    const agenda = [{ titleFa: 'بندی تازه', minutes: 5, links: [{ type: 'OBLIGATION', code: 'OM-99' }] }];
    const fatemeh = await api.as('fatemeh');
    const { problem } = await fatemeh.patch(`/api/meetings/${before.id}`, before.version, { agenda });
    expect(problem).toMatchObject({
      code: 'request.invalid',
      fields: [{ path: 'agenda.0.links', code: 'meetings.link-unknown', params: { code: 'OM-99' } }],
    });
    expect((await fatemeh.get(`/api/meetings/${before.id}`)).as(meetingDetail).agenda).toEqual(before.agenda);
  });

  test('is refused on another version, once it was held, and to those who only read', async () => {
    const before = await planned(api);
    const path = `/api/meetings/${before.id}`;
    const stale = await (await api.as('fatemeh')).patch(path, 9, { placeFa: 'جای دیگر' });
    expect(stale.problem).toMatchObject({ status: 412, code: 'request.stale', current: { id: before.id, version: before.version } });
    expect((await (await api.as('hassan')).patch(path, before.version, { placeFa: 'جای دیگر' })).refusal).toBe('403 access.denied');
    expect((await (await api.as('ali')).patch(path, before.version, { placeFa: 'جای دیگر' })).refusal).toBe('404 meetings.not-found');
    const after = await act(api, before, 'roll', fullRoll);
    expect((await (await api.as('fatemeh')).patch(path, after.version, { placeFa: 'جای دیگر' })).refusal).toBe('409 meetings.not-planned');
  });
});

describe('inviting', () => {
  test('notes the day and tells when it was later than the committee asks for', async () => {
    const invite = (heldOn: string) => async () =>
      act(api, await planned(api, { heldOn }), 'invitation', { invitationNumber: '۱۴۰۵/د/۴۴' });
    const inTime = await api.get(Clock).at('2026-11-23T08:00:00Z', invite('2027-02-07'));
    expect(inTime).toMatchObject({ invitationNumber: '۱۴۰۵/د/۴۴', isInvitationLate: false });
    const late = await act(api, await planned(api, { heldOn: inTime.invitationSentOn }), 'invitation', {});
    expect(late).toMatchObject({ isInvitationLate: true, invitationNumber: null });
  });

  test('is over when the meeting was held or cancelled', async () => {
    const meetingHeld = await held(api);
    expect((await (await api.as('fatemeh')).act(`/api/meetings/${meetingHeld.id}/invitation`, meetingHeld.version, {})).refusal).toBe(
      '409 meetings.not-planned',
    );
  });
});

describe('cancelling', () => {
  test('is for planned meetings, with a reason', async () => {
    const cancelled = await act(api, await planned(api), 'cancellation', { reasonFa: 'تعطیلی اداری' });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', cancelReasonFa: 'تعطیلی اداری' });
    const fatemeh = await api.as('fatemeh');
    expect((await fatemeh.act(`/api/meetings/${cancelled.id}/cancellation`, cancelled.version, { reasonFa: 'دوباره' })).refusal).toBe(
      '409 meetings.transition-not-allowed',
    );
    expect((await fatemeh.act(`/api/meetings/${cancelled.id}/roll`, cancelled.version, fullRoll)).refusal).toBe(
      '409 meetings.transition-not-allowed',
    );
    const other = await planned(api);
    expect((await fatemeh.act(`/api/meetings/${other.id}/cancellation`, other.version, {})).problem.fields?.[0]?.code).toBe(
      'field.required',
    );
    expect(
      (await (await api.as('hassan')).act(`/api/meetings/${other.id}/cancellation`, other.version, { reasonFa: 'دلیل' })).refusal,
    ).toBe('403 access.denied');
  });
});

describe('taking the roll', () => {
  test('holds the meeting, opens its minutes and counts the quorum', async () => {
    const opened = await act(api, await planned(api), 'roll', fullRoll);
    expect(opened).toMatchObject({
      state: 'HELD',
      minutes: { state: 'DRAFT', contentHash: null, addenda: [] },
      quorum: { isMet: true, present: 3, members: 3, ministry: { present: 2, members: 2 }, acecr: { present: 1, members: 1 } },
    });
    expect(opened.attendances.map(({ person, arrivedAt, seat }) => [person?.nameFa, arrivedAt, seat])).toEqual([
      ['رضا احمدی', '08:55', 'CHAIR'],
      ['حسن رضایی', null, 'MEMBER'],
      ['فاطمه نوری', null, 'SECRETARY'],
    ]);
    expect(await api.sql(`SELECT quorum_met FROM meetings WHERE id = '${opened.id}'`)).toEqual([{ quorum_met: true }]);
  });

  test('counts a delegate for the seat represented, and no guest', async () => {
    const roll = {
      attendances: [
        { state: 'PRESENT', postId: posts.secretary },
        {
          state: 'DELEGATE',
          postId: posts.otherDirector,
          delegateForPostId: posts.director,
          dissentFa: 'موافق نیستم.',
          dissentAgendaPosition: 2,
        },
        { state: 'ABSENT_WITH_NOTICE', postId: posts.provincialStaff },
        { state: 'GUEST', guestNameFa: 'پروین بهاری', guestTitleFa: 'کارشناس بانک', guestOrganisationFa: 'بانک عامل' },
        { state: 'GUEST', guestPersonId: world.people.parvin, guestTitleFa: 'کارشناس حقوقی' },
      ],
    };
    const opened = await act(api, await planned(api), 'roll', roll);
    expect(opened.quorum).toMatchObject({ isMet: false, present: 2, ministry: { present: 2 }, acecr: { present: 0 } });
    expect(opened.attendances[1]).toMatchObject({
      person: { nameFa: 'علی صادقی' },
      delegateFor: { personFa: 'رضا احمدی' },
      side: 'MINISTRY',
      dissentFa: 'موافق نیستم.',
    });
    expect(opened.attendances[4]).toMatchObject({ post: null, person: { nameFa: 'پروین بهاری' }, side: null, seat: null });
  });

  test('may be corrected while the minutes are a draft, keeping its rows', async () => {
    const opened = await held(api);
    const attendances = opened.attendances.map(({ id, post, state }, index) => ({
      id,
      postId: post?.id ?? null,
      state: index === 1 ? 'ABSENT' : state,
    }));
    const corrected = await act(api, opened, 'roll', { attendances });
    expect(corrected.attendances.map(({ id, state }) => [id, state])).toEqual(attendances.map(({ id, state }) => [id, state]));
    const other = await held(api);
    expect(
      (await (await api.as('fatemeh')).act(`/api/meetings/${other.id}/roll`, other.version, { attendances })).problem.fields?.[0],
    ).toMatchObject({ path: 'attendances.0.id', code: 'meetings.roll-row-unknown' });
  });

  test('waits for the day of the meeting', async () => {
    const [next, fatemeh] = [await planned(api, future), await api.as('fatemeh')];
    const early = await api
      .get(Clock)
      .at('2026-11-23T08:00:00Z', () => fatemeh.act(`/api/meetings/${next.id}/roll`, next.version, fullRoll));
    expect(early.refusal).toBe('409 meetings.not-begun');
  });

  test.each([
    [
      'attendances',
      'meetings.roll-post-twice',
      [
        { state: 'PRESENT', postId: posts.director },
        { state: 'ABSENT', postId: posts.director },
      ],
    ],
    [
      'attendances',
      'meetings.roll-seat-twice',
      [
        { state: 'PRESENT', postId: posts.director },
        { state: 'DELEGATE', postId: posts.manager, delegateForPostId: posts.director },
      ],
    ],
    ['attendances.0.postId', 'meetings.roll-not-a-member', [{ state: 'PRESENT', postId: posts.manager }]],
    ['attendances.0.postId', 'meetings.roll-nobody', [{ state: 'GUEST' }]],
    ['attendances.0.delegateForPostId', 'meetings.roll-delegate-for-nobody', [{ state: 'DELEGATE', postId: posts.manager }]],
    [
      'attendances.0.leftAt',
      'meetings.roll-left-before-arrival',
      [{ state: 'PRESENT', postId: posts.director, arrivedAt: '10:00', leftAt: '09:00' }],
    ],
    ['attendances.0.postId', 'meetings.roll-post-unknown', [{ state: 'GUEST', postId: world.memorandum }]],
    ['attendances.0.guestPersonId', 'meetings.roll-post-unknown', [{ state: 'GUEST', guestPersonId: world.memorandum }]],
  ])('is refused at %s with %s', async (path, code, attendances) => {
    const next = await planned(api);
    const { problem } = await (await api.as('fatemeh')).act(`/api/meetings/${next.id}/roll`, next.version, { attendances });
    expect(problem).toMatchObject({ status: 422, fields: [{ path, code }] });
  });

  test('is for secretary and chair', async () => {
    const next = await planned(api);
    const refusal = async (name: PersonName): Promise<string> =>
      (await (await api.as(name)).act(`/api/meetings/${next.id}/roll`, next.version, fullRoll)).refusal;
    expect([
      await refusal('hassan'),
      await refusal('maryam'),
      await refusal('auditor'),
      await refusal('ali'),
      await refusal('admin'),
    ]).toEqual(['403 access.denied', '403 access.denied', '403 access.denied', '404 meetings.not-found', '404 meetings.not-found']);
    expect((await act(api, next, 'roll', fullRoll, 'reza')).state).toBe('HELD');
  });
});

describe('a list of meetings', () => {
  test('goes by begin from page to page and finds a meeting by either number', async () => {
    const early = await planned(api, { heldOn: '2026-06-01' });
    const late = await planned(api, { heldOn: '2026-06-20', placeFa: 'تالار كتابخانه' });
    const range = 'from=2026-06-01&to=2026-06-30';
    expect(await list('zahra', range)).toEqual([late.numberCode, early.numberCode]);
    expect(await list('zahra', `${range}&direction=asc`)).toEqual([early.numberCode, late.numberCode]);
    const first = (await (await api.as('zahra')).get(`/api/meetings?${range}&limit=1`)).as(listOf(meeting));
    const second = (await (await api.as('zahra')).get(`/api/meetings?${range}&limit=1&cursor=${first.next ?? ''}`)).as(listOf(meeting));
    expect([first.items[0]?.id, second.items[0]?.id, second.next]).toEqual([late.id, early.id, null]);
    expect(await list('reza', `code=${early.code}`)).toEqual([early.numberCode]);
    expect(await list('reza', `code=${early.numberCode}`)).toEqual([early.numberCode]);
    expect(await list('reza', `q=${encodeURIComponent('کتابخانه')}`)).toEqual([late.numberCode]);
    expect(await list('reza', `${range}&state=HELD`)).toEqual([]);
  });

  test('shows nobody the meetings of another province', async () => {
    expect(await list('ali', 'provinceCode=IR-29')).toEqual([]);
    expect(await list('admin', '')).toEqual([]);
    expect((await api.nobody.get('/api/meetings')).refusal).toBe('401 sessions.required');
  });
});

describe('previous decisions', () => {
  test('are the open ones of the committee and those closed since its meeting before, with their state', async () => {
    const first = await held(api, { heldOn: '2026-11-01' });
    const open = await composed(api, first.id, { dueOn: '2026-11-10' });
    const made = await composed(api, first.id, { taskLink: 'CREATE', counterpartPostId: posts.provincialStaff });
    await finalised(api, first.id);
    const closedBefore = await composed(api, (await held(api, { heldOn: '2026-11-02' })).id);
    await finalised(api, closedBefore.meeting.id);
    const next = await planned(api, future);
    const previous = (await api.get(Clock).at('2026-11-23T08:00:00Z', () => current(api, next.id))).previousDecisions;
    const of = (id: string) => previous.find((one) => one.id === id);
    expect(of(open.id)).toMatchObject({ state: 'IN_PROGRESS', task: null, side: 'MINISTRY', executorEn: 'Directorate of South Khorasan' });
    expect(of(open.id)?.daysLate).toBeGreaterThan(0);
    expect(of(made.id)).toMatchObject({ state: 'NOT_STARTED', progressPercent: 0, daysLate: 0, task: { titleFa: made.subjectFa } });
    const fatemeh = await api.as('fatemeh');
    const version = 2;
    expect((await fatemeh.act(`/api/decisions/${open.id}/closure`, version, { state: 'COMPLETED' })).status).toBe(201);
    expect((await current(api, next.id)).previousDecisions.find((one) => one.id === open.id)).toMatchObject({
      state: 'COMPLETED',
      progressPercent: 100,
      daysLate: 0,
    });
    // on the day of a meeting that was held before the closing it was still open
    const between = await held(api, { heldOn: '2026-11-12' });
    expect(between.previousDecisions.find((one) => one.id === open.id)).toMatchObject({ state: 'IN_PROGRESS', daysLate: 2 });
  });

  test('make an agenda together with what is late', async () => {
    const next = await planned(api, future);
    const proposal = (await (await api.as('fatemeh')).get(`/api/meetings/${next.id}/agenda-proposal`)).as(agendaProposal);
    expect(proposal.items[0]?.links.every(({ type }) => type === 'DECISION')).toBe(true);
    expect(proposal.items.at(-1)?.titleFa).toBe('جمع‌بندی و جلسه آینده');
    expect((await (await api.as('ali')).get(`/api/meetings/${next.id}/agenda-proposal`)).refusal).toBe('404 meetings.not-found');
  });
});

test('the page of a meeting costs as many statements for much as for little', async () => {
  const reza = await api.as('reza');
  const costOf = (path: string): Promise<number> => statementsOf(api, reza, path);
  const little = await planned(api);
  const much = await held(api);
  for (let row = 0; row < 6; row += 1) await composed(api, much.id, { cooperatingPostIds: [posts.provincialStaff] });
  expect(await costOf(`/api/meetings/${much.id}`)).toBe(await costOf(`/api/meetings/${little.id}`));
  expect(await costOf('/api/meetings?limit=100')).toBe(await costOf('/api/meetings?limit=1'));
  expect(await costOf('/api/decisions?limit=100&sort=code')).toBe(await costOf('/api/decisions?limit=1'));
});
