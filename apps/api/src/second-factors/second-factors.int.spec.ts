import { enrolment, heldSecondFactor, recoveryCodes, secondFactor } from '@hampeyman/domain/second-factors';
import { signedIn } from '@hampeyman/domain/sessions';
import { generateSync } from 'otplib';
import { createHash } from 'node:crypto';
import { startApi, type TestApi } from '../testing/api';
import type { Answer, Client } from '../testing/client';
import { MailServer } from '../testing/mail-server';
import { reportedDone } from '../testing/planned-tasks';
import { world } from '../testing/world';
import { MailRound } from '../mails/mail-round';
import { seal, unseal } from './sealed-secret';

let server: MailServer;
let api: TestApi;
beforeAll(async () => {
  server = await MailServer.start();
  api = await startApi({ HAMPEYMAN_SECOND_FACTOR: 'required', MAIL_URL: server.url });
  await api.sql(`UPDATE people SET email = login || '@example.org' WHERE login IN ('reza', 'ali')`);
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});
beforeEach(() => api.sql('TRUNCATE sign_in_failures'));

const { password, people } = world;
const mine = '/api/me/second-factor';

/** The code an authenticator app shows now, or `steps` of thirty seconds from now. */
const codeOf = (secret: string, steps = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
/** Another code than that one. */
const notThe = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const signIn = (login: string, code?: string): Promise<Answer> => api.nobody.post('/api/sessions', { login, password, code });
const fieldOf = (answer: Answer): unknown => answer.problem.fields?.map(({ path, code }) => `${path} ${code}`);

/** Forgets which codes were used, as if time had gone on. */
const later = (login: string) =>
  api.sql(`UPDATE second_factors SET last_step = NULL FROM people WHERE people.id = person_id AND login = '${login}'`);

async function enrolled(client: Client): Promise<{ secret: string; codes: readonly string[] }> {
  const { secret } = (await client.post(`${mine}/enrolments`, { password })).as(enrolment);
  const { codes } = (await client.post(`${mine}/confirmations`, { code: codeOf(secret) })).as(recoveryCodes);
  return { secret, codes };
}

describe('enrolling', () => {
  test('reza scans, confirms with a first code, gets recovery codes once, and hears of it by mail', async () => {
    const reza = await api.nobody.signIn('reza', password);
    expect((await reza.get(mine)).as(secondFactor)).toEqual({
      isRequired: true,
      isEnrolled: false,
      enrolledAt: null,
      recoveryCodesLeft: 0,
      isPassed: false,
    });
    const begun = (await reza.post(`${mine}/enrolments`, { password })).as(enrolment);
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Hampeyman:reza\?secret=[A-Z2-7]{32}&issuer=Hampeyman/);
    expect(begun.picture).toMatch(/^<svg/);
    expect((await signIn('reza')).status).toBe(201);

    const wrong = await reza.post(`${mine}/confirmations`, { code: notThe(codeOf(begun.secret)) });
    expect([wrong.refusal, fieldOf(wrong)]).toEqual(['422 request.invalid', ['code second-factors.wrong-code']]);
    const { codes } = (await reza.post(`${mine}/confirmations`, { code: codeOf(begun.secret) })).as(recoveryCodes);
    expect(codes).toHaveLength(10);
    expect(codes[0]).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){5}$/);
    expect((await reza.get(mine)).as(secondFactor)).toMatchObject({ isEnrolled: true, recoveryCodesLeft: 10, isPassed: true });

    const [kept] = await api.sql(`SELECT secret_sealed FROM second_factors WHERE person_id = '${people.reza}'`);
    expect(String(kept?.['secret_sealed'])).not.toContain(begun.secret);
    const hashes = await api.sql(`SELECT code_hash FROM recovery_codes WHERE person_id = '${people.reza}'`);
    expect(JSON.stringify(hashes)).not.toContain(codes[0]?.replaceAll('-', ''));
    await api.get(MailRound).walk();
    expect(server.to('reza@example.org').map(({ subject }) => subject)).toEqual(['ورود دومرحله‌ای حساب شما در سامانه هم‌پیمان راه افتاد']);
    const acts = await api.sql(
      `SELECT action FROM activity WHERE subject_id = '${people.reza}' AND action LIKE 'second-factors.%' ORDER BY seq`,
    );
    expect(acts.map(({ action }) => action)).toEqual(['second-factors.begun', 'second-factors.enrolled']);
  });

  test('asks for the password, and twice for nothing', async () => {
    const mina = await api.nobody.signIn('mina', password);
    const wrong = await mina.post(`${mine}/enrolments`, { password: 'not it' }, { 'idempotency-key': 'once' });
    expect([wrong.refusal, fieldOf(wrong)]).toEqual(['422 request.invalid', ['password passwords.wrong-current']]);
    expect(await api.sql('SELECT count(*)::int AS n FROM sign_in_failures')).toEqual([{ n: 1 }]);
    expect((await mina.post(`${mine}/confirmations`, { code: '123456' })).refusal).toBe('409 second-factors.not-enrolled');
    expect((await mina.post(`${mine}/passes`, { code: '123456' })).refusal).toBe('409 second-factors.not-enrolled');
    expect((await mina.post(`${mine}/recovery-codes`, { code: '123456' })).refusal).toBe('409 second-factors.not-enrolled');
    expect((await mina.post(`${mine}/removals`, { password, code: '123456' })).refusal).toBe('409 second-factors.not-enrolled');
    await enrolled(mina);
    expect((await mina.post(`${mine}/enrolments`, { password })).refusal).toBe('409 second-factors.already-enrolled');
    expect((await mina.post(`${mine}/confirmations`, { code: '123456' })).refusal).toBe('409 second-factors.already-enrolled');
    const malformed = await mina.post(`${mine}/passes`, { code: '12 34' });
    expect(fieldOf(malformed)).toEqual(['code second-factors.code-malformed']);
  });

  test('what is secret is not kept for a repeated request', async () => {
    const fatemeh = await api.nobody.signIn('fatemeh', password);
    await fatemeh.post(`${mine}/enrolments`, { password }, { 'idempotency-key': 'the-secret' });
    expect(await api.sql(`SELECT key FROM idempotency_keys WHERE key = 'the-secret'`)).toEqual([]);
  });
});

describe('signing in with it', () => {
  let secret: string;
  let codes: readonly string[];
  beforeAll(async () => {
    ({ secret, codes } = await enrolled(await api.nobody.signIn('ali', password)));
  });
  beforeEach(() => later('ali'));

  test('the code is asked for only from whoever knows the password', async () => {
    expect((await signIn('ali')).refusal).toBe('401 sessions.code-required');
    const stranger = await api.nobody.post('/api/sessions', { login: 'ali', password: 'not it' });
    expect(stranger.refusal).toBe('401 sessions.wrong-credentials');
    const guess = await api.nobody.post('/api/sessions', { login: 'ali', password: 'not it', code: codeOf(secret) });
    expect(guess.refusal).toBe('401 sessions.wrong-credentials');
    expect((await signIn('ali', codeOf(secret))).as(signedIn).me.actor.lacksSecondFactor).toBe(false);
  });

  test('a code works once, and none of before it afterwards, nor one whose time has not come', async () => {
    expect((await signIn('ali', codeOf(secret, 2))).refusal).toBe('401 sessions.wrong-code');
    const code = codeOf(secret);
    expect((await signIn('ali', code)).status).toBe(201);
    expect((await signIn('ali', code)).refusal).toBe('401 sessions.wrong-code');
    expect((await signIn('ali', codeOf(secret, -1))).refusal).toBe('401 sessions.wrong-code');
    await later('ali');
    expect((await signIn('ali', codeOf(secret, -2))).refusal).toBe('401 sessions.wrong-code');
  });

  test('one code shown twice at once opens one session', async () => {
    const code = codeOf(secret);
    const answers = await Promise.all([1, 2, 3].map(() => signIn('ali', code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401]);
  });

  test('five wrong codes close the account', async () => {
    const wrong = notThe(codeOf(secret));
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await signIn('ali', wrong)).refusal).toBe('401 sessions.wrong-code');
    expect((await signIn('ali', codeOf(secret))).refusal).toBe('429 sessions.locked');
  });

  test('a recovery code works once, however it is typed, and its use is told', async () => {
    const [first = ''] = codes;
    expect((await signIn('ali', first.toUpperCase().replaceAll('-', ' '))).status).toBe(201);
    expect((await signIn('ali', first)).refusal).toBe('401 sessions.wrong-code');
    await api.get(MailRound).walk();
    expect(server.to('ali@example.org').at(-1)?.subject).toContain('رمزهای بازیابی');
    const [act] = await api.sql(`SELECT person_id, details FROM activity WHERE action = 'second-factors.recovery-code-used'`);
    expect(act).toEqual({ person_id: people.ali, details: { left: 9 } });
  });

  test('a recovery code of former days, of sixteen characters, still works once', async () => {
    const old = 'abcdefgh234567ij';
    const hash = createHash('sha256').update(old).digest('hex');
    await api.sql(`INSERT INTO recovery_codes (person_id, code_hash) VALUES ('${people.ali}', '${hash}')`);
    expect((await signIn('ali', 'abcd-efgh-2345-67ij')).status).toBe(201);
    expect((await signIn('ali', old)).refusal).toBe('401 sessions.wrong-code');
    await api.sql(`DELETE FROM recovery_codes WHERE code_hash = '${hash}'`);
  });

  test('new recovery codes take the place of the old ones', async () => {
    const ali = await api.nobody.post('/api/sessions', { login: 'ali', password, code: codeOf(secret) });
    const client = api.nobody.with({ authorization: `Bearer ${ali.as(signedIn).accessToken}` });
    const [, second = '', third = ''] = codes;
    const renewed = (await client.post(`${mine}/recovery-codes`, { code: second })).as(recoveryCodes);
    expect((await signIn('ali', third)).refusal).toBe('401 sessions.wrong-code');
    expect((await signIn('ali', renewed.codes[0])).status).toBe(201);
  });
});

describe('approving', () => {
  test('is refused until the second factor is shown in the session, after everything else about the record is clear', async () => {
    const task = await reportedDone(api);
    const maryam = await api.nobody.signIn('maryam', password);
    expect(maryam.session.me.actor.lacksSecondFactor).toBe(true);
    const approve = (client: Client) => client.act(`/api/tasks/${task.id}/approvals`, task.version, {});
    expect((await approve(maryam)).refusal).toBe('403 sessions.second-factor-required');
    expect((await maryam.act(`/api/tasks/${people.maryam}/approvals`, 1, {})).refusal).toBe('404 tasks.not-found');
    const other = await api.nobody.signIn('maryam', password);
    const { secret } = await enrolled(maryam);
    expect((await approve(other)).refusal).toBe('403 sessions.second-factor-required');
    const wrong = await other.post(`${mine}/passes`, { code: notThe(codeOf(secret)) });
    expect(fieldOf(wrong)).toEqual(['code second-factors.wrong-code']);
    await later('maryam');
    expect((await other.post(`${mine}/passes`, { code: codeOf(secret) })).status).toBe(204);
    expect((await approve(other)).status).toBe(201);
  });

  test('is told of in the description of every operation that approves, and of no other', async () => {
    const { paths } = (await api.nobody.get('/api/openapi.json')).json as {
      paths: Record<string, Record<string, { responses: Record<string, { description: string }> }>>;
    };
    const asking = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { responses }]) => responses['403']?.description.includes('sessions.second-factor-required') === true)
        .map(([method]) => `${method} ${path}`),
    );
    expect(asking.sort()).toEqual([
      'post /api/indicator-values/{id}/acceptance',
      'post /api/meetings/{id}/addenda',
      'post /api/meetings/{id}/finalisation',
      'post /api/meetings/{id}/signature',
      'post /api/tasks/{id}/approvals',
      'post /api/tasks/{id}/returns',
    ]);
  });
});

describe('giving it up', () => {
  test('needs both, ends other sessions, and approving is refused again', async () => {
    const zahra = await api.nobody.signIn('zahra', password);
    const { secret } = await enrolled(zahra);
    await later('zahra');
    const other = (await signIn('zahra', codeOf(secret))).as(signedIn);
    await later('zahra');
    const half = await zahra.post(`${mine}/removals`, { password: 'not it', code: codeOf(secret) });
    expect(fieldOf(half)).toEqual(['password passwords.wrong-current']);
    expect((await zahra.post(`${mine}/removals`, { password, code: codeOf(secret) })).status).toBe(204);
    expect((await zahra.get(mine)).as(secondFactor)).toMatchObject({ isEnrolled: false, isPassed: false, recoveryCodesLeft: 0 });
    expect((await api.nobody.get('/api/me', { authorization: `Bearer ${other.accessToken}` })).refusal).toBe('401 sessions.ended');
    expect((await signIn('zahra')).as(signedIn).me.actor.lacksSecondFactor).toBe(true);
  });

  test('an administrator takes it away from someone who lost everything; nobody else may', async () => {
    const hassan = await api.nobody.signIn('hassan', password);
    await enrolled(hassan);
    const path = `/api/people/${people.hassan}/second-factor`;
    const nasrin = await api.as('nasrin');
    expect((await nasrin.delete(path)).refusal).toBe('403 access.denied');
    expect((await nasrin.get(path)).refusal).toBe('403 access.denied');
    const admin = await api.as('admin');
    expect((await admin.get(path)).as(heldSecondFactor).isEnrolled).toBe(true);
    expect((await admin.get(`/api/people/${world.memorandum}/second-factor`)).refusal).toBe('404 people.not-found');
    expect((await admin.delete(`/api/people/${world.memorandum}/second-factor`)).refusal).toBe('404 people.not-found');
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.delete(path)).refusal).toBe('409 second-factors.not-enrolled');
    expect((await admin.get(path)).as(heldSecondFactor)).toEqual({ isEnrolled: false, enrolledAt: null });
    expect((await admin.delete(`/api/people/${people.admin}/second-factor`)).refusal).toBe('409 second-factors.removes-own');
    expect((await hassan.get('/api/me')).refusal).toBe('401 sessions.ended');
    expect((await signIn('hassan')).status).toBe(201);
  });
});

test('a secret is sealed: another token secret does not open it, nor does a changed text', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'one secret');
  expect(unseal(sealed, 'one secret')).toBe('JBSWY3DPEHPK3PXP');
  expect(unseal(sealed, 'another secret')).toBeNull();
  expect(unseal(`${sealed.slice(0, -2)}AA`, 'one secret')).toBeNull();
  expect(unseal('nonsense', 'one secret')).toBeNull();
});
