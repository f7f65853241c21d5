import { addDays, plainDate } from '@hampeyman/domain/calendar';
import { openItems, post, type Post } from '@hampeyman/domain/posts';
import { task } from '@hampeyman/domain/tasks';
import { listOf } from '@hampeyman/domain/records';
import { Clock } from '../clock/clock';
import { startApi, type TestApi } from '../testing/api';
import { planned } from '../testing/planned-tasks';
import { world } from '../testing/world';

const { people, posts } = world;

describe('handing over a post', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const today = () => plainDate.parse(api.get(Clock).today());
  const seen = async (id: string): Promise<Post> => (await (await api.as('admin')).get(`/api/posts/${id}`)).as(post);
  const act = async (id: string, noun: string, body?: object) =>
    (await api.as('admin')).act(`/api/posts/${id}/${noun}`, (await seen(id)).version, body);

  it('shows before how much goes over, and tells an administrator nothing more', async () => {
    await planned(api, { code: 'T-01' });
    const items = (await (await api.as('admin')).get(`/api/posts/${posts.staff}/open-items`)).as(openItems);
    expect(items.items).toContainEqual({ kind: 'TASKS', count: 1 });
    expect(items).toMatchObject({ holder: { id: people.zahra }, deputies: [] });
    expect(JSON.stringify(items)).not.toContain('T-01');
  });

  it('moves the open items in one act, ends the deputy, and puts the former holder out at once', async () => {
    const zahra = await api.nobody.signIn('zahra', world.password);
    await act(posts.staff, 'holdings', { personId: people.kamran, from: addDays(today(), -2), to: addDays(today(), 5), isActing: true });
    await act(posts.staff, 'holdings', { personId: people.hassan, from: addDays(today(), 7), to: addDays(today(), 9), isActing: true });
    const request = { personId: people.parvin, from: today(), note: 'حکم شماره ۱۲' };
    const handed = (await act(posts.staff, 'handovers', request)).as(post);
    expect(handed.holdings.map((one) => [one.person.id, one.from, one.to, one.isActing, one.note])).toEqual([
      [people.parvin, today(), null, false, 'حکم شماره ۱۲'],
      [people.kamran, addDays(today(), -2), addDays(today(), -1), true, null],
      [people.zahra, '2025-04-05', addDays(today(), -1), false, null],
    ]);
    expect((await zahra.get('/api/me')).refusal).toBe('401 sessions.ended');
    const parvin = await api.nobody.signIn('parvin', world.password);
    const own = (await parvin.get('/api/tasks?code=T-01')).as(listOf(task));
    expect(own.items.map(({ code }) => code)).toEqual(['T-01']);
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'posts.handed-over'`);
    expect(entry).toMatchObject({
      details: {
        formerPersonId: people.zahra,
        personId: people.parvin,
        from: today(),
        after: { to: addDays(today(), -1) },
        items: { TASKS: 1 },
        deputies: [people.kamran, people.hassan],
        note: '*',
      },
    });
  });

  it('leaves a session open in another post of the same person', async () => {
    await act(posts.otherStaff, 'holdings', { personId: people.hassan, from: addDays(today(), -3), isActing: true });
    const hassan = await api.nobody.signIn('hassan', world.password);
    await act(posts.provincialStaff, 'handovers', { personId: people.ali, from: today() });
    const me = (await hassan.get('/api/me')).json as { post: unknown };
    expect(me.post).toMatchObject({ id: posts.otherStaff });
  });

  it('needs a holder who hands over, another person, and the version seen', async () => {
    const hand = async (body: object) => (await act(posts.director, 'handovers', body)).refusal;
    expect(await hand({ personId: people.reza, from: today() })).toBe('409 posts.hands-over-to-oneself');
    expect(await hand({ personId: people.ali, from: '2020-01-01' })).toBe('409 posts.nobody-hands-over');
    expect(await hand({ personId: '00000000-0000-4000-8000-0000000009ff', from: today() })).toBe('422 posts.person-not-found');
    const admin = await api.as('admin');
    const stale = await admin.act(`/api/posts/${posts.director}/handovers`, 99, { personId: people.ali, from: today() });
    expect(stale.refusal).toBe('412 request.stale');
  });
});

describe('acting for somebody', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const today = () => plainDate.parse(api.get(Clock).today());
  const version = async (id: string): Promise<number> => (await (await api.as('admin')).get(`/api/posts/${id}`)).as(post).version;

  it('is on record with both names while it lasts, and over with the next request when it ends', async () => {
    const admin = await api.as('admin');
    const path = `/api/posts/${posts.director}/holdings`;
    const acting = { personId: people.parvin, from: today(), to: addDays(today(), 3), isActing: true };
    const held = (await admin.act(path, await version(posts.director), acting)).as(post);
    const parvin = await api.nobody.signIn('parvin', world.password);
    expect((await parvin.get('/api/me')).json).toMatchObject({
      post: { id: posts.director },
      actor: { role: 'PROVINCIAL_DIRECTOR', actingForPersonId: people.reza },
      actingFor: { id: people.reza, nameFa: 'رضا احمدی' },
    });
    const holding = held.holdings.find((one) => one.isActing);
    const ended = await admin.act(`${path}/${holding?.id ?? ''}/endings`, held.version, { on: addDays(today(), -1) });
    expect(ended.as(post).holdings.some((one) => one.isActing)).toBe(false);
    expect((await parvin.get('/api/me')).refusal).toBe('401 sessions.ended');
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'posts.holding-withdrawn'`);
    expect(entry).toMatchObject({ details: { personId: people.parvin, actingForPersonId: people.reza } });
  });

  it('ends on a day within the period, and not twice', async () => {
    const admin = await api.as('admin');
    const path = `/api/posts/${posts.director}/holdings`;
    const acting = { personId: people.parvin, from: addDays(today(), -5), to: addDays(today(), 3), isActing: true };
    const held = (await admin.act(path, await version(posts.director), acting)).as(post);
    const parvin = await api.nobody.signIn('parvin', world.password);
    const id = held.holdings.find((one) => one.isActing)?.id ?? '';
    const end = async (on: string) => admin.act(`${path}/${id}/endings`, await version(posts.director), { on });
    const ended = (await end(addDays(today(), -1))).as(post);
    expect(ended.holdings.find((one) => one.isActing)).toMatchObject({ to: addDays(today(), -1) });
    expect((await parvin.get('/api/tasks')).refusal).toBe('401 sessions.ended');
    expect((await end(today())).refusal).toBe('409 posts.holding-ended');
    const absent = '00000000-0000-4000-8000-0000000009ff';
    const unknown = await admin.act(`${path}/${absent}/endings`, await version(posts.director), { on: today() });
    expect(unknown.refusal).toBe('404 posts.holding-not-found');
  });
});

describe('closing a post', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('waits until nobody holds it and nothing rests on it; then nobody enters until it opens again', async () => {
    const admin = await api.as('admin');
    await planned(api);
    const seen = async (id: string): Promise<Post> => (await admin.get(`/api/posts/${id}`)).as(post);
    const act = async (id: string, noun: string, body?: object) => admin.act(`/api/posts/${id}/${noun}`, (await seen(id)).version, body);
    expect((await act(posts.staff, 'closures')).refusal).toBe('409 posts.closes-while-held');
    const yesterday = addDays(plainDate.parse(api.get(Clock).today()), -1);
    const [zahra] = (await seen(posts.staff)).holdings;
    await act(posts.staff, `holdings/${zahra?.id ?? ''}/endings`, { on: yesterday });
    expect((await act(posts.staff, 'closures')).refusal).toBe('409 posts.closes-with-open-items');
    const body = { code: 'ACECR_TMP', titleFa: 'کارشناس موقت', organisationId: world.organisations.acecrEducation, scopeLevel: 'AGENCY' };
    const { id } = (await admin.post('/api/posts', body)).as(post);
    expect((await act(id, 'closures')).as(post).closedOn).not.toBeNull();
    expect((await act(id, 'closures')).refusal).toBe('409 posts.closed');
    expect((await act(id, 'holdings', { personId: people.parvin, from: yesterday })).refusal).toBe('409 posts.closed');
    expect((await act(id, 'handovers', { personId: people.parvin, from: yesterday })).refusal).toBe('409 posts.closed');
    expect((await act(id, 'reopenings')).as(post).closedOn).toBeNull();
    expect((await act(id, 'reopenings')).refusal).toBe('409 posts.open');
  });
});
