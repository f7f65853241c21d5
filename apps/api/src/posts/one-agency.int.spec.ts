import { activityPage } from '@hampeyman/domain/activity';
import { organisation } from '@hampeyman/domain/organisations';
import { person } from '@hampeyman/domain/people';
import { post } from '@hampeyman/domain/posts';
import { Database } from '../database/database';
import type { SignedInClient } from '../testing/client';
import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

/** An administrator and an auditor of ACECR alone: neither agency administers, or watches over, the other. */
let api: TestApi;
let administrator: SignedInClient;
let auditor: SignedInClient;
const { posts, people } = world;

beforeAll(async () => {
  api = await startApi();
  const rows = [
    ['00000000-0000-4000-8000-000000000281', '00000000-0000-4000-8000-000000000381', 'ADMIN', 'keeper.acecr'],
    ['00000000-0000-4000-8000-000000000282', '00000000-0000-4000-8000-000000000382', 'AUDITOR', 'watcher.acecr'],
  ] as const;
  for (const [postId, personId, role, login] of rows) {
    await api.sql(`
      INSERT INTO posts (id, code, title_fa, organisation_id, side, role, scope_level, search_norm, search_squashed)
        SELECT '${postId}', 'A_${role}', 'سمت', organisation_id, 'ACECR', '${role}', 'AGENCY', '', '' FROM posts WHERE id = '${posts.staff}';
      INSERT INTO people (id, name_fa, login, password_hash, search_norm, search_squashed)
        SELECT '${personId}', 'شخص جهاد', '${login}', password_hash, '', '' FROM people WHERE id = '${people.zahra}';
      INSERT INTO holdings (id, post_id, person_id, held_from) VALUES (gen_random_uuid(), '${postId}', '${personId}', '2026-01-01')`);
  }
  administrator = await api.nobody.signIn('keeper.acecr', world.password);
  auditor = await api.nobody.signIn('watcher.acecr', world.password);
});
afterAll(() => api.stop());

const newPost = (organisationId: unknown, change: Readonly<Record<string, unknown>> = {}): object => {
  return { code: `NEW_${String(Math.random()).slice(2, 10)}`, titleFa: 'سمت تازه', organisationId, scopeLevel: 'AGENCY', ...change };
};
const organisationOf = async (postId: string): Promise<unknown> =>
  (await api.sql(`SELECT organisation_id FROM posts WHERE id = '${postId}'`))[0]?.['organisation_id'];

test('units and posts of the own agency are kept, those of the other are not', async () => {
  const [own, other] = [await organisationOf(posts.staff), await organisationOf(posts.director)];
  const unit = { nameFa: 'معاونت تازه', provinceCode: null };
  const added = await administrator.post('/api/organisations', { ...unit, code: 'ACECR_NEW', parentId: own, side: 'ACECR' });
  expect(added.as(organisation).side).toBe('ACECR');
  const elsewhere = await administrator.post('/api/organisations', { ...unit, code: 'MCLS_NEW', parentId: other, side: 'MINISTRY' });
  expect(elsewhere.refusal).toBe('403 access.denied');
  expect((await administrator.post('/api/posts', newPost(own))).as(post).side).toBe('ACECR');
  expect((await administrator.post('/api/posts', newPost(other))).refusal).toBe('403 access.denied');
  const director = (await administrator.get(`/api/posts/${posts.director}`)).as(post);
  expect((await administrator.patch(`/api/posts/${posts.director}`, director.version, { titleFa: 'دیگر' })).refusal).toBe(
    '403 access.denied',
  );
  const hold = { personId: people.zahra, from: '2026-11-01' };
  expect((await administrator.act(`/api/posts/${posts.director}/holdings`, director.version, hold)).refusal).toBe('403 access.denied');
});

test('nobody makes themselves, or somebody else, an administrator or auditor of the whole portal', async () => {
  const own = await organisationOf(posts.staff);
  for (const role of ['ADMIN', 'AUDITOR']) {
    expect((await administrator.post('/api/posts', newPost(own, { role, scopeLevel: 'NATIONAL' }))).refusal).toBe('403 access.denied');
    const confined = (await administrator.post('/api/posts', newPost(own, { role }))).as(post);
    const widened = await administrator.patch(`/api/posts/${confined.id}`, confined.version, { scopeLevel: 'NATIONAL' });
    expect(widened.refusal).toBe('403 access.denied');
  }
  const plain = (await administrator.post('/api/posts', newPost(own, { scopeLevel: 'NATIONAL' }))).as(post);
  expect((await administrator.patch(`/api/posts/${plain.id}`, plain.version, { role: 'ADMIN' })).refusal).toBe('403 access.denied');
});

test('into a post of the own agency comes nobody of the other one, nor who watches over all, by no way', async () => {
  const own = (await administrator.post('/api/posts', newPost(await organisationOf(posts.staff), { role: 'ACECR_STAFF' }))).as(post);
  for (const personId of [people.maryam, people.reza, people.admin]) {
    const held = await administrator.act(`/api/posts/${own.id}/holdings`, own.version, { personId, from: '1990-01-01' });
    expect(held.refusal).toBe('403 access.denied');
    const staff = (await administrator.get(`/api/posts/${posts.staff}`)).as(post);
    const deputy = { personId, from: '2026-10-01', to: '2030-01-01', isActing: true };
    expect((await administrator.act(`/api/posts/${posts.staff}/holdings`, staff.version, deputy)).refusal).toBe('403 access.denied');
    const handed = await administrator.act(`/api/posts/${posts.staff}/handovers`, staff.version, { personId, from: '2026-12-20' });
    expect(handed.refusal).toBe('403 access.denied');
  }
  const added = (await administrator.post('/api/people', { nameFa: 'همکار تازه' })).as(person);
  expect((await administrator.act(`/api/posts/${own.id}/holdings`, own.version, { personId: added.id, from: '2026-11-01' })).status).toBe(
    201,
  );
});

test('a role stays on its side, and an administrator is there for an agency or for all', async () => {
  const admin = await api.as('admin');
  const [own, other] = [await organisationOf(posts.staff), await organisationOf(posts.director)];
  const fieldsOf = async (body: object): Promise<unknown> => (await admin.post('/api/posts', body)).problem.fields;
  expect(await fieldsOf(newPost(own, { role: 'MINISTRY_MANAGER' }))).toMatchObject([{ path: 'role', code: 'posts.role-of-other-side' }]);
  expect(await fieldsOf(newPost(other, { role: 'ACECR_STAFF' }))).toMatchObject([{ path: 'role', code: 'posts.role-of-other-side' }]);
  const provincial = newPost(own, { role: 'ADMIN', scopeLevel: 'PROVINCE', scopeProvinceCode: 'IR-29' });
  expect(await fieldsOf(provincial)).toMatchObject([{ path: 'scopeLevel', code: 'posts.role-of-other-scope' }]);
});

describe('accounts', () => {
  const read = async (client: SignedInClient, id: string) => (await client.get(`/api/people/${id}`)).as(person);
  const letter = { email: 'someone@example.org' };

  test('of the own people and of who has no post yet are theirs to see and to change', async () => {
    const zahra = await read(administrator, people.zahra);
    expect(zahra.login).toBe('zahra');
    expect((await administrator.patch(`/api/people/${people.zahra}`, zahra.version, { honorificFa: 'دکتر' })).as(person).honorificFa).toBe(
      'دکتر',
    );
    const added = (await administrator.post('/api/people', { nameFa: 'شخص تازه' })).as(person);
    expect((await administrator.patch(`/api/people/${added.id}`, 1, letter)).as(person).email).toBe(letter.email);
  });

  test('of the other agency, and of who watches over all, are neither seen nor changed', async () => {
    for (const id of [people.maryam, people.reza, people.admin]) {
      const seen = await read(administrator, id);
      expect([seen.login, seen.email]).toEqual([null, null]);
      expect((await administrator.patch(`/api/people/${id}`, seen.version, letter)).refusal).toBe('403 access.denied');
      expect((await administrator.delete(`/api/people/${id}/second-factor`)).refusal).toBe('403 access.denied');
    }
    expect((await administrator.get('/api/people?login=maryam')).text).not.toContain(people.maryam);
    expect((await administrator.get('/api/people?login=zahra')).text).toContain(people.zahra);
  });

  test('of who was added by another administrator, and has no post yet, are that one’s', async () => {
    const admin = await api.as('admin');
    const account = { login: 'newcomer', email: 'newcomer@example.org', password: null };
    const newcomer = (await admin.post('/api/people', { nameFa: 'مدیر آینده', ...account })).as(person);
    const seen = await read(administrator, newcomer.id);
    expect([seen.login, seen.email]).toEqual([null, null]);
    const taken = await administrator.patch(`/api/people/${newcomer.id}`, seen.version, { password: 'quiet-marble-5521' });
    expect(taken.refusal).toBe('403 access.denied');
  });

  test('leave their hands when the portal’s administrator appoints their owner elsewhere', async () => {
    const account = { nameFa: 'شخص گماشته', login: 'planted', password: 'quiet-marble-5521' };
    const planted = (await administrator.post('/api/people', account)).as(person);
    const opened = await api.nobody.signIn('planted', account.password);
    expect((await opened.get('/api/me')).refusal).toBe('403 sessions.password-change-required');
    const [admin, secretary] = [await api.as('admin'), (await administrator.get(`/api/posts/${posts.secretary}`)).as(post)];
    const deputy = { personId: planted.id, from: '2026-12-01', to: '2027-12-01', isActing: true };
    expect((await admin.act(`/api/posts/${posts.secretary}/holdings`, secretary.version, deputy)).status).toBe(201);
    expect((await opened.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await administrator.patch(`/api/people/${planted.id}`, 1, { honorificFa: 'دکتر' })).refusal).toBe('403 access.denied');
  });

  test('of who has gone over to the other agency are no longer theirs', async () => {
    const mover = (await administrator.post('/api/people', { nameFa: 'شخص رونده' })).as(person);
    const place = (postId: string, from: string): Promise<unknown> =>
      api.sql(`INSERT INTO holdings (id, post_id, person_id, held_from, held_to, is_acting, acting_for_person_id)
        VALUES (gen_random_uuid(), '${postId}', '${mover.id}', '${from}', '${from}', true, '${people.maryam}')`);
    await place(posts.staff, '2026-02-01');
    expect((await administrator.patch(`/api/people/${mover.id}`, 1, { honorificFa: 'دکتر' })).status).toBe(200);
    await place(posts.director, '2026-03-01');
    expect((await administrator.patch(`/api/people/${mover.id}`, 2, { honorificFa: null })).refusal).toBe('403 access.denied');
  });
});

test('of sign-ins, rights and refusals the administrator and the auditor see their agency’s part', async () => {
  await Promise.all((['maryam', 'reza', 'zahra', 'nasrin'] as const).map((name) => api.as(name)));
  for (const client of [administrator, auditor]) {
    const { items } = (await client.get('/api/activity?chain=system&kind=SIGN_IN&limit=100')).as(activityPage);
    const seen = new Set(items.map((entry) => entry.person?.id));
    expect([people.zahra, people.nasrin].every((id) => seen.has(id))).toBe(true);
    expect([people.maryam, people.reza].some((id) => seen.has(id))).toBe(false);
  }
  // also where the rules would forget to ask: the wall in the database says the same
  const { actor } = auditor.session.me;
  const sides = await api
    .get(Database)
    .use(actor, (manager) => manager.query<{ side: string | null }[]>('SELECT DISTINCT side FROM activity WHERE memorandum_id IS NULL'));
  expect(sides).toEqual([{ side: 'ACECR' }]);
});
