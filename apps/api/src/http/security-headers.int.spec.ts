import { startApi, type TestApi } from '../testing/api';
import { world } from '../testing/world';

let plain: TestApi;
let behindTls: TestApi;
beforeAll(async () => {
  plain = await startApi();
  behindTls = await startApi({ HAMPEYMAN_ORIGIN: 'https://portal.example.org' });
});
afterAll(async () => {
  await plain.stop();
  await behindTls.stop();
});

test('browsers keep to TLS for a year where there is TLS, and only there', async () => {
  const secured = (await behindTls.nobody.get('/api/health/live')).headers;
  expect(secured['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect(String(secured['content-security-policy'])).toContain('upgrade-insecure-requests');
  const { headers } = await plain.nobody.get('/api/health/live');
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(String(headers['content-security-policy'])).not.toContain('upgrade-insecure-requests');
});

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

describe('the cookie of a session', () => {
  const credentials = { login: 'maryam', password: world.password };

  test('behind TLS is bound to this host, hidden from scripts and from other sites', async () => {
    const cookie = String((await behindTls.nobody.post('/api/sessions', credentials)).headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-hampeyman_refresh=[\w.-]+; /);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    expect(cookie).not.toContain('Domain');
    const [pair = ''] = cookie.split(';');
    expect((await behindTls.nobody.post('/api/sessions/refreshments', undefined, { cookie: pair })).status).toBe(201);
    // the name without the prefix, which a neighbouring host could set, is not looked at
    const unbound = pair.replace('__Host-', '');
    expect((await behindTls.nobody.post('/api/sessions/refreshments', undefined, { cookie: unbound })).status).toBe(401);
  });

  test('on one’s own machine goes to the sessions’ addresses only', async () => {
    const cookie = String((await plain.nobody.post('/api/sessions', credentials)).headers['set-cookie']);
    expect(cookie).toMatch(/^hampeyman_refresh=[\w.-]+; /);
    expect(cookie.split('; ')).toEqual(expect.arrayContaining(['Path=/api/sessions', 'HttpOnly', 'SameSite=Strict']));
  });
});
