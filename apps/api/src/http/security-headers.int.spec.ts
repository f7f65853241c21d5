import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

let plain: TestApi;
beforeAll(async () => {
  plain = await startApi();
});
afterAll(() => plain.stop());

const credentials = { login: 'maryam', password: world.password };

test('every answer, a refusal too, forbids framing, sniffing, referrers abroad and features of the device', async () => {
  for (const path of ['/api/health/live', '/api/me', '/api/nothing', '/nothing']) {
    const { headers } = await plain.nobody.get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(String(headers['permissions-policy'])).toContain('camera=(), ');
    const policy = String(headers['content-security-policy']);
    for (const part of ["object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy).toContain(part);
    }
  }
});

test('no answer of the api is kept by a browser or a proxy, of content or of a refusal', async () => {
  const maryam = await plain.as('maryam');
  for (const path of ['/api/me', '/api/tasks', '/api/activity/export.csv', '/api/nothing']) {
    expect((await maryam.get(path)).headers['cache-control']).toBe('no-store');
  }
});

test('every answer names its type with its letters, a refusal and a file too', async () => {
  const maryam = await plain.as('maryam');
  const types = await Promise.all(['/api/me', '/api/nothing', '/api/activity/export.csv'].map((path) => maryam.get(path)));
  expect(types.map(({ status, headers }) => `${String(status)} ${String(headers['content-type']).toLowerCase()}`)).toEqual([
    '200 application/json; charset=utf-8',
    '404 application/problem+json; charset=utf-8',
    '200 text/csv; charset=utf-8',
  ]);
});

test('no header tells which programs serve, and no other origin may read', async () => {
  const { headers } = await plain.nobody.get('/api/health/live', { origin: 'http://localhost:3000' });
  for (const name of ['server', 'x-powered-by', 'via', 'access-control-allow-origin', 'access-control-allow-credentials']) {
    expect(headers[name]).toBeUndefined();
  }
});

test.each(['TRACE', 'CONNECT', 'PUT'])('%s is no method of ours', async (method) => {
  const answer = await plain.app
    .getHttpAdapter()
    .getInstance()
    .inject({ method: method as 'PUT', url: '/api/me' });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
});

test('without TLS the cookie of a session goes to the sessions’ addresses only, and nothing insists on TLS', async () => {
  const answer = await plain.nobody.post('/api/sessions', credentials);
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^hampeyman_refresh=[\w.-]+; /);
  expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/api/sessions', 'HttpOnly', 'SameSite=Strict']));
  expect(answer.headers['strict-transport-security']).toBeUndefined();
  expect(String(answer.headers['content-security-policy'])).not.toContain('upgrade-insecure-requests');
});

// after everything else: sign-in strategies are known to the whole process, so this portal’s takes the place of the other’s
describe('behind TLS', () => {
  let secured: TestApi;
  beforeAll(async () => {
    secured = await startApi({ HAMPEYMAN_ORIGIN: 'https://portal.example.org' });
  });
  afterAll(() => secured.stop());

  test('browsers keep to TLS for a year, below this host too', async () => {
    const { headers } = await secured.nobody.get('/api/health/live');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(String(headers['content-security-policy'])).toContain('upgrade-insecure-requests');
  });

  test('the cookie of a session is bound to this host, hidden from scripts and from other sites', async () => {
    const cookie = String((await secured.nobody.post('/api/sessions', credentials)).headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-hampeyman_refresh=[\w.-]+; /);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(cookie).not.toContain('Domain');
    const [pair = ''] = cookie.split(';');
    expect((await secured.nobody.post('/api/sessions/refreshments', undefined, { cookie: pair })).status).toBe(201);
    // the name without the prefix, which a neighbouring host could set, is not looked at
    const unbound = pair.replace('__Host-', '');
    expect((await secured.nobody.post('/api/sessions/refreshments', undefined, { cookie: unbound })).status).toBe(401);
  });
});
