import { listOf } from '@hampeyman/domain/records';
import { post } from '@hampeyman/domain/posts';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const { organisations: units, people, posts } = world;

describe('posts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const provincial = {
    code: 'ACECR_SK_EXP',
    titleFa: 'کارشناس استان',
    titleEn: 'Provincial officer',
    organisationId: units.acecrSouthKhorasan,
    role: 'ACECR_STAFF',
    scopeLevel: 'PROVINCE',
    scopeProvinceCode: 'IR-29',
  };

  it('everyone who is signed in reads who holds which post', async () => {
    const client = await api.as('zahra');
    const { items } = (await client.get('/api/posts')).as(listOf(post));
    expect(items).toHaveLength(10);
    const found = (await client.get(`/api/posts/${posts.manager}`)).as(post);
    expect(found.holdings).toEqual([expect.objectContaining({ from: '2025-04-05', to: null, isActing: false, actingFor: null })]);
    expect(found.holdings[0]?.person.id).toBe(people.maryam);
    expect((await client.get(`/api/posts/${absent}`)).refusal).toBe('404 posts.not-found');
    expect((await api.nobody.get('/api/posts')).refusal).toBe('401 sessions.required');
  });

  it('a list is narrowed by organisation, side, province, words and whether somebody holds the post', async () => {
    const client = await api.as('zahra');
    const ids = async (query: string): Promise<string[]> =>
      (await client.get(`/api/posts?${query}`)).as(listOf(post)).items.map((one) => one.id);
    expect(await ids(`organisationId=${units.acecrEducation}`)).toEqual([posts.staff]);
    expect(await ids('side=ACECR&provinceCode=IR-20')).toEqual([posts.otherStaff]);
    expect(await ids('held=false')).toEqual([]);
    expect((await ids('held=true')).length).toBe(10);
    const [first, ...rest] = await ids('limit=100');
    const page = (await client.get('/api/posts?limit=1')).as(listOf(post));
    expect(page.items[0]?.id).toBe(first);
    expect(await ids(`cursor=${page.next ?? ''}&limit=100`)).toEqual(rest);
    expect((await client.get('/api/posts?cursor=x')).refusal).toBe('400 request.cursor-malformed');
  });

  it('the administrator adds a post, which stands on the side of its organisation', async () => {
    const admin = await api.as('admin');
    const added = (await admin.post('/api/posts', provincial)).as(post);
    expect(added).toMatchObject({ side: 'ACECR', holdings: [], version: 1, isSample: false });
    expect((await admin.post('/api/posts', provincial)).refusal).toBe('409 posts.code-taken');
    const without = { ...provincial, code: 'X_1', scopeProvinceCode: null };
    expect((await admin.post('/api/posts', without)).refusal).toBe('422 posts.province-missing');
    expect((await admin.post('/api/posts', { ...provincial, code: 'X_2', scopeLevel: 'AGENCY' })).refusal).toBe(
      '422 posts.province-unwanted',
    );
    expect((await admin.post('/api/posts', { ...provincial, code: 'X_3', organisationId: absent })).refusal).toBe(
      '422 posts.organisation-not-found',
    );
  });

  it('the administrator changes title and role on the version seen', async () => {
    const admin = await api.as('admin');
    const changed = (await admin.patch(`/api/posts/${posts.otherStaff}`, 1, { titleFa: 'کارشناس ارشد' })).as(post);
    expect(changed).toMatchObject({ titleFa: 'کارشناس ارشد', role: 'ACECR_STAFF', version: 2 });
    expect((await admin.patch(`/api/posts/${posts.otherStaff}`, 1, { role: null })).refusal).toBe('412 request.stale');
    expect((await admin.patch(`/api/posts/${absent}`, 1, {})).refusal).toBe('404 posts.not-found');
    expect((await admin.send('PATCH', `/api/posts/${posts.otherStaff}`, {}, {})).refusal).toBe('428 request.version-required');
  });

  it('a right changed is a right changed with the next request', async () => {
    const admin = await api.as('admin');
    const nasrin = await api.as('nasrin');
    const me = async (): Promise<unknown> => ((await nasrin.get('/api/me')).json as { actor: unknown }).actor;
    expect(await me()).toMatchObject({ role: 'ACECR_STAFF', provinceCode: 'IR-20' });
    const path = `/api/posts/${posts.otherStaff}`;
    const { version } = (await admin.get(path)).as(post);
    const widened = (await admin.patch(path, version, { scopeLevel: 'AGENCY', scopeProvinceCode: null, role: 'AUDITOR' })).as(post);
    expect(await me()).toMatchObject({ role: 'AUDITOR', scopeLevel: 'AGENCY', provinceCode: null });
    const half = await admin.patch(path, widened.version, { scopeLevel: 'PROVINCE' });
    expect(half.refusal).toBe('422 posts.province-missing');
    const back = { scopeLevel: 'PROVINCE', scopeProvinceCode: 'IR-20', role: 'ACECR_STAFF' };
    expect((await admin.patch(path, widened.version, back)).as(post)).toMatchObject(back);
  });

  it('a hand-over ends the holding before on the day before', async () => {
    const admin = await api.as('admin');
    const before = (await admin.get(`/api/posts/${posts.otherDirector}`)).as(post);
    const path = `/api/posts/${posts.otherDirector}/holdings`;
    const handed = (await admin.act(path, before.version, { personId: people.parvin, from: '2026-03-07' })).as(post);
    expect(handed.holdings.map(({ person, from, to }) => [person.id, from, to])).toEqual([
      [people.parvin, '2026-03-07', null],
      [people.ali, '2025-04-05', '2026-03-06'],
    ]);
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'posts.held'`);
    expect(entry).toMatchObject({ details: { personId: people.parvin, from: '2026-03-07', isActing: false } });
    const again = await admin.act(path, handed.version, { personId: people.ali, from: '2026-03-07' });
    expect(again.refusal).toBe('409 posts.already-held');
    const overlapping = await admin.act(path, handed.version, { personId: people.ali, from: '2025-01-01', to: '2025-06-01' });
    expect(overlapping.refusal).toBe('409 posts.already-held');
    expect((await admin.act(path, before.version, { personId: people.ali, from: '2026-05-01' })).refusal).toBe('412 request.stale');
    expect((await admin.post(path, { personId: people.ali, from: '2026-05-01' })).refusal).toBe('428 request.version-required');
  });

  it('a deputy acts for the holder, who stays', async () => {
    const admin = await api.as('admin');
    const path = `/api/posts/${posts.director}/holdings`;
    const { version } = (await admin.get(`/api/posts/${posts.director}`)).as(post);
    const acting = { personId: people.parvin, from: '2026-08-23', to: '2026-09-11', isActing: true };
    const held = (await admin.act(path, version, acting)).as(post);
    expect(held.holdings).toContainEqual(expect.objectContaining({ isActing: true, from: '2026-08-23', to: '2026-09-11' }));
    expect(held.holdings.find((one) => one.isActing)?.actingFor?.id).toBe(people.reza);
    const self = await admin.act(path, held.version, { ...acting, personId: people.reza });
    expect(self.refusal).toBe('409 posts.acts-for-oneself');
    const nobody = await admin.act(path, held.version, { ...acting, from: '2020-01-01' });
    expect(nobody.refusal).toBe('409 posts.nobody-to-act-for');
    const backwards = await admin.act(path, held.version, { ...acting, to: '2026-01-01' });
    expect(backwards.refusal).toBe('422 posts.ends-before-it-begins');
    const unknown = await admin.act(path, held.version, { ...acting, personId: absent });
    expect(unknown.refusal).toBe('422 posts.person-not-found');
    expect((await admin.act(`/api/posts/${absent}/holdings`, 1, acting)).refusal).toBe('404 posts.not-found');
  });

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s adds, changes and hands over none', async (name) => {
    const client = await api.as(name);
    expect((await client.post('/api/posts', { ...provincial, code: 'X_9' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/posts/${posts.staff}`, 1, {})).refusal).toBe('403 access.denied');
    const asked = { personId: people.parvin, from: '2026-10-01' };
    expect((await client.act(`/api/posts/${posts.staff}/holdings`, 1, asked)).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/posts/${posts.staff}/handovers`, 1, asked)).refusal).toBe('403 access.denied');
    expect((await client.get(`/api/posts/${posts.staff}/open-items`)).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/posts/${posts.staff}/closures`, 1)).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/posts/${posts.staff}/reopenings`, 1)).refusal).toBe('403 access.denied');
    const [holding] = (await client.get(`/api/posts/${posts.staff}`)).as(post).holdings;
    expect((await client.act(`/api/posts/${posts.staff}/holdings/${holding?.id ?? ''}/endings`, 1, { on: '2026-10-01' })).refusal).toBe(
      '403 access.denied',
    );
  });
});
