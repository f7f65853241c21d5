import { person } from '@hampeyman/domain/people';
import { me } from '@hampeyman/domain/sessions';
import { startApi, type TestApi } from '../testing/api';
import type { Answer, Client } from '../testing/client';
import { MailServer } from '../testing/mail-server';
import { world } from '../testing/world';
import { MailRound } from '../mails/mail-round';

let server: MailServer;
let api: TestApi;
beforeAll(async () => {
  server = await MailServer.start();
  api = await startApi({ MAIL_URL: server.url });
  await api.sql(`UPDATE people SET email = login || '@example.org' WHERE login IN ('reza', 'ali', 'kamran', 'mina', 'zahra')`);
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  await api.get(MailRound).walk();
  server.letters.length = 0;
  await api.sql('TRUNCATE sign_in_failures');
});

const { password, people } = world;
const better = 'سه کبوتر روی بام';

const signIn = (login: string, secret: string): Promise<Answer> => api.nobody.post('/api/sessions', { login, password: secret });
const change = (client: Client, body: unknown): Promise<Answer> => client.post('/api/me/passwords', body);
const ask = (login: string): Promise<Answer> => api.nobody.post('/api/password-links', { login });
const choose = (token: string, secret: string): Promise<Answer> => api.nobody.post('/api/passwords', { token, password: secret });

/** The token of the link in the newest letter to an address. */
async function tokenOf(address: string): Promise<string> {
  await api.get(MailRound).walk();
  const letters = server.to(address).filter(({ text }) => text?.includes('/new-password#') === true);
  return /\/new-password#(\S+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? '';
}

describe('changing one’s own password', () => {
  test('the new one works, the old one does not, other sessions end and this one goes on', async () => {
    const here = await api.nobody.signIn('ali', password);
    const there = await api.nobody.signIn('ali', password);
    expect((await change(here, { current: password, password: better })).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await there.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await signIn('ali', password)).refusal).toBe('401 sessions.wrong-credentials');
    expect((await signIn('ali', better)).status).toBe(201);
    await api.get(MailRound).walk();
    expect(server.to('ali@example.org').map(({ subject }) => subject)).toEqual(['گذرواژه شما در سامانه هم‌پیمان عوض شد']);
    const entries = await api.sql(
      `SELECT action, details FROM activity WHERE action = 'passwords.changed' AND person_id = '${people.ali}'`,
    );
    expect(entries).toEqual([{ action: 'passwords.changed', details: {} }]);
  });

  test.each([
    ['short', 'passwords.too-short'],
    ['password1234', 'passwords.too-common'],
    ['1qaz2wsx3edc', 'passwords.too-common'],
    ['mina-mina-and-the-sea', 'passwords.like-name'],
    [password, 'passwords.not-new'],
  ])('%s is refused as %s', async (next, code) => {
    const mina = await api.as('mina');
    const answer = await change(mina, { current: password, password: next });
    expect(answer.refusal).toBe('422 request.invalid');
    expect(answer.problem.fields).toEqual([expect.objectContaining({ path: 'password', code })]);
    expect((await signIn('mina', password)).status).toBe(201);
  });

  test('a wrong current password is a failure to sign in, whatever key the request carries', async () => {
    const hassan = await api.nobody.signIn('hassan', password);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await hassan.post('/api/me/passwords', { current: 'wrong', password: better }, { 'idempotency-key': 'same-key' });
      expect(answer.refusal).toBe('422 request.invalid');
      expect(answer.problem.fields).toEqual([{ path: 'current', code: 'passwords.wrong-current', params: {} }]);
    }
    expect((await change(hassan, { current: password, password: better })).refusal).toBe('429 sessions.locked');
    expect((await signIn('hassan', password)).refusal).toBe('429 sessions.locked');
  });

  test('without a session there is nothing to change', async () => {
    expect((await change(api.nobody, { current: password, password: better })).refusal).toBe('401 sessions.required');
    expect((await change(await api.as('mina'), {})).refusal).toBe('422 request.invalid');
  });
});

describe('a forgotten password', () => {
  test('a link comes by mail, works once, ends every session and opens a locked account', async () => {
    const before = await api.nobody.signIn('reza', password);
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn('reza', 'wrong');
    expect((await ask(' Reza ')).status).toBe(204);
    const token = await tokenOf('reza@example.org');
    expect(token).toHaveLength(43);
    expect((await api.sql('SELECT token_hash FROM password_links')).map((row) => row['token_hash'])).not.toContain(token);
    expect((await choose(token, 'password1234')).problem.fields).toEqual([
      expect.objectContaining({ path: 'password', code: 'passwords.too-common' }),
    ]);
    expect((await choose(token, better)).status).toBe(204);
    expect((await before.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await signIn('reza', better)).status).toBe(201);
    expect((await choose(token, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
    const entries = await api.sql(
      `SELECT action, person_id FROM activity WHERE action LIKE 'passwords.%' AND subject_id = '${people.reza}' ORDER BY seq`,
    );
    expect(entries).toEqual([
      { action: 'passwords.link-asked', person_id: '00000000-0000-0000-0000-000000000000' },
      { action: 'passwords.set-by-link', person_id: people.reza },
    ]);
  });

  test('a link that was asked for stops working once the password has been changed, by its owner or an administrator', async () => {
    const [owner, admin] = [await api.nobody.signIn('mina', password), await api.as('admin')];
    await ask('mina');
    const first = await tokenOf('mina@example.org');
    expect((await owner.post('/api/me/passwords', { current: password, password: better })).status).toBe(204);
    expect((await choose(first, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
    await ask('mina');
    const second = await tokenOf('mina@example.org');
    const { version } = (await admin.get(`/api/people/${people.mina}`)).as(person);
    expect((await admin.patch(`/api/people/${people.mina}`, version, { password: 'given by word of mouth' })).status).toBe(200);
    expect((await choose(second, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
  });

  test('unknown, closed and without an address are answered as everybody else, and nobody is written to', async () => {
    const answers = await Promise.all(['nobody.at.all', 'kamran', 'hassan', 'mina'].map(ask));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(Array(4).fill([204, '']));
    await api.get(MailRound).walk();
    expect(server.letters.map(({ to }) => [to].flat()[0]?.text)).toEqual(['mina@example.org']);
  });

  test('after half an hour the link no longer works', async () => {
    await ask('zahra');
    const token = await tokenOf('zahra@example.org');
    await api.sql(`UPDATE password_links SET expires_at = expires_at - interval '31 minutes'`);
    expect((await choose(token, better)).refusal).toBe('404 passwords.link-not-valid');
    expect((await choose('nonsense', better)).refusal).toBe('404 passwords.link-not-valid');
    expect((await choose(token, '')).refusal).toBe('422 request.invalid');
  });

  test('nobody is sent more than three links in an hour, and a used one takes the others with it', async () => {
    await api.sql('DELETE FROM password_links');
    for (let request = 0; request < 5; request += 1) expect((await ask('zahra')).status).toBe(204);
    const newest = await tokenOf('zahra@example.org');
    expect(server.to('zahra@example.org')).toHaveLength(3);
    const [oldest = ''] = server.to('zahra@example.org').map(({ text }) => /\/new-password#(\S+)/.exec(text ?? '')?.[1] ?? '');
    expect((await choose(newest, better)).status).toBe(204);
    expect((await choose(oldest, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
  });

  test('a closed account is not opened by a link of before', async () => {
    await ask('ali');
    const token = await tokenOf('ali@example.org');
    await api.sql(`UPDATE people SET is_disabled = true WHERE login = 'ali'`);
    expect((await choose(token, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
  });
});

describe('a password that an administrator gives', () => {
  test('is held to the same rules', async () => {
    const admin = await api.as('admin');
    const body = { nameFa: 'سینا آذرمهر', nameEn: 'Sina Azarmehr', login: 'sina.a' };
    const refused = await admin.post('/api/people', { ...body, password: 'azarmehr-is-here' });
    expect(refused.problem.fields).toEqual([expect.objectContaining({ path: 'password', code: 'passwords.like-name' })]);
    expect((await admin.post('/api/people', { ...body, password: 'password1234' })).refusal).toBe('422 request.invalid');
  });

  test('serves to choose an own one, and for nothing else but to leave', async () => {
    const given = 'the first password here';
    const admin = await api.as('admin');
    const { id } = (await admin.post('/api/people', { nameFa: 'سینا آذرمهر', login: 'sina', password: given })).as(person);
    const sina = await api.nobody.signIn('sina', given);
    expect(sina.session.me.mustChangePassword).toBe(true);
    const asked = ['/api/me', '/api/people', '/api/sessions', '/api/me/second-factor', `/api/people/${id}`, '/api/search?q=x'];
    const answers = await Promise.all(asked.map(async (path) => (await sina.get(path)).refusal));
    expect(answers).toEqual(asked.map(() => '403 sessions.password-change-required'));
    const enrolment = await sina.post('/api/me/second-factor/enrolments', { password: given });
    expect(enrolment.refusal).toBe('403 sessions.password-change-required');
    const same = await change(sina, { current: given, password: given });
    expect(same.problem.fields).toEqual([expect.objectContaining({ path: 'password', code: 'passwords.not-new' })]);
    expect((await change(sina, { current: given, password: better })).status).toBe(204);
    expect((await sina.get('/api/me')).as(me).mustChangePassword).toBe(false);
    expect((await api.nobody.signIn('sina', better)).session.me.mustChangePassword).toBe(false);
    expect((await signIn('sina', given)).refusal).toBe('401 sessions.wrong-credentials');

    const { version } = (await admin.get(`/api/people/${id}`)).as(person);
    await admin.patch(`/api/people/${id}`, version, { password: 'given once more, later' });
    const again = await api.nobody.signIn('sina', 'given once more, later');
    expect((await again.get('/api/me')).refusal).toBe('403 sessions.password-change-required');
    expect((await again.delete('/api/sessions/current')).status).toBe(204);
  });

  test('works for seven days, and a link by mail after them', async () => {
    const given = 'another first password';
    const body = { nameFa: 'سحر آذرمهر', login: 'sahar', email: 'sahar@example.org', password: given };
    const { id } = (await (await api.as('admin')).post('/api/people', body)).as(person);
    const [row] = await api.sql(
      `SELECT round(extract(epoch FROM initial_password_until - now()) / 86400)::int AS days FROM people WHERE id = '${id}'`,
    );
    expect(row).toEqual({ days: 7 });
    await api.sql(`UPDATE people SET initial_password_until = now() WHERE id = '${id}'`);
    expect((await signIn('sahar', given)).refusal).toBe('401 sessions.initial-password-expired');
    expect((await signIn('sahar', 'wrong')).refusal).toBe('401 sessions.wrong-credentials');
    await ask('sahar');
    expect((await choose(await tokenOf('sahar@example.org'), better)).status).toBe(204);
    expect((await signIn('sahar', better)).status).toBe(201);
  });

  test('is told of in the description of every operation that refuses it', async () => {
    const { paths } = (await api.nobody.get('/api/openapi.json')).json as {
      paths: Record<string, Record<string, { security: unknown[]; responses: Record<string, { description: string }> }>>;
    };
    const answering = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { security }]) => security.length > 0)
        .filter(([, { responses }]) => responses['403']?.description.includes('sessions.password-change-required') !== true)
        .map(([method]) => `${method} ${path}`),
    );
    expect(answering.sort()).toEqual(['delete /api/sessions/current', 'post /api/me/passwords']);
  });
});

describe('an invitation', () => {
  const body = { nameFa: 'نیما پارسا', login: 'nima', email: 'nima@example.org' };

  test('goes to a new account without a password, works once and for seven days, and nobody else ever knows the password', async () => {
    const admin = await api.as('admin');
    const { id } = (await admin.post('/api/people', body)).as(person);
    const token = await tokenOf('nima@example.org');
    const letter = server.to('nima@example.org').at(-1);
    expect(letter?.subject).toBe('حساب شما در سامانه هم‌پیمان');
    expect(letter?.text).toContain('nima');
    const [link] = await api.sql(
      `SELECT round(extract(epoch FROM expires_at - made_at) / 86400)::int AS days FROM password_links WHERE person_id = '${id}'`,
    );
    expect(link).toEqual({ days: 7 });
    expect((await choose(token, better)).status).toBe(204);
    expect((await choose(token, 'yet another password')).refusal).toBe('404 passwords.link-not-valid');
    expect((await api.nobody.signIn('nima', better)).session.me.mustChangePassword).toBe(false);
    await api.get(MailRound).walk();
    expect(server.to('nima@example.org')).toHaveLength(1);
    const acts = await api.sql(`SELECT action FROM activity WHERE subject_id = '${id}' ORDER BY seq`);
    expect(acts.map(({ action }) => action)).toEqual(['people.added', 'passwords.invited', 'passwords.set-by-link']);
  });

  test('goes once more to a new address, and the link at the former one is dead', async () => {
    const admin = await api.as('admin');
    const { id, version } = (await admin.post('/api/people', { nameFa: 'ندا پارسا', email: 'neda@example.org' })).as(person);
    await api.get(MailRound).walk();
    expect(server.to('neda@example.org')).toEqual([]);
    const named = (await admin.patch(`/api/people/${id}`, version, { login: 'neda' })).as(person);
    const first = await tokenOf('neda@example.org');
    const renamed = (await admin.patch(`/api/people/${id}`, named.version, { nameEn: 'Neda' })).as(person);
    await admin.patch(`/api/people/${id}`, renamed.version, { email: 'neda.p@example.org' });
    const second = await tokenOf('neda.p@example.org');
    expect(server.to('neda@example.org')).toHaveLength(1);
    expect((await choose(first, better)).refusal).toBe('404 passwords.link-not-valid');
    expect((await choose(second, better)).status).toBe(204);
  });

  test('is needed where there is no password: without an address there is no account', async () => {
    const admin = await api.as('admin');
    const answer = await admin.post('/api/people', { ...body, login: 'nobody.home', email: null });
    expect(answer.refusal).toBe('422 people.login-without-password');
  });
});
