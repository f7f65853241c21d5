import { activityPage } from '@hampeyman/domain/activity';
import { committee } from '@hampeyman/domain/committees';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import { addStrangers, strangerPosts } from '../testing/strangers';
import { world, type PersonName } from '../testing/world';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await addStrangers(api);
});
afterAll(() => api.stop());

const { posts, memorandum } = world;
const seats = [
  { postId: posts.manager, seat: 'CHAIR', from: '2026-01-01' },
  { postId: posts.steeringSecretary, seat: 'SECRETARY', from: '2026-01-01' },
  { postId: posts.staff, seat: 'MEMBER', from: '2026-01-01' },
];
let number = 0;
const aCommittee = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
  number += 1;
  return {
    memorandumId: memorandum,
    code: `WG${String(number)}`,
    nameFa: 'كارگروه بازار',
    quorumTotal: 2,
    quorumPerSide: 1,
    seats,
    ...changes,
  };
};
const codes = async (name: PersonName, query = ''): Promise<string[]> =>
  (await (await api.as(name)).get(`/api/committees${query}`)).as(listOf(committee)).items.map(({ code }) => code);

describe('reading', () => {
  test('shows everybody the national committees and those of the own province, by code', async () => {
    expect(await codes('maryam')).toEqual(['PSK', 'SC']);
    expect(await codes('auditor')).toEqual(['PSK', 'SC']);
    expect(await codes('fatemeh')).toEqual(['PSK', 'SC']);
    expect(await codes('ali')).toEqual(['SC']);
    expect(await codes('admin')).toEqual([]);
  });

  test('gives each seat with its post and who holds it', async () => {
    const found = (await (await api.as('hassan')).get(`/api/committees/${world.committee.southKhorasan}`)).as(committee);
    expect(found.seats.map(({ post, seat, side }) => [post.personFa, seat, side])).toEqual([
      ['رضا احمدی', 'CHAIR', 'MINISTRY'],
      ['فاطمه نوری', 'SECRETARY', 'MINISTRY'],
      ['حسن رضایی', 'MEMBER', 'ACECR'],
    ]);
    expect((await (await api.as('ali')).get(`/api/committees/${found.id}`)).refusal).toBe('404 committees.not-found');
    expect((await api.nobody.get(`/api/committees/${found.id}`)).refusal).toBe('401 sessions.required');
  });

  test('goes from page to page by cursor and filters by code', async () => {
    const maryam = await api.as('maryam');
    const first = (await maryam.get('/api/committees?limit=1')).as(listOf(committee));
    const second = (await maryam.get(`/api/committees?limit=1&cursor=${first.next ?? ''}`)).as(listOf(committee));
    expect([first.items[0]?.code, second.items[0]?.code]).toEqual(['PSK', 'SC']);
    expect(await codes('maryam', '?code=SC')).toEqual(['SC']);
    expect(await codes('maryam', '?provinceCode=IR-29')).toEqual(['PSK']);
    expect((await maryam.get('/api/committees?cursor=x')).refusal).toBe('400 request.cursor-malformed');
  });
});

describe('setting up', () => {
  test('makes a committee with folded names and the side of each post', async () => {
    const made = (await (await api.as('maryam')).post('/api/committees', aCommittee())).as(committee);
    expect(made).toMatchObject({
      nameFa: 'کارگروه بازار',
      kind: 'WORKING_GROUP',
      provinceCode: null,
      invitationHours: 72,
      version: 1,
      isSample: false,
    });
    expect(made.seats.map(({ side }) => side)).toEqual(['MINISTRY', 'MINISTRY', 'ACECR']);
    const history = (await (await api.as('maryam')).get(`/api/activity?subject=${made.id}`)).as(activityPage);
    expect(history.items.map(({ action }) => action)).toEqual(['committees.set-up']);
  });

  test.each([
    ['zahra', {}, '403 access.denied'],
    ['auditor', {}, '403 access.denied'],
    ['admin', {}, '403 access.denied'],
    ['fatemeh', {}, '403 access.denied'],
    ['ali', {}, '403 access.denied'],
    ['ali', { provinceCode: 'IR-29' }, '403 access.denied'],
    ['maryam', { memorandumId: world.foreignMemorandum }, '403 access.denied'],
    ['maryam', { code: 'SC' }, '409 committees.code-taken'],
  ] as const)('by %s with %p is answered %s', async (name, changes, refusal) => {
    expect((await (await api.as(name)).post('/api/committees', aCommittee(changes))).refusal).toBe(refusal);
  });

  test('is done in the own province by its director, and by no secretary, whatever committee they serve', async () => {
    expect((await (await api.as('ali')).post('/api/committees', aCommittee({ provinceCode: 'IR-20' }))).status).toBe(201);
    expect((await (await api.as('mina')).post('/api/committees', aCommittee())).refusal).toBe('403 access.denied');
  });

  test.each([
    ['committees.one-chair', { seats: seats.slice(1) }],
    ['committees.one-secretary', { seats: seats.filter(({ seat }) => seat !== 'SECRETARY') }],
    ['committees.seat-twice', { seats: [...seats, { postId: posts.manager, seat: 'MEMBER', from: '2026-02-01' }] }],
    ['committees.seat-dates', { seats: [...seats, { postId: posts.director, seat: 'MEMBER', from: '2026-02-01', to: '2026-01-01' }] }],
    ['committees.quorum-unreachable', { quorumPerSide: 2 }],
    ['committees.post-without-side', { seats: [...seats, { postId: world.people.maryam, seat: 'MEMBER', from: '2026-02-01' }] }],
    ['committees.post-of-no-party', { seats: [...seats, { postId: strangerPosts.acecr, seat: 'MEMBER', from: '2026-02-01' }] }],
    [
      'committees.post-out-of-reach',
      { provinceCode: 'IR-29', seats: [...seats, { postId: posts.otherStaff, seat: 'MEMBER', from: '2026-02-01' }] },
    ],
    ['records.code-malformed', { code: 'کمیته' }],
    ['field.unknown', { colour: 'blue' }],
  ])('is refused with %s', async (code, changes) => {
    const { problem } = await (await api.as('maryam')).post('/api/committees', aCommittee(changes));
    expect(problem).toMatchObject({ status: 422, code: 'request.invalid', fields: [{ code }] });
  });

  test('happens once for one idempotency key', async () => {
    const maryam = await api.as('maryam');
    const body = aCommittee();
    const [first, second] = [
      await maryam.post('/api/committees', body, { 'idempotency-key': 'c-1' }),
      await maryam.post('/api/committees', body, { 'idempotency-key': 'c-1' }),
    ];
    expect(second.as(committee).id).toBe(first.as(committee).id);
  });
});

describe('changing', () => {
  test('seats nobody of another province or of no party', async () => {
    const fatemeh = await api.as('fatemeh');
    const { id, version } = (await fatemeh.get(`/api/committees/${world.committee.southKhorasan}`)).as(committee);
    const southKhorasan = [
      { postId: posts.director, seat: 'CHAIR', from: '2026-01-01' },
      { postId: posts.secretary, seat: 'SECRETARY', from: '2026-01-01' },
      { postId: posts.provincialStaff, seat: 'MEMBER', from: '2026-01-01' },
    ];
    const answerTo = async (postId: string): Promise<unknown> => {
      const changed = [...southKhorasan, { postId, seat: 'MEMBER', from: '2026-02-01' }];
      return (await fatemeh.patch(`/api/committees/${id}`, version, { seats: changed })).problem.fields;
    };
    expect(await answerTo(posts.otherDirector)).toMatchObject([{ path: 'seats.3.postId', code: 'committees.post-out-of-reach' }]);
    expect(await answerTo(strangerPosts.acecr)).toMatchObject([{ path: 'seats.3.postId', code: 'committees.post-of-no-party' }]);
  });

  test('keeps what is not named, and records what was', async () => {
    const made = (await (await api.as('maryam')).post('/api/committees', aCommittee())).as(committee);
    const changed = (
      await (
        await api.as('maryam')
      ).patch(`/api/committees/${made.id}`, 1, {
        quorumTotal: 3,
        seats: [
          ...seats.slice(0, 2),
          { postId: posts.staff, seat: 'MEMBER', from: '2026-01-01', to: '2026-06-01' },
          { postId: posts.otherStaff, seat: 'MEMBER', from: '2026-06-02' },
        ],
      })
    ).as(committee);
    expect(changed).toMatchObject({ quorumTotal: 3, quorumPerSide: 1, nameFa: made.nameFa, version: 2 });
    expect(changed.seats.map(({ post, to }) => [post.id, to])).toEqual([
      [posts.manager, null],
      [posts.steeringSecretary, null],
      [posts.staff, '2026-06-01'],
      [posts.otherStaff, null],
    ]);
  });

  test('of quorum, chair and secretary is for who sets committees up, not for whom they bind', async () => {
    const [maryam, staff] = [await api.as('maryam'), { postId: posts.otherStaff, seat: 'MEMBER' }];
    const officers = [
      { postId: posts.director, seat: 'CHAIR', from: '2026-01-01' },
      { postId: posts.secretary, seat: 'SECRETARY', from: '2026-01-01' },
    ];
    const members = [...officers, { postId: posts.provincialStaff, seat: 'MEMBER', from: '2026-01-01' }];
    const made = (await maryam.post('/api/committees', aCommittee({ seats: members }))).as(committee);
    const path = `/api/committees/${made.id}`;
    const fatemeh = await api.as('fatemeh');
    const lowered = await fatemeh.patch(path, 1, { rhythmFa: 'ماهانه', quorumTotal: 1, quorumPerSide: 0, kind: made.kind });
    expect(lowered.refusal).toBe('403 access.field-denied');
    expect(lowered.problem.fields?.map((field) => field.path)).toEqual(['quorumTotal', 'quorumPerSide']);
    const exchanged = officers.map((one, index) => ({ ...one, postId: officers[1 - index]?.postId }));
    const refused = await fatemeh.patch(path, 1, { seats: [...exchanged, ...members.slice(2)] });
    expect(refused.refusal).toBe('403 committees.officers-set-up');
    expect((await fatemeh.get(path)).as(committee)).toEqual(made);
    const seated = (await fatemeh.patch(path, 1, { seats: [...members, { ...staff, from: '2026-02-01' }] })).as(committee);
    expect(seated.seats).toHaveLength(4);
    expect((await maryam.patch(path, 2, { seats: [...exchanged, ...members.slice(2)], quorumTotal: 3 })).as(committee).quorumTotal).toBe(3);
  });

  test('is for secretary and chair of the committee, on the version seen', async () => {
    const path = `/api/committees/${world.committee.southKhorasan}`;
    expect((await (await api.as('fatemeh')).patch(path, 1, { rhythmFa: 'ماهانه' })).as(committee).version).toBe(2);
    expect((await (await api.as('reza')).patch(path, 1, { rhythmFa: 'فصلی' })).refusal).toBe('412 request.stale');
    expect((await (await api.as('hassan')).patch(path, 2, { rhythmFa: 'فصلی' })).refusal).toBe('403 access.denied');
    expect((await (await api.as('ali')).patch(path, 2, { rhythmFa: 'فصلی' })).refusal).toBe('404 committees.not-found');
    expect((await (await api.as('reza')).send('PATCH', path, { rhythmFa: 'فصلی' })).refusal).toBe('428 request.version-required');
    expect((await (await api.as('reza')).patch(path, 2, { quorumTotal: 9 })).problem.fields).toMatchObject([
      { path: 'quorumTotal', code: 'committees.quorum-unreachable' },
    ]);
  });
});
