import { startApi, type TestApi } from '../testing/api';
import { RequestLimits } from './request-limits';
import { RequestLimitsRepository } from './request-limits.repository';

const limit = 20;
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ HAMPEYMAN_REQUESTS_PER_MINUTE: String(limit) });
});
afterAll(() => api.stop());

/** Counts begin anew with every minute: a test that would straddle two of them waits for the next. */
beforeEach(async () => {
  const second = (Date.now() % 60_000) / 1_000;
  if (second > 50) await new Promise((resolve) => setTimeout(resolve, (60.1 - second) * 1_000));
}, 15_000);

test('a person who asks too often is told how long to wait, wherever they ask from; others are not', async () => {
  const maryam = await api.as('maryam');
  const asked = await Promise.all(Array.from({ length: limit + 5 }, () => maryam.get('/api/me')));
  expect(asked.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(limit);
  const refused = await maryam.from('10.9.9.9').get('/api/me');
  expect(refused.refusal).toBe('429 request.too-many');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await (await api.as('reza')).get('/api/me')).status).toBe(200);
});

test('an address without a session, or with tokens it made up, is counted as an address', async () => {
  const stranger = api.nobody.with({ authorization: 'Bearer made-up' });
  for (let sent = 0; sent < limit; sent += 1) expect((await stranger.get('/api/tasks')).refusal).toBe('401 sessions.required');
  expect((await stranger.get('/api/tasks')).refusal).toBe('429 request.too-many');
  expect((await api.nobody.get('/api/tasks')).refusal).toBe('401 sessions.required');
});

test('what one portal let through counts at the other', async () => {
  const here = new RequestLimits(api.config, api.get(RequestLimitsRepository));
  const there = new RequestLimits(api.config, api.get(RequestLimitsRepository));
  for (let sent = 0; sent < limit; sent += 1) (sent % 2 === 0 ? here : there).count('someone');
  await here.share();
  await there.share();
  expect(() => {
    there.count('someone');
  }).toThrow('request.too-many');
  // the first learns of it with its own next words
  here.count('someone');
  await here.share();
  expect(() => {
    here.count('someone');
  }).toThrow('request.too-many');
  here.count('someone else');
});

test('names of callers are not kept', async () => {
  const rows = await api.sql('SELECT caller_hash FROM request_counts');
  expect(rows.length).toBeGreaterThan(0);
  for (const { caller_hash: hash } of rows) expect(hash).toMatch(/^[0-9a-f]{32}$/);
});
