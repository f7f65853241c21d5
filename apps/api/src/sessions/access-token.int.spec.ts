import { createHmac } from 'node:crypto';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
let sid: string;
beforeAll(async () => {
  api = await startApi();
  const { accessToken } = (await api.as('maryam')).session;
  sid = (JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;
});
afterAll(() => api.stop());

const now = Math.floor(Date.now() / 1_000);
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as somebody might make it who knows how ours look; `hash` null leaves it unsigned. */
function token(header: object, claims: object, hash: string | null, secret: string = api.config.tokenSecret): string {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${hash === null ? '' : createHmac(hash, secret).update(text).digest('base64url')}`;
}

const statusOf = async (bearer: string): Promise<number> => (await api.nobody.get('/api/me', { authorization: `Bearer ${bearer}` })).status;

const ours = (): object => ({ sid, iss: 'hampeyman', aud: api.config.origin, iat: now, exp: now + 60 });
const hs256 = { alg: 'HS256', typ: 'JWT' };

test('a token signed with our key, for us and in its time opens; so what is refused below is refused for one reason', async () => {
  expect(await statusOf(token(hs256, ours(), 'sha256'))).toBe(200);
});

test('unsigned, signed by another algorithm or by a key the token brings along, it opens nothing', async () => {
  expect(await statusOf(token({ alg: 'none', typ: 'JWT' }, ours(), null))).toBe(401);
  expect(await statusOf(token({ alg: 'HS512', typ: 'JWT' }, ours(), 'sha512'))).toBe(401);
  expect(await statusOf(token(hs256, ours(), 'sha256', 'another secret of more than thirty-two characters'))).toBe(401);
  const key = 'a key of the caller that is long enough for HMAC';
  for (const header of [
    { jwk: { kty: 'oct', k: part({ key }) } },
    { jku: 'https://evil.example.org/keys' },
    { x5u: 'https://evil.example.org/x' },
    { kid: key },
  ]) {
    expect(await statusOf(token({ ...hs256, ...header }, ours(), 'sha256', key))).toBe(401);
  }
});

test('outside its time, of another issuer or for another portal, it opens nothing', async () => {
  expect(await statusOf(token(hs256, { ...ours(), exp: now - 1 }, 'sha256'))).toBe(401);
  expect(await statusOf(token(hs256, { ...ours(), nbf: now + 600 }, 'sha256'))).toBe(401);
  expect(await statusOf(token(hs256, { ...ours(), iss: 'somebody' }, 'sha256'))).toBe(401);
  expect(await statusOf(token(hs256, { ...ours(), aud: 'https://other.example.org' }, 'sha256'))).toBe(401);
});

test('a refresh token or a token of another kind is no access token', async () => {
  const { cookie } = await api.nobody.signIn('ali', 'the-password-of-every-test');
  expect(await statusOf(decodeURIComponent(cookie.split('=')[1] ?? ''))).toBe(401);
  expect(await statusOf(token(hs256, { ...ours(), sid: undefined, id: sid }, 'sha256'))).toBe(401);
});

test('a token lasts less than a quarter of an hour and carries nothing but its session', async () => {
  const { accessToken } = await api.nobody.signIn('reza', 'the-password-of-every-test').then(({ session }) => session);
  const claims = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as { iat: number; exp: number };
  expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid']);
  expect(claims.exp - claims.iat).toBeLessThan(15 * 60);
});
