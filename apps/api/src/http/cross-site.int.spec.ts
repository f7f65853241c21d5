import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ HAMPEYMAN_ORIGIN: 'https://portal.example.org' });
});
afterAll(() => api.stop());

const body = { login: 'maryam', password: 'not the password' };

test.each([
  ['the browser says so', { 'sec-fetch-site': 'cross-site' }],
  ['it is a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
  ['an older browser names another origin', { origin: 'https://evil.example.org' }],
  ['the origin is hidden', { origin: 'null' }],
])('a page of another site gets nothing from the api: %s', async (_, headers) => {
  expect((await api.nobody.post('/api/sessions', body, headers)).refusal).toBe('403 request.from-elsewhere');
  expect((await (await api.as('maryam')).get('/api/me', headers)).refusal).toBe('403 request.from-elsewhere');
});

test.each([
  ['our own page', { 'sec-fetch-site': 'same-origin' }],
  ['a person who typed the address', { 'sec-fetch-site': 'none' }],
  ['our own page in an older browser', { origin: 'https://portal.example.org' }],
  ['a program', {}],
])('%s is answered', async (_, headers) => {
  expect((await (await api.as('maryam')).get('/api/me', headers)).status).toBe(200);
});

test('a link on another site may lead here, a change may not', async () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await api.nobody.get('/api/openapi.json', link)).status).toBe(200);
  expect((await api.nobody.post('/api/sessions', body, link)).refusal).toBe('403 request.from-elsewhere');
  expect((await api.nobody.get('/api/openapi.json', { ...link, 'sec-fetch-dest': 'iframe' })).refusal).toBe('403 request.from-elsewhere');
});
