import { pino } from 'pino';
import { createApp } from '../app';
import { startApi, type TestApi } from '../testing/api';
import { Client, type Answer } from '../testing/client';
import { world } from '../testing/world';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
beforeEach(() => api.sql('TRUNCATE sign_in_failures'));

const { password, people } = world;
const wrong = '401 sessions.wrong-credentials';
const locked = '429 sessions.locked';
const tryIn = (client: Client, login: string, secret = 'wrong'): Promise<Answer> =>
  client.post('/api/sessions', { login, password: secret });

/** Lets a quarter of an hour pass. */
const later = () => api.sql(`UPDATE sign_in_failures SET at = at - interval '15 minutes'`);

test('five failures close the account for a quarter of an hour from every place, even for the right password', async () => {
  for (let attempt = 0; attempt < 5; attempt += 1) expect((await tryIn(api.nobody, 'nasrin')).refusal).toBe(wrong);
  const answer = await tryIn(api.nobody, ' Nasrin ', password);
  expect(answer.refusal).toBe(locked);
  expect(answer.problem.params['minutes']).toBe(15);
  expect(answer.headers['retry-after']).toBe('900');
  await later();
  expect((await tryIn(api.nobody, 'nasrin', password)).status).toBe(201);
});

test('failures spread over the quarter of an hour close it for a whole one, counted from the last', async () => {
  for (let attempt = 0; attempt < 4; attempt += 1) await tryIn(api.nobody, 'nasrin');
  await api.sql(`UPDATE sign_in_failures SET at = at - interval '14 minutes'`);
  await tryIn(api.nobody, 'nasrin');
  await api.sql(`UPDATE sign_in_failures SET at = at - interval '10 minutes'`);
  const answer = await tryIn(api.nobody, 'nasrin', password);
  expect(answer.refusal).toBe(locked);
  expect(answer.problem.params['minutes']).toBe(5);
});

test('five failures from one place close the place for every account, and no other place', async () => {
  const place = api.nobody;
  for (const login of ['ali', 'mina', 'reza', 'hassan', 'nobody.at.all']) expect((await tryIn(place, login)).refusal).toBe(wrong);
  expect((await tryIn(place, 'maryam', password)).refusal).toBe(locked);
  expect((await tryIn(api.nobody, 'maryam', password)).status).toBe(201);
});

test('the networks of one IPv6 line are one place', async () => {
  for (const [index, login] of ['ali', 'mina', 'reza', 'hassan', 'zahra'].entries()) {
    await tryIn(api.nobody.from(`2001:db8:1:2::${String(index + 1)}`), login);
  }
  expect((await tryIn(api.nobody.from('2001:db8:1:2:ffff::9'), 'maryam', password)).refusal).toBe(locked);
  expect((await tryIn(api.nobody.from('2001:db8:1:3::9'), 'maryam', password)).status).toBe(201);
});

test('who signs in after some failures is forgiven them, their place too', async () => {
  const place = api.nobody;
  for (let round = 0; round < 2; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) expect((await tryIn(place, 'ali')).refusal).toBe(wrong);
    expect((await tryIn(place, 'ali', password)).status).toBe(201);
  }
});

test('twenty attempts at once try five passwords, not twenty', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => tryIn(api.nobody, 'nobody.at.once')));
  expect(answers.map(({ refusal }) => refusal).sort()).toEqual([...Array<string>(5).fill(wrong), ...Array<string>(15).fill(locked)]);
});

test('twenty accounts tried at once from one place: five answers, and the right password among the rest stays hidden', async () => {
  const place = api.nobody;
  const names = Array.from({ length: 20 }, (_, index) => `nobody.${String(index)}`);
  const answers = await Promise.all(names.map((login) => tryIn(place, login)));
  expect(answers.filter(({ refusal }) => refusal === wrong)).toHaveLength(5);
  expect((await tryIn(place, 'maryam', password)).refusal).toBe(locked);
});

test('the count holds across two portals on one database', async () => {
  const other = await createApp(api.config, pino({ level: 'silent' }));
  try {
    const doors = [api.nobody.from('198.51.100.1'), new Client(other, {}, '198.51.100.2')] as const;
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await tryIn(doors[attempt % 2] ?? doors[0], 'fatemeh')).refusal).toBe(wrong);
    for (const door of doors) expect((await tryIn(door, 'fatemeh', password)).refusal).toBe(locked);
  } finally {
    await other.close();
  }
});

test('only a proxy that is trusted says where a request came from', async () => {
  const through = (proxy: string, client: string, login: string) =>
    api.nobody.from(proxy).post('/api/sessions', { login, password: 'wrong' }, { 'x-forwarded-for': client });
  for (let index = 0; index < 5; index += 1) await through('203.0.113.5', `192.0.2.${String(index)}`, `nobody.${String(index)}`);
  expect((await through('203.0.113.5', '192.0.2.9', 'nobody')).refusal).toBe(locked);
  for (let index = 0; index < 6; index += 1) {
    expect((await through('127.0.0.1', `192.0.2.${String(index)}`, `somebody.${String(index)}`)).refusal).toBe(wrong);
  }
});

test('failures are on record by id, or by a hash where nobody has the name', async () => {
  const failures = () =>
    api.sql(`SELECT action, subject_id, subject_code, details FROM activity WHERE subject_type = 'Account' ORDER BY seq DESC LIMIT 2`);
  await tryIn(api.nobody.from('198.51.100.77'), 'reza');
  await tryIn(api.nobody.from('198.51.100.77'), 'my.secret.in.the.wrong.field');
  const [unknown, known] = await failures();
  expect(known).toMatchObject({ action: 'sessions.sign-in-failed', subject_id: people.reza, subject_code: null });
  expect(unknown).toMatchObject({ action: 'sessions.sign-in-failed', subject_id: null });
  expect(unknown?.['subject_code']).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify([unknown, known])).not.toMatch(/198\.51|secret/);
  for (let attempt = 0; attempt < 4; attempt += 1) await tryIn(api.nobody, 'reza');
  expect((await failures())[0]).toMatchObject({ action: 'sessions.locked', subject_id: people.reza });
});
