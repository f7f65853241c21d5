import { person } from '@hampeyman/domain/people';
import { listOf } from '@hampeyman/domain/records';
import { startApi, type TestApi } from '../testing/api';
import { z } from 'zod';
import { world } from '../testing/world';

const absent = '00000000-0000-4000-8000-0000000009ff';
const { people, posts } = world;

describe('people', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('everyone who is signed in reads names and posts, and no account', async () => {
    const client = await api.as('zahra');
    const { items } = (await client.get('/api/people')).as(listOf(person));
    expect(items).toHaveLength(12);
    expect(items.every((one) => one.login === null && !one.isDisabled)).toBe(true);
    const found = (await client.get(`/api/people/${people.maryam}`)).as(person);
    expect(found.posts.map((one) => one.id)).toEqual([posts.manager]);
    expect((await client.get('/api/people?login=maryam')).as(listOf(person)).items).toEqual([]);
    expect((await client.get('/api/people?hasLogin=true')).as(listOf(person)).items).toEqual([]);
    expect((await client.get(`/api/people/${absent}`)).refusal).toBe('404 people.not-found');
    expect((await api.nobody.get('/api/people')).refusal).toBe('401 sessions.required');
  });

  it('the administrator reads accounts and finds one by its name', async () => {
    const admin = await api.as('admin');
    const [kamran, ...others] = (await admin.get('/api/people?login=kamran')).as(listOf(person)).items;
    expect(kamran).toMatchObject({ id: people.kamran, login: 'kamran', isDisabled: true });
    expect(others).toEqual([]);
    expect((await admin.get('/api/people?hasLogin=false')).as(listOf(person)).items).toEqual([]);
  });

  it('a person is found by name, in pages', async () => {
    const client = await api.as('zahra');
    const all = (await client.get('/api/people?limit=100')).as(listOf(person)).items;
    const first = (await client.get('/api/people?limit=5')).as(listOf(person));
    const rest = (await client.get(`/api/people?limit=100&cursor=${first.next ?? ''}`)).as(listOf(person));
    expect([...first.items, ...rest.items]).toEqual(all);
    const [maryam] = all.filter((one) => one.id === people.maryam);
    const found = (await client.get(`/api/people?q=${encodeURIComponent(maryam?.nameFa ?? '')}`)).as(listOf(person)).items;
    expect(found.map((one) => one.id)).toContain(people.maryam);
    expect((await client.get('/api/people?cursor=x')).refusal).toBe('400 request.cursor-malformed');
  });

  it('the administrator adds a person who can sign in at once', async () => {
    const admin = await api.as('admin');
    const body = {
      nameFa: 'سينا آذرمهر',
      nameEn: 'Sina Azarmehr',
      honorificFa: 'آقای',
      login: 'Sina.A',
      password: 'the first password here',
    };
    const added = (await admin.post('/api/people', body)).as(person);
    expect(added).toMatchObject({ nameFa: 'سینا آذرمهر', login: 'sina.a', isDisabled: false, posts: [], version: 1 });
    const session = await api.nobody.post('/api/sessions', { login: 'sina.a', password: 'the first password here' });
    expect(session.status).toBe(201);
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'people.added'`);
    expect(entry).toEqual({ details: { hasAccount: true } });
    expect((await admin.post('/api/people', body)).refusal).toBe('409 people.login-taken');
    expect((await admin.post('/api/people', { ...body, login: 'other', password: null })).refusal).toBe(
      '422 people.login-without-password',
    );
    expect((await admin.post('/api/people', { ...body, login: null })).refusal).toBe('422 people.password-without-login');
    const malformed = await admin.post('/api/people', { ...body, login: 'سینا' });
    expect(malformed.problem.fields).toEqual([expect.objectContaining({ path: 'login', code: 'people.login-malformed' })]);
  });

  it('disabling an account works at once, and nobody disables themselves', async () => {
    const admin = await api.as('admin');
    const nasrin = await api.as('nasrin');
    expect((await nasrin.get('/api/me')).status).toBe(200);
    const changed = (await admin.patch(`/api/people/${people.nasrin}`, 1, { isDisabled: true })).as(person);
    expect(changed).toMatchObject({ isDisabled: true, version: 2 });
    expect((await nasrin.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await admin.patch(`/api/people/${people.nasrin}`, 2, { isDisabled: false })).status).toBe(200);
    expect((await nasrin.get('/api/me')).refusal).toBe('401 sessions.ended');
    const own = (await admin.get(`/api/people/${people.admin}`)).as(person);
    expect((await admin.patch(`/api/people/${people.admin}`, own.version, { isDisabled: true })).refusal).toBe(
      '409 people.disables-oneself',
    );
  });

  it('a new password replaces the old one, ends every session and is never recorded', async () => {
    const admin = await api.as('admin');
    const stolen = await api.as('hassan');
    const { version } = (await admin.get(`/api/people/${people.hassan}`)).as(person);
    await admin.patch(`/api/people/${people.hassan}`, version, { password: 'another password entirely', nameEn: 'Hassan' });
    expect((await stolen.get('/api/me')).refusal).toBe('401 sessions.ended');
    const signIn = (password: string) => api.nobody.post('/api/sessions', { login: 'hassan', password });
    expect((await signIn('another password entirely')).status).toBe(201);
    expect((await signIn(world.password)).refusal).toBe('401 sessions.wrong-credentials');
    const [entry] = await api.sql(`SELECT details FROM activity WHERE action = 'people.changed' AND subject_id = '${people.hassan}'`);
    expect(entry).toEqual({ details: { changed: ['nameEn', 'password'] } });
    expect((await admin.patch(`/api/people/${people.hassan}`, version, {})).refusal).toBe('412 request.stale');
    expect((await admin.send('PATCH', `/api/people/${people.hassan}`, {}, {})).refusal).toBe('428 request.version-required');
    expect((await admin.patch(`/api/people/${absent}`, 1, {})).refusal).toBe('404 people.not-found');
    expect((await admin.patch(`/api/people/${people.hassan}`, version + 1, { login: 'maryam' })).refusal).toBe('409 people.login-taken');
  });

  it('a mail address is one person’s, and for administrators alone', async () => {
    const admin = await api.as('admin');
    const body = { nameFa: 'نیما پارسا', login: 'nima', email: ' Nima@Example.org', password: 'the first password here' };
    const added = (await admin.post('/api/people', body)).as(person);
    expect(added.email).toBe('nima@example.org');
    expect((await admin.post('/api/people', { ...body, login: 'nima2' })).refusal).toBe('409 people.email-taken');
    const malformed = await admin.post('/api/people', { ...body, email: 'nima' });
    expect(malformed.problem.fields).toEqual([expect.objectContaining({ path: 'email', code: 'people.email-malformed' })]);
    const zahra = await api.as('zahra');
    expect((await zahra.get(`/api/people/${added.id}`)).as(person)).toMatchObject({ login: null, email: null });
  });

  it('a person who left is erased, and the record stands unchanged', async () => {
    const admin = await api.as('admin');
    const body = {
      nameFa: 'شهریار کیانی',
      honorificFa: 'آقای',
      login: 'shahriar',
      email: 'sk@example.org',
      password: 'the first password here',
    };
    const { id } = (await admin.post('/api/people', body, { 'idempotency-key': 'adds-shahriar' })).as(person);
    const own = await api.nobody.signIn('shahriar', 'the first password here');
    await own.post('/api/me/passwords', { current: 'the first password here', password: 'سه کبوتر روی بام' });
    await own.post('/api/me/second-factor/enrolments', { password: 'سه کبوتر روی بام' });
    await admin.post('/api/people', { nameFa: 'بهرام بهرامی' }, { 'idempotency-key': 'of-another' });
    await api.sql('TRUNCATE sign_in_failures');
    await api.nobody.post('/api/sessions', { login: 'shahriar', password: 'wrong' });
    const log = async (): Promise<unknown> =>
      api.sql(`SELECT hash FROM activity WHERE person_id = '${id}' OR subject_id = '${id}' ORDER BY seq`);
    const before = await log();
    const { version: latest } = (await admin.get(`/api/people/${id}`)).as(person);
    const erased = (await admin.act(`/api/people/${id}/erasures`, latest)).as(person);
    expect(erased).toMatchObject({ nameFa: 'شخص پاک‌شده', nameEn: 'Erased person', honorificFa: null, login: null, email: null });
    expect(erased).toMatchObject({ isDisabled: true, isErased: true, version: 2 });
    expect((await own.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect(await log()).toEqual(expect.arrayContaining(before as unknown[]));
    const kept = await api.sql(`SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'person_id' ORDER BY 1`);
    const told = ['activity', 'sessions'];
    for (const { name } of kept.filter((table) => !told.includes(String(table['name'])))) {
      expect([name, await api.sql(`SELECT * FROM ${String(name)} WHERE person_id = '${id}'`)]).toEqual([name, []]);
    }
    expect(await api.sql(`SELECT key FROM idempotency_keys WHERE answer::text LIKE '%${id}%'`)).toEqual([]);
    expect(await api.sql('SELECT key FROM idempotency_keys ORDER BY key')).toEqual([{ key: 'of-another' }]);
    expect(await api.sql('SELECT account_hash FROM sign_in_failures')).toEqual([]);
    expect(await api.sql(`SELECT user_agent FROM sessions WHERE person_id = '${id}' AND user_agent IS NOT NULL`)).toEqual([]);
    expect(JSON.stringify(await api.sql(`SELECT * FROM people WHERE id = '${id}'`))).not.toMatch(/شهریار|shahriar|sk@example|argon2/);
    expect((await admin.get(`/api/people?q=${encodeURIComponent('شهریار')}`)).as(listOf(person)).items).toEqual([]);
    expect((await admin.act(`/api/people/${id}/erasures`, 2)).refusal).toBe('409 people.erased');
    expect((await admin.patch(`/api/people/${id}`, 2, { isDisabled: false })).refusal).toBe('409 people.erased');
    const { version } = (await admin.get(`/api/posts/${posts.staff}`)).as(z.object({ version: z.int() }));
    const appointed = await admin.act(`/api/posts/${posts.staff}/handovers`, version, { personId: id, from: '2030-01-01' });
    expect(appointed.refusal).toBe('422 posts.person-not-found');
  });

  it('nobody is erased who holds a post, nor by themselves', async () => {
    const admin = await api.as('admin');
    const erase = async (id: string) => {
      const { version } = (await admin.get(`/api/people/${id}`)).as(person);
      return (await admin.act(`/api/people/${id}/erasures`, version)).refusal;
    };
    expect(await erase(people.maryam)).toBe('409 people.erases-holder');
    expect(await erase(people.admin)).toBe('409 people.erases-oneself');
    expect((await admin.act(`/api/people/${absent}/erasures`, 1)).refusal).toBe('404 people.not-found');
  });

  it.each(['maryam', 'zahra', 'reza', 'fatemeh', 'auditor'] as const)('%s adds and changes nobody', async (name) => {
    const client = await api.as(name);
    expect((await client.post('/api/people', { nameFa: 'کسی دیگر' })).refusal).toBe('403 access.denied');
    expect((await client.patch(`/api/people/${people.parvin}`, 1, {})).refusal).toBe('403 access.denied');
    expect((await client.act(`/api/people/${people.parvin}/erasures`, 1)).refusal).toBe('403 access.denied');
  });
});
