import { activityPage } from '@hampeyman/domain/activity';
import { listOf } from '@hampeyman/domain/records';
import { me, openSession, signedIn } from '@hampeyman/domain/sessions';
import { taskDetail } from '@hampeyman/domain/tasks';
import { startApi, type TestApi } from '../testing/api';
import { cookieOf, type Client } from '../testing/client';
import { aPlan } from '../testing/planned-tasks';
import { world } from '../testing/world';
import { FirstAdministrator } from './first-administrator';
import { SessionsService } from './sessions.service';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const { password } = world;

describe('signing in', () => {
  test('maryam signs in and is who she is, in her post', async () => {
    const answer = await api.nobody.post('/api/sessions', { login: ' Maryam ', password });
    expect(answer.status).toBe(201);
    const { me: who, expiresAt } = answer.as(signedIn);
    expect(who.person.id).toBe(world.people.maryam);
    expect(who.post?.code).toBe('MCLS_EMP_MGR');
    expect(who.actor).toMatchObject({ role: 'MINISTRY_MANAGER', side: 'MINISTRY', provinceCode: null, memorandumIds: [world.memorandum] });
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\/api\/sessions/i);
  });

  test('a wrong password, an unknown name and a disabled account read the same', async () => {
    const answers = await Promise.all([
      api.nobody.post('/api/sessions', { login: 'hassan', password: 'wrong' }),
      api.nobody.post('/api/sessions', { login: 'nobody.at.all', password }),
      api.nobody.post('/api/sessions', { login: 'kamran', password }),
    ]);
    const told = answers.map(({ problem }) => ({ ...problem, requestId: '' }));
    expect(answers.map((answer) => answer.refusal)).toEqual(Array(3).fill('401 sessions.wrong-credentials'));
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  test('without a name it is refused by field', async () => {
    const answer = await api.nobody.post('/api/sessions', { password });
    expect(answer.refusal).toBe('422 request.invalid');
    expect(answer.problem.fields).toEqual([{ path: 'login', code: 'field.required', params: {} }]);
  });

  test('the actor reaches what the post reaches', async () => {
    const actorOf = async (name: 'reza' | 'fatemeh' | 'zahra' | 'parvin' | 'mina') => (await api.as(name)).session.me.actor;
    expect(await actorOf('reza')).toMatchObject({
      role: 'PROVINCIAL_DIRECTOR',
      provinceCode: 'IR-29',
      committeeIds: [world.committee.southKhorasan],
    });
    expect(await actorOf('fatemeh')).toMatchObject({
      role: 'SECRETARY',
      provinceCode: 'IR-29',
      committeeIds: [world.committee.southKhorasan],
    });
    expect(await actorOf('mina')).toMatchObject({ role: 'SECRETARY', provinceCode: null, committeeIds: [world.committee.steering] });
    expect(await actorOf('zahra')).toMatchObject({ side: 'ACECR', provinceCode: null, committeeIds: [] });
    expect(await actorOf('parvin')).toMatchObject({ postId: null, role: null, memorandumIds: [] });
  });

  test('the sign-in is on record', async () => {
    const maryam = await api.as('maryam');
    const rows = await api.sql(
      `SELECT action, post_id FROM activity WHERE person_id = '${world.people.maryam}' AND action = 'sessions.started'`,
    );
    expect(rows).toContainEqual({ action: 'sessions.started', post_id: world.posts.manager });
    expect(maryam.session.me.post?.id).toBe(world.posts.manager);
  });
});

const reusesByAli = `SELECT count(*)::int AS n FROM activity
  WHERE person_id = '${world.people.ali}' AND action = 'sessions.refresh-token-reused'`;

describe('the session', () => {
  test('a token that is none, or forged, opens nothing', async () => {
    expect((await api.nobody.get('/api/me')).refusal).toBe('401 sessions.required');
    expect((await api.nobody.get('/api/me', { authorization: 'Bearer nonsense' })).refusal).toBe('401 sessions.required');
    const { accessToken } = (await api.as('maryam')).session;
    const [header, body] = accessToken.split('.');
    const forged = `${header ?? ''}.${body ?? ''}.${'A'.repeat(43)}`;
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${forged}` })).refusal).toBe('401 sessions.required');
  });

  test('two tabs that refresh at once, or a repeated exchange, get the same token and stay signed in', async () => {
    const first = await api.nobody.signIn('ali', password);
    const tabs = await Promise.all([1, 2, 3].map(() => api.nobody.post('/api/sessions/refreshments', undefined, { cookie: first.cookie })));
    expect(tabs.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(tabs.map(cookieOf)).size).toBe(1);
    const [tab] = tabs;
    if (tab === undefined) throw new Error('there is no answer');
    const renewed = await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(tab) });
    expect(renewed.status).toBe(201);
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${renewed.as(signedIn).accessToken}` })).status).toBe(200);
  });

  test('one exchange further, the token of before is stolen however young it is', async () => {
    const first = await api.nobody.signIn('ali', password);
    const second = await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: first.cookie });
    await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(second) });
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: first.cookie })).refusal).toBe('401 sessions.ended');
  });

  test('a refreshment gives a new pair, and the old cookie ends the whole session', async () => {
    const ali = await api.nobody.signIn('ali', password);
    const renewed = await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: ali.cookie });
    expect(renewed.status).toBe(201);
    const { accessToken } = renewed.as(signedIn);
    expect(cookieOf(renewed)).not.toBe(ali.cookie);
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${accessToken}` })).status).toBe(200);

    const before = Number((await api.sql(reusesByAli))[0]?.['n']);
    await api.sql(`UPDATE sessions SET used_at = used_at - interval '31 seconds' WHERE person_id = '${world.people.ali}'`);
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: ali.cookie })).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${accessToken}` })).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(renewed) })).refusal).toBe(
      '401 sessions.ended',
    );
    expect(await api.sql(reusesByAli)).toEqual([{ n: before + 1 }]);
  });

  test('without a cookie there is nothing to refresh', async () => {
    expect((await api.nobody.post('/api/sessions/refreshments')).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: 'hampeyman_refresh=x' })).refusal).toBe(
      '401 sessions.ended',
    );
  });

  test('signing out ends it at once', async () => {
    const mina = await api.nobody.signIn('mina', password);
    const answer = await mina.delete('/api/sessions/current');
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/hampeyman_refresh=;/);
    expect((await mina.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: mina.cookie })).refusal).toBe('401 sessions.ended');
  });

  test('half an hour without a request ends it, a request in between does not', async () => {
    const mina = await api.nobody.signIn('mina', password);
    const id = `id = (SELECT id FROM sessions WHERE person_id = '${world.people.mina}' ORDER BY created_at DESC LIMIT 1)`;
    const pass = (minutes: number) =>
      api.sql(`UPDATE sessions SET last_seen_at = last_seen_at - interval '${String(minutes)} minutes' WHERE ${id}`);
    for (let round = 0; round < 2; round += 1) {
      await pass(29);
      expect((await mina.get('/api/me')).status).toBe(200);
    }
    await pass(30);
    expect((await mina.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: mina.cookie })).refusal).toBe('401 sessions.ended');
  });

  test('after twelve hours it is over, however busy it is', async () => {
    const parvin = await api.nobody.signIn('parvin', password);
    const [row] = await api.sql(
      `SELECT extract(epoch FROM expires_at - created_at)::int AS seconds FROM sessions ORDER BY created_at DESC LIMIT 1`,
    );
    expect(row).toEqual({ seconds: 12 * 3_600 });
    const renewed = await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: parvin.cookie });
    const header = String(renewed.headers['set-cookie']);
    expect(Date.parse(/Expires=([^;]+)/.exec(header)?.[1] ?? '') - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    await api.sql(`UPDATE sessions SET expires_at = now() WHERE person_id = '${world.people.parvin}'`);
    expect((await parvin.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(renewed) })).refusal).toBe(
      '401 sessions.ended',
    );
  });

  test('a person sees their own, by device, ends one of them, and all others', async () => {
    await api.sql(`UPDATE sessions SET ended_at = now() WHERE person_id = '${world.people.parvin}'`);
    const chrome = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Mobile Safari/537.36';
    const phone = (await api.nobody.post('/api/sessions', { login: 'parvin', password }, { 'user-agent': chrome })).as(signedIn);
    const desk = await api.nobody.signIn('parvin', password);
    const home = await api.nobody.signIn('parvin', password);
    const { items, next } = (await home.get('/api/sessions')).as(listOf(openSession));
    expect(items.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    expect(items[2]).toMatchObject({ browser: 'Chrome', system: 'Android', hasSecondFactor: false });
    expect(next).toBeNull();
    const first = (await home.get('/api/sessions?limit=2')).as(listOf(openSession));
    const second = (await home.get(`/api/sessions?limit=2&cursor=${String(first.next)}`)).as(listOf(openSession));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect((await home.get('/api/sessions?cursor=nonsense')).refusal).toBe('400 request.cursor-malformed');

    const path = `/api/sessions/${String(items[2]?.id)}`;
    const end = (client: Client, address: string, shown: unknown = { password }) => client.send('DELETE', address, shown);
    expect((await end(await api.as('maryam'), path)).refusal).toBe('404 sessions.not-found');
    expect((await end(home, path)).status).toBe(204);
    expect((await end(home, path)).refusal).toBe('404 sessions.not-found');
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${phone.accessToken}` })).refusal).toBe('401 sessions.ended');
    expect((await desk.get('/api/me')).status).toBe(200);
    expect((await end(home, '/api/sessions/others')).status).toBe(204);
    expect((await desk.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await home.get('/api/me')).status).toBe(200);
    expect((await end(home, '/api/sessions/others')).status).toBe(204);
  });

  test('nobody ends another one without showing the password, and a wrong one is a failure to sign in', async () => {
    await api.sql('TRUNCATE sign_in_failures');
    const [here, there] = [await api.nobody.signIn('hassan', password), await api.nobody.signIn('hassan', password)];
    const { items } = (await here.get('/api/sessions')).as(listOf(openSession));
    const [other = ''] = items.filter(({ isCurrent }) => !isCurrent).map(({ id }) => `/api/sessions/${id}`);
    for (const path of [other, '/api/sessions/others']) {
      expect((await here.send('DELETE', path, {})).problem.fields).toEqual([expect.objectContaining({ path: 'password' })]);
      const wrong = await here.send('DELETE', path, { password: 'not it' });
      expect(wrong.problem.fields).toEqual([expect.objectContaining({ path: 'password', code: 'passwords.wrong-current' })]);
    }
    expect(await api.sql('SELECT count(*)::int AS n FROM sign_in_failures')).toEqual([{ n: 2 }]);
    expect((await there.get('/api/me')).status).toBe(200);
    await api.sql('TRUNCATE sign_in_failures');
  });

  test('what a post may do changes at the next request', async () => {
    const ali = await api.nobody.signIn('ali', password);
    const roleOf = async () => (await ali.get('/api/me')).as(me).actor.role;
    expect(await roleOf()).toBe('PROVINCIAL_DIRECTOR');
    await api.sql(`UPDATE posts SET role = 'AUDITOR' WHERE id = '${world.posts.otherDirector}'`);
    expect(await roleOf()).toBe('AUDITOR');
    await api.sql(`UPDATE posts SET role = 'PROVINCIAL_DIRECTOR' WHERE id = '${world.posts.otherDirector}'`);
  });

  test('who is disabled, or leaves the post, is out at the next request', async () => {
    const hassan = await api.nobody.signIn('hassan', password);
    await api.sql(`UPDATE people SET is_disabled = true WHERE login = 'hassan'`);
    expect((await hassan.get('/api/me')).refusal).toBe('401 sessions.ended');
    await api.sql(`UPDATE people SET is_disabled = false WHERE login = 'hassan'`);
    expect((await hassan.get('/api/me')).status).toBe(200);
    await api.sql(`UPDATE holdings SET held_to = '2025-12-31' WHERE person_id = '${world.people.hassan}'`);
    expect((await hassan.get('/api/me')).refusal).toBe('401 sessions.ended');
  });
});

describe('preferences', () => {
  test('zahra reads in English from now on, and it is on record', async () => {
    const zahra = await api.as('zahra');
    const before = (await zahra.get('/api/me')).as(me);
    const answer = await zahra.patch('/api/me', before.version, { language: 'en', theme: 'dark' });
    expect(answer.as(me)).toMatchObject({ language: 'en', theme: 'dark', calendar: 'jalali', version: before.version + 1 });
    expect(answer.etag).toBe(`"${String(before.version + 1)}"`);
    const rows = await api.sql(
      `SELECT details FROM activity WHERE action = 'people.preferences-changed' AND person_id = '${world.people.zahra}'`,
    );
    expect(rows[0]?.['details']).toMatchObject({ before: { language: 'fa' }, after: { language: 'en' } });
  });

  test('refusals in their order: 428, 422, 412 with the record as it stands', async () => {
    const reza = await api.as('reza');
    expect((await reza.send('PATCH', '/api/me', {})).refusal).toBe('428 request.version-required');
    expect((await reza.patch('/api/me', 99, { language: 'de' })).refusal).toBe('422 request.invalid');
    const stale = await reza.patch('/api/me', 99, { language: 'en' });
    expect(stale.refusal).toBe('412 request.stale');
    expect(stale.problem.current).toMatchObject({ login: 'reza', version: 1 });
  });
});

describe('without a browser', () => {
  test('the first administrator is made by command and may sign in; a name is taken once', async () => {
    const administrators = api.get(FirstAdministrator);
    await administrators.create('root', 'سارا راهبر', 'a-long-enough-password');
    const root = await api.nobody.signIn('root', 'a-long-enough-password');
    expect(root.session.me).toMatchObject({ actor: { role: 'ADMIN' }, mustChangePassword: true });
    await expect(administrators.create('root', 'دیگری', 'a-long-enough-password')).rejects.toThrow('already');
    await expect(administrators.create('other', 'دیگری', 'short')).rejects.toThrow('12');
    await administrators.create('second', 'راهبر دوم', 'a-long-enough-password');
    expect((await api.nobody.signIn('second', 'a-long-enough-password')).session.me.post?.code).toBe('PORTAL_ADMIN_2');
  });

  test('a dated act is done by who held the post then', async () => {
    const sessions = api.get(SessionsService);
    expect(await sessions.actorOf('MCLS_SK_DG', '2025-10-01')).toMatchObject({ personId: world.people.reza, provinceCode: 'IR-29' });
    await expect(sessions.actorOf('MCLS_SK_DG', '2024-01-01')).rejects.toThrow('Nobody');
  });
});

describe('a person of several posts', () => {
  const second = '00000000-0000-4000-8000-0000000009e1';
  const plan = { ...aPlan, ministryPostId: world.posts.manager, acecrPostId: world.posts.staff };

  beforeAll(() =>
    api.sql(`INSERT INTO holdings (id, post_id, person_id, held_from, is_acting, acting_for_person_id)
      VALUES ('${second}', '${world.posts.manager}', '${world.people.mina}', '2026-01-01', true, '${world.people.maryam}')`),
  );
  afterAll(() => api.sql(`DELETE FROM holdings WHERE id = '${second}'`));

  test('begins in the regular one and is told of all', async () => {
    const mine = (await (await api.as('mina')).get('/api/me')).as(me);
    expect(mine.post?.id).toBe(world.posts.steeringSecretary);
    expect(mine.posts.map(({ id, isActing }) => [id, isActing])).toEqual([
      [world.posts.steeringSecretary, false],
      [world.posts.manager, true],
    ]);
    expect((await (await api.as('zahra')).get('/api/me')).as(me).posts).toHaveLength(1);
  });

  test('acts in the post the request names, with its rights, and the record names that post and for whom', async () => {
    const mina = await api.as('mina');
    const asManager = mina.with({ 'acting-post': world.posts.manager });
    expect((await mina.post('/api/tasks', plan)).refusal).toBe('403 access.denied');
    const made = (await asManager.post('/api/tasks', plan)).as(taskDetail);
    expect((await asManager.get('/api/me')).as(me)).toMatchObject({
      post: { id: world.posts.manager },
      actor: { role: 'MINISTRY_MANAGER', actingForPersonId: world.people.maryam },
    });
    const [entry] = (await mina.get(`/api/activity?subject=${made.id}`)).as(activityPage).items;
    expect(entry).toMatchObject({
      person: { id: world.people.mina },
      post: { id: world.posts.manager },
      actingFor: { id: world.people.maryam },
    });
  });

  test('keeps to it when the session goes on, and falls back where it has changed hands', async () => {
    const mina = await api.nobody.signIn('mina', world.password);
    const refreshed = await api.nobody.post('/api/sessions/refreshments', undefined, {
      cookie: mina.cookie,
      'acting-post': world.posts.manager,
    });
    expect(refreshed.as(signedIn).me.post?.id).toBe(world.posts.manager);
    const other = { cookie: cookieOf(refreshed), 'acting-post': world.posts.staff };
    const fallen = await api.nobody.post('/api/sessions/refreshments', undefined, other);
    expect(fallen.as(signedIn).me.post?.id).toBe(world.posts.steeringSecretary);
  });

  test.each([world.posts.staff, world.people.mina, 'no-post'])('is refused in a post they do not hold: %s', async (post) => {
    const mina = (await api.as('mina')).with({ 'acting-post': post });
    expect((await mina.get('/api/tasks')).refusal).toBe('403 sessions.post-not-held');
  });

  test('is refused in one whose term is over', async () => {
    const mina = (await api.as('mina')).with({ 'acting-post': world.posts.manager });
    await api.sql(`UPDATE holdings SET held_to = '2026-02-01' WHERE id = '${second}'`);
    expect((await mina.get('/api/tasks')).refusal).toBe('403 sessions.post-not-held');
    expect((await mina.get('/api/me', { 'acting-post': world.posts.steeringSecretary })).status).toBe(200);
  });
});
