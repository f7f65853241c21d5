import { enrolment, recoveryCodes } from '@hampeyman/domain/second-factors';
import { generateSync } from 'otplib';
import { MailRound } from '../mails/mail-round';
import { startApi, type TestApi } from '../testing/api';
import { MailServer } from '../testing/mail-server';
import { world } from '../testing/world';

let server: MailServer;
let api: TestApi;
beforeAll(async () => {
  server = await MailServer.start();
  api = await startApi({ MAIL_URL: server.url });
  await api.sql(`UPDATE people SET email = 'ali@example.org' WHERE login = 'ali'`);
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});

test('a password set by a link does not open an account that has a second factor', async () => {
  const ali = await api.nobody.signIn('ali', world.password);
  const { secret } = (await ali.post('/api/me/second-factor/enrolments', { password: world.password })).as(enrolment);
  const code = generateSync({ secret });
  const { codes } = (await ali.post('/api/me/second-factor/confirmations', { code })).as(recoveryCodes);
  await api.nobody.post('/api/password-links', { login: 'ali' });
  await api.get(MailRound).walk();
  const letter = server.to('ali@example.org').find(({ text }) => text?.includes('/new-password#') === true);
  const token = /\/new-password#(\S+)/.exec(letter?.text ?? '')?.[1];
  const password = 'سه کبوتر روی بام';
  expect((await api.nobody.post('/api/passwords', { token, password })).status).toBe(204);
  const refused = await api.nobody.post('/api/sessions', { login: 'ali', password });
  expect(refused.refusal).toBe('401 sessions.code-required');
  expect((await api.nobody.post('/api/sessions', { login: 'ali', password, code: codes[0] })).status).toBe(201);
});
