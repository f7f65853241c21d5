import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { identities, identityProviders, signInAttempt } from '@hampeyman/domain/identity-providers';
import { person } from '@hampeyman/domain/people';
import { enrolment, recoveryCodes } from '@hampeyman/domain/second-factors';
import { me, signedIn, type SignedIn } from '@hampeyman/domain/sessions';
import { generateSync } from 'otplib';
import { startIdentityProvider, type ProviderPerson, type RunningProvider } from '../../../../tools/identity-provider.mjs';
import { MailRound } from '../mails/mail-round';
import { startApi, type TestApi } from '../testing/api';
import { Browser, led } from '../testing/browser';
import { cookieOf, type Answer } from '../testing/client';
import { MailServer } from '../testing/mail-server';
import { world } from '../testing/world';

const origin = 'http://localhost:3000';
const named = (login: string): ProviderPerson => ({ claims: { preferred_username: login } });
const mailed = (email: string, isVerified: unknown = true): ProviderPerson => ({ claims: { email, email_verified: isVerified } });

/** The subjects of the first provider; people are known by their user names. */
const ofOne: Record<string, ProviderPerson> = {
  's-maryam': named('maryam'),
  's-maryam-2': named('maryam'),
  's-zahra': named('ZAHRA'),
  's-reza': named('reza'),
  's-ali': { ...named('ali'), acr: 'strong' },
  's-ali-weak': { ...named('ali'), acr: 'weak' },
  's-nasrin': { ...named('nasrin'), amr: ['pwd', 'otp'] },
  's-hassan': named('hassan'),
  's-mina': named('mina'),
  's-kamran': named('kamran'),
  's-stranger': named('nobody.here'),
  's-kelvin': named('\u212Aamran'),
  's-nameless': { claims: {} },
  's-leaver': named('leaver'),
};

/** Those of the second one, which speaks for ACECR and knows people by mail. */
const ofTwo: Record<string, ProviderPerson> = {
  's-zahra': mailed('Zahra@Example.org'),
  's-hassan': mailed('hassan@example.org', false),
  's-hassan-2': mailed('hassan@example.org', 'true'),
  's-maryam': mailed('maryam@example.org'),
  's-admin': mailed('admin@example.org'),
  's-parvin': mailed('parvin@example.org'),
};

let one: RunningProvider;
let two: RunningProvider;
let mails: MailServer;
let strange: Server;
let strangeIssuer: string;
let api: TestApi;

beforeAll(async () => {
  const callback = (key: string): readonly string[] => [`${origin}/api/identity-providers/${key}/callback`];
  const secret = { client_id: 'portal', client_secret: 'a-secret-of-the-portal', redirect_uris: callback('one') };
  const other = { client_id: 'another-portal', client_secret: 'another-secret', redirect_uris: ['http://localhost:3000/another'] };
  const open = { client_id: 'portal', token_endpoint_auth_method: 'none', redirect_uris: callback('two') };
  one = await startIdentityProvider({ clients: [secret, other], people: ofOne });
  two = await startIdentityProvider({ clients: [open], people: ofTwo });
  mails = await MailServer.start();
  // says that it is somebody else, or sends on to where one should ask
  strange = createServer((request, response) => {
    if (request.url?.startsWith('/elsewhere') === true)
      response.writeHead(302, { location: `${one.issuer}/.well-known/openid-configuration` });
    else response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ issuer: one.issuer, authorization_endpoint: `${one.issuer}/auth`, token_endpoint: `${one.issuer}/token` }),
    );
  }).listen(0, '127.0.0.1');
  await once(strange, 'listening');
  strangeIssuer = `http://127.0.0.1:${String((strange.address() as AddressInfo).port)}`;
  const both = { clientId: 'portal', nameEn: 'Provider' };
  api = await startApi({
    HAMPEYMAN_SECOND_FACTOR: 'required',
    MAIL_URL: mails.url,
    LOG_LEVEL: 'silent',
    HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify([
      {
        ...both,
        key: 'one',
        nameFa: 'درگاه نخست',
        issuer: one.issuer,
        clientSecret: 'a-secret-of-the-portal',
        strongAcr: ['strong'],
        strongAmr: ['otp'],
      },
      { ...both, key: 'two', nameFa: 'درگاه دوم', issuer: two.issuer, claim: 'email', side: 'ACECR' },
      { ...both, key: 'liar', nameFa: 'درگاه دروغین', issuer: strangeIssuer },
      { ...both, key: 'elsewhere', nameFa: 'درگاه دیگر', issuer: `${strangeIssuer}/elsewhere` },
      { ...both, key: 'away', nameFa: 'درگاه خاموش', issuer: 'http://127.0.0.1:9' },
    ]),
  });
  await api.sql(`UPDATE people SET email = login || '@example.org' WHERE login IN ('zahra', 'hassan', 'maryam', 'admin', 'parvin')`);
});
afterAll(async () => {
  await api.stop();
  await Promise.all([one.stop(), two.stop(), mails.stop()]);
  strange.close();
});
beforeEach(() => api.sql('TRUNCATE sign_in_failures'));
afterEach(() => {
  one.idToken = null;
});

const { people } = world;
const refusedAs = (refusal: string, from = ''): string =>
  `${origin}/sign-in?refusal=${refusal}${from === '' ? '' : `&from=${encodeURIComponent(from)}`}`;

/** Where an answer leads; it must lead somewhere and be no problem. */
function whereTo(answer: Answer): string {
  expect(answer.status).toBe(303);
  return String(answer.headers['location']);
}

/** The session that the cookie of an arrival opens. */
async function sessionOf(answer: Answer): Promise<SignedIn> {
  return (await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(answer) })).as(signedIn);
}

/** Acts of a feature on record, the newest first. */
async function recorded(limit: number): Promise<readonly unknown[]> {
  const rows = await api.sql(
    `SELECT action FROM activity WHERE action LIKE 'identity-providers.%' OR action = 'sessions.started' ORDER BY at DESC, seq DESC LIMIT ${String(limit)}`,
  );
  return rows.map(({ action }) => action);
}

const linkedTo = async (login: string): Promise<number> =>
  (await api.sql(`SELECT FROM identities JOIN people ON people.id = person_id WHERE login = '${login}'`)).length;

test('the sign-in page learns which providers there are, by key and name and nothing else', async () => {
  const { items } = (await api.nobody.get('/api/identity-providers')).as(identityProviders);
  expect(items.slice(0, 2)).toEqual([
    { key: 'one', nameFa: 'درگاه نخست', nameEn: 'Provider' },
    { key: 'two', nameFa: 'درگاه دوم', nameEn: 'Provider' },
  ]);
  expect((await api.nobody.post('/api/identity-providers/three/attempts', {})).refusal).toBe('404 identity-providers.not-found');
});

describe('signing in', () => {
  test('maryam comes in by her user name, and is who she is, where she wanted to be', async () => {
    const answer = await new Browser(api).signIn('one', 's-maryam', '/tasks?state=BLOCKED');
    expect(whereTo(answer)).toBe(`${origin}/tasks?state=BLOCKED`);
    const { me: who } = await sessionOf(answer);
    expect(who.person.id).toBe(people.maryam);
    expect(who.actor).toMatchObject({ role: 'MINISTRY_MANAGER', lacksSecondFactor: true });
    expect(await recorded(3)).toEqual(
      expect.arrayContaining(['sessions.started', 'identity-providers.linked', 'identity-providers.signed-in']),
    );
    await api.get(MailRound).walk();
    expect(mails.letters.at(-1)?.subject).toBe('حساب شما در سامانه هم‌پیمان با درگاه ورود پیوند خورد');
  });

  test('afterwards she is known by the subject that is never given to another, whatever she is called', async () => {
    await new Browser(api).signIn('one', 's-maryam');
    await api.sql(`UPDATE people SET login = 'maryam.y' WHERE login = 'maryam'`);
    await api.sql(`UPDATE people SET login = 'maryam' WHERE login = 'mina'`);
    const { me: who } = await sessionOf(await new Browser(api).signIn('one', 's-maryam'));
    expect(who.person.id).toBe(people.maryam);
    await api.sql(`UPDATE people SET login = 'mina' WHERE login = 'maryam'`);
    await api.sql(`UPDATE people SET login = 'maryam' WHERE login = 'maryam.y'`);
    expect(await linkedTo('maryam')).toBe(1);
  });

  test('a password that an administrator gave, and that had no part in it, holds nobody up', async () => {
    await api.sql(`UPDATE people SET initial_password_until = now() + interval '7 days' WHERE login = 'reza'`);
    const { accessToken, me: who } = await sessionOf(await new Browser(api).signIn('one', 's-reza'));
    expect(who.mustChangePassword).toBe(false);
    expect((await api.nobody.get('/api/tasks', { authorization: `Bearer ${accessToken}` })).status).toBe(200);
    const typed = await api.nobody.signIn('reza', world.password);
    expect(typed.session.me.mustChangePassword).toBe(true);
    expect((await typed.get('/api/tasks')).refusal).toBe('403 sessions.password-change-required');
    await api.sql(`UPDATE people SET initial_password_until = NULL WHERE login = 'reza'`);
  });

  test('two providers at once: zahra comes in by either, and sees both', async () => {
    const browser = new Browser(api);
    const [first, second] = [await browser.begin('one'), await browser.begin('two')];
    const arrivals = [
      await browser.arrive(await browser.tell(second, 's-zahra')),
      await browser.arrive(await browser.tell(first, 's-zahra')),
    ];
    for (const arrival of arrivals) expect((await sessionOf(arrival)).me.person.id).toBe(people.zahra);
    const { items } = (await (await api.as('zahra')).get('/api/me/identities')).as(identities);
    expect(items.map(({ provider }) => provider?.key).sort()).toEqual(['one', 'two']);
  });

  test('an unverified mail address names nobody', async () => {
    for (const subject of ['s-hassan', 's-hassan-2']) {
      expect(whereTo(await new Browser(api).signIn('two', subject))).toBe(refusedAs('unknown'));
    }
    expect(await linkedTo('hassan')).toBe(0);
  });

  test.each(['s-stranger', 's-nameless', 's-kelvin'])(
    'whoever has no account here gets none, is told so, and it is on record: %s',
    async (subject) => {
      const count = () => api.sql('SELECT count(*) AS n FROM people');
      const before = await count();
      const answer = await new Browser(api).signIn('one', subject, '/tasks');
      expect(whereTo(answer)).toBe(refusedAs('unknown', '/tasks'));
      expect(cookieOf(answer)).toBe('hampeyman_attempt_one=');
      expect(await recorded(1)).toEqual(['identity-providers.refused-unknown']);
      expect(await count()).toEqual(before);
    },
  );

  test('a closed account stays closed, linked or not', async () => {
    expect(whereTo(await new Browser(api).signIn('one', 's-kamran'))).toBe(refusedAs('closed'));
    await new Browser(api).signIn('one', 's-reza');
    await api.sql(`UPDATE people SET is_disabled = true WHERE login = 'reza'`);
    expect(whereTo(await new Browser(api).signIn('one', 's-reza'))).toBe(refusedAs('closed'));
    expect(await recorded(1)).toEqual(['identity-providers.refused-closed']);
    await api.sql(`UPDATE people SET is_disabled = false WHERE login = 'reza'`);
  });

  test('a name that has gone to another subject opens nothing: it may be another person', async () => {
    await new Browser(api).signIn('one', 's-maryam');
    expect(whereTo(await new Browser(api).signIn('one', 's-maryam-2'))).toBe(refusedAs('taken'));
    expect(await recorded(1)).toEqual(['identity-providers.refused-taken']);
  });

  test('whoever is erased is forgotten by it, too', async () => {
    const admin = await api.as('admin');
    const leaver = (await admin.post('/api/people', { nameFa: 'رفته', login: 'leaver', password: 'three doves on the roof' })).as(person);
    expect((await sessionOf(await new Browser(api).signIn('one', 's-leaver'))).me.person.id).toBe(leaver.id);
    await admin.act(`/api/people/${leaver.id}/erasures`, 1);
    expect(await api.sql(`SELECT FROM identities WHERE person_id = '${leaver.id}'`)).toEqual([]);
    expect(whereTo(await new Browser(api).signIn('one', 's-leaver'))).toBe(refusedAs('unknown'));
  });

  test('failures with a password, which lock the account, lock nobody out of the provider', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await api.nobody.post('/api/sessions', { login: 'mina', password: 'wrong' });
    expect((await api.nobody.post('/api/sessions', { login: 'mina', password: world.password })).refusal).toBe('429 sessions.locked');
    expect((await sessionOf(await new Browser(api).signIn('one', 's-mina'))).me.person.id).toBe(people.mina);
  });

  test('signing out ends the session here; the provider is asked again, and may remember', async () => {
    const browser = new Browser(api);
    const answer = await browser.signIn('one', 's-mina');
    const { accessToken } = await sessionOf(answer);
    expect((await api.nobody.delete('/api/sessions/current', { authorization: `Bearer ${accessToken}` })).status).toBe(204);
    expect((await api.nobody.post('/api/sessions/refreshments', undefined, { cookie: cookieOf(answer) })).refusal).toBe(
      '401 sessions.ended',
    );
    expect((await sessionOf(await browser.signIn('one', 's-mina'))).me.person.id).toBe(people.mina);
  });
});

describe('a provider of one side', () => {
  test.each([
    ['a person of the other side', 's-maryam'],
    ['an administrator, who stands outside both', 's-admin'],
    ['a person without a post', 's-parvin'],
  ])('cannot speak for %s', async (_, subject) => {
    expect(whereTo(await new Browser(api).signIn('two', subject))).toBe(refusedAs('unknown'));
    expect(await recorded(1)).toEqual(['identity-providers.refused-unknown']);
  });

  test('no longer speaks for somebody who has changed sides', async () => {
    await new Browser(api).signIn('two', 's-zahra');
    await api.sql(`UPDATE posts SET side = 'MINISTRY' WHERE id = '${world.posts.staff}'`);
    expect(whereTo(await new Browser(api).signIn('two', 's-zahra'))).toBe(refusedAs('unknown'));
    await api.sql(`UPDATE posts SET side = 'ACECR' WHERE id = '${world.posts.staff}'`);
  });
});

describe('the way there and back', () => {
  test('begins with state, nonce and PKCE, and a cookie that scripts and other sites do not get', async () => {
    const answer = await api.nobody.post('/api/identity-providers/one/attempts', { returnTo: '/tasks' });
    const { searchParams } = new URL(answer.as(signInAttempt).address);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect(searchParams.get('redirect_uri')).toBe(`${origin}/api/identity-providers/one/callback`);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    const header = String(answer.headers['set-cookie']);
    expect(header).toMatch(/^hampeyman_attempt_one=[\w-]{43}; Path=\/api\/identity-providers\/one; .*HttpOnly; SameSite=Lax$/);
    const [row] = await api.sql(
      'SELECT token_hash, extract(epoch FROM expires_at - now()) AS seconds FROM identity_attempts ORDER BY expires_at DESC',
    );
    expect(header).not.toContain(String(row?.['token_hash']));
    expect(Number(row?.['seconds'])).toBeLessThanOrEqual(600);
  });

  test('is not begun by a page of another site, not even by a link', async () => {
    const elsewhere = { 'sec-fetch-site': 'cross-site' };
    expect((await api.nobody.post('/api/identity-providers/one/attempts', {}, elsewhere)).refusal).toBe('403 request.from-elsewhere');
    expect((await api.nobody.get('/api/identity-providers/one/attempts', led)).status).toBe(404);
  });

  test('only a browser that is led brings the answer, no script and no frame', async () => {
    const path = '/api/identity-providers/one/callback?code=x';
    expect((await api.nobody.get(path, { ...led, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' })).refusal).toBe(
      '403 request.from-elsewhere',
    );
    expect((await api.nobody.get(path, { ...led, 'sec-fetch-dest': 'iframe' })).refusal).toBe('403 request.from-elsewhere');
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example/', '/\t/evil.example', 'tasks'])(
    'leads nowhere else: %j',
    async (returnTo) => {
      const answer = await api.nobody.post('/api/identity-providers/one/attempts', { returnTo });
      expect(answer.problem.fields).toEqual([expect.objectContaining({ path: 'returnTo', code: 'field.wrong-format' })]);
    },
  );

  test('nor by a path that becomes a host on the way', async () => {
    expect(new URL(whereTo(await new Browser(api).signIn('one', 's-mina', '/.//evil.example'))).origin).toBe(origin);
  });

  test('an answer works once', async () => {
    const browser = new Browser(api);
    const callback = await browser.tell(await browser.begin('one'), 's-mina');
    const cookie = browser.cookieFor('portal');
    expect(whereTo(await browser.arrive(callback))).toBe(`${origin}/`);
    const { pathname, search } = new URL(callback);
    const again = await api.nobody.get(`${pathname}${search}`, { ...led, cookie });
    expect(whereTo(again)).toBe(refusedAs('expired'));
    expect(cookieOf(again)).toBe('hampeyman_attempt_one=');
  });

  test('an answer opens nothing in another browser, with another state, or after ten minutes', async () => {
    const browser = new Browser(api);
    const callback = await browser.tell(await browser.begin('one'), 's-mina');
    expect(whereTo(await new Browser(api).arrive(callback))).toBe(refusedAs('expired'));
    const foreign = new URL(callback);
    foreign.searchParams.set('state', 'another');
    expect(whereTo(await browser.arrive(foreign.href))).toBe(refusedAs('refused'));
    expect(whereTo(await browser.arrive(callback))).toBe(refusedAs('expired'));

    const late = await browser.tell(await browser.begin('one', '/tasks'), 's-mina');
    await api.sql('UPDATE identity_attempts SET expires_at = now()');
    expect(whereTo(await browser.arrive(late))).toBe(refusedAs('expired'));
  });

  test('an answer of one provider is not taken for one of another', async () => {
    const browser = new Browser(api);
    const ofFirst = new URL(await browser.tell(await browser.begin('one'), 's-zahra'));
    await browser.begin('two');
    const swapped = new URL(ofFirst);
    swapped.pathname = '/api/identity-providers/two/callback';
    expect(whereTo(await browser.arrive(swapped.href))).toBe(refusedAs('refused'));
    ofFirst.searchParams.set('iss', two.issuer);
    expect(whereTo(await browser.arrive(ofFirst.href))).toBe(refusedAs('refused'));
  });

  test.each([
    '',
    '?code=',
    '?code=a&code=b&state=c&state=d',
    '?error=access_denied',
    '?error[]=x&state=%E2%80%AE',
    '?session_state=x&code=%F0%9F%98%80',
  ])('whatever comes in place of an answer leads to the sign-in page: %s', async (search) => {
    const browser = new Browser(api);
    await browser.begin('one');
    expect(whereTo(await browser.arrive(`${origin}/api/identity-providers/one/callback${search}`))).toBe(refusedAs('refused'));
    expect(whereTo(await browser.arrive(`${origin}/api/identity-providers/three/callback${search}`))).toBe(refusedAs('expired'));
  });

  test('whoever cancels at the provider is told so where they began, and nothing is on record', async () => {
    const before = await recorded(1_000);
    expect(whereTo(await new Browser(api).signIn('one', null, '/tasks'))).toBe(refusedAs('refused', '/tasks'));
    expect(await recorded(1_000)).toEqual(before);
  });
});

describe('what a provider says', () => {
  const forged = async (): Promise<void> => {
    expect(whereTo(await new Browser(api).signIn('one', 's-mina'))).toBe(refusedAs('refused'));
    expect(await recorded(1)).toEqual(['identity-providers.refused-forged']);
  };

  test('must be signed by it: a changed word, another key or no key at all opens nothing', async () => {
    const parts = (token: string): [string, string, string] => token.split('.') as [string, string, string];
    const changed = (token: string): string =>
      Buffer.from(
        JSON.stringify({ ...(JSON.parse(Buffer.from(parts(token)[1], 'base64url').toString()) as object), sub: 's-maryam' }),
      ).toString('base64url');
    one.idToken = (token) => [parts(token)[0], changed(token), parts(token)[2]].join('.');
    await forged();
    one.idToken = (token) => [Buffer.from('{"alg":"none"}').toString('base64url'), parts(token)[1], ''].join('.');
    await forged();
    let ofTwoSigned = '';
    two.idToken = (token) => (ofTwoSigned = token);
    await new Browser(api).signIn('two', 's-zahra');
    two.idToken = null;
    one.idToken = () => ofTwoSigned;
    await forged();
  });

  test('is for this sign-in: the token of another one opens nothing', async () => {
    let earlier = '';
    one.idToken = (token) => (earlier = token);
    await new Browser(api).signIn('one', 's-mina');
    one.idToken = () => earlier;
    await forged();
  });

  test('is for us: a token for another portal opens nothing', async () => {
    const verifier = 'a-verifier-of-another-portal-that-is-long-enough-0123456789';
    const browser = new Browser(api);
    const query = { client_id: 'another-portal', response_type: 'code', scope: 'openid', redirect_uri: `${origin}/another`, nonce: 'any' };
    const challenge = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url');
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    const back = new URL(await browser.tell(`${one.issuer}/auth?${new URLSearchParams({ ...query, ...pkce }).toString()}`, 's-mina'));
    const body = {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: `${origin}/another`,
      code_verifier: verifier,
    };
    const headers = { authorization: `Basic ${Buffer.from('another-portal:another-secret').toString('base64')}` };
    const response = await fetch(`${one.issuer}/token`, { method: 'POST', headers, body: new URLSearchParams(body) });
    const { id_token: token } = (await response.json()) as { id_token: string };
    expect(token).toMatch(/^ey/);
    one.idToken = () => token;
    await forged();
  });

  test('of itself must be its own word, and asking it follows no redirect', async () => {
    for (const key of ['liar', 'elsewhere']) {
      expect((await api.nobody.post(`/api/identity-providers/${key}/attempts`, {})).refusal).toBe('503 identity-providers.unreachable');
    }
  });

  test('nothing, where it does not answer: before it is asked, and between', async () => {
    expect((await api.nobody.post('/api/identity-providers/away/attempts', {})).refusal).toBe('503 identity-providers.unreachable');
    const browser = new Browser(api);
    const callback = await browser.tell(await browser.begin('two', '/tasks'), 's-zahra');
    await two.stop();
    expect(whereTo(await browser.arrive(callback))).toBe(refusedAs('unreachable', '/tasks'));
  });
});

describe('the second factor', () => {
  let secret: string;
  const codeNow = (): string => generateSync({ secret });
  /** Forgets which codes were used, as if time had gone on. */
  const later = () => api.sql('UPDATE second_factors SET last_step = NULL');

  beforeAll(async () => {
    const ali = await api.as('ali');
    ({ secret } = (await ali.post('/api/me/second-factor/enrolments', { password: world.password })).as(enrolment));
    (await ali.post('/api/me/second-factor/confirmations', { code: codeNow() })).as(recoveryCodes);
    await later();
  });

  test('that the provider has seen is not asked for again: by acr, and by amr', async () => {
    for (const [subject, id] of [
      ['s-ali', people.ali],
      ['s-nasrin', people.nasrin],
    ] as const) {
      const { me: who } = await sessionOf(await new Browser(api).signIn('one', subject));
      expect(who.actor).toMatchObject({ personId: id, lacksSecondFactor: false });
    }
  });

  test('that is set up here is asked for before the session opens, where the provider has seen none', async () => {
    await api.sql(`DELETE FROM identities WHERE person_id = '${people.ali}'`);
    const browser = new Browser(api);
    const answer = await browser.signIn('one', 's-ali-weak', '/tasks');
    expect(whereTo(answer)).toBe(`${origin}/sign-in?provider=one&from=%2Ftasks`);
    expect(cookieOf(answer)).not.toContain('refresh');
    expect(await linkedTo('ali')).toBe(0);
    const codes = '/api/identity-providers/one/codes';
    expect((await new Browser(api).post(codes, { code: codeNow() })).refusal).toBe('404 identity-providers.attempt-expired');
    expect((await browser.post(codes, { code: '000000' })).refusal).toBe('401 sessions.wrong-code');
    const opened = await browser.post(codes, { code: codeNow() });
    expect(opened.as(signedIn).me.actor).toMatchObject({ personId: people.ali, lacksSecondFactor: false });
    expect((await sessionOf(opened)).me.person.id).toBe(people.ali);
    expect(await linkedTo('ali')).toBe(1);
    await later();
    expect((await browser.post(codes, { code: codeNow() })).refusal).toBe('404 identity-providers.attempt-expired');
  });

  test('is guessed five times and no more, whoever is named by the provider', async () => {
    const browser = new Browser(api);
    await browser.signIn('one', 's-ali-weak');
    const guess = () => browser.post('/api/identity-providers/one/codes', { code: '000000' });
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await guess()).refusal).toBe('401 sessions.wrong-code');
    expect((await guess()).refusal).toBe('429 sessions.locked');
  });

  test('is no longer asked for after ten minutes, nor of an account that was closed meanwhile', async () => {
    const browser = new Browser(api);
    const code = async (): Promise<string> => (await browser.post('/api/identity-providers/one/codes', { code: codeNow() })).refusal;
    await browser.signIn('one', 's-ali-weak');
    await api.sql(`UPDATE people SET is_disabled = true WHERE login = 'ali'`);
    expect(await code()).toBe('404 identity-providers.attempt-expired');
    await api.sql(`UPDATE people SET is_disabled = false WHERE login = 'ali'`);
    await api.sql('UPDATE identity_attempts SET expires_at = now()');
    expect(await code()).toBe('404 identity-providers.attempt-expired');
  });
});

describe('identities', () => {
  test('are seen and taken away by their person alone, and it is on record', async () => {
    await new Browser(api).signIn('one', 's-hassan');
    const hassan = await api.as('hassan');
    const { items } = (await hassan.get('/api/me/identities')).as(identities);
    expect(items).toEqual([expect.objectContaining({ provider: { key: 'one', nameFa: 'درگاه نخست', nameEn: 'Provider' } })]);
    const path = `/api/me/identities/${String(items[0]?.id)}`;
    expect((await (await api.as('reza')).delete(path)).refusal).toBe('404 identity-providers.not-found');
    expect((await hassan.delete(path)).status).toBe(204);
    expect((await hassan.delete(path)).refusal).toBe('404 identity-providers.not-found');
    expect(await recorded(1)).toEqual(['identity-providers.unlinked']);
    expect((await hassan.get('/api/me')).as(me).person.id).toBe(people.hassan);
  });

  test('are taken away by an administrator, so that who took over a name may come in by it', async () => {
    await new Browser(api).signIn('one', 's-maryam');
    const path = `/api/people/${people.maryam}/identities`;
    expect((await (await api.as('zahra')).delete(path)).refusal).toBe('403 access.denied');
    const admin = await api.as('admin');
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.delete(path)).refusal).toBe('404 identity-providers.not-found');
    expect((await sessionOf(await new Browser(api).signIn('one', 's-maryam-2'))).me.person.id).toBe(people.maryam);
  });
});

test('behind TLS the cookie of an attempt is bound to this host', async () => {
  const secured = await startApi({
    HAMPEYMAN_ORIGIN: 'https://portal.example.org',
    HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify([{ key: 'one', nameFa: 'درگاه', nameEn: 'One', issuer: one.issuer, clientId: 'portal' }]),
  });
  const answer = await secured.nobody.post('/api/identity-providers/one/attempts', {});
  await secured.stop();
  expect(String(answer.headers['set-cookie'])).toMatch(
    /^__Host-hampeyman_attempt_one=[\w-]{43}; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  );
});
