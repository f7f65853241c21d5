import { connect } from 'node:net';
import { startApi, type TestApi } from '../testing/api';

let api: TestApi;
let port: number;
beforeAll(async () => {
  api = await startApi();
  await api.app.listen(0, '127.0.0.1');
  port = Number(new URL(await api.app.getUrl()).port);
});
afterAll(() => api.stop());

interface Exchange {
  readonly text: string;
  readonly ms: number;
}

/** What comes back over a bare connection until it closes; `bytes` are sent at once, `trickled` one every half second. */
function exchange(bytes: string, trickled = ''): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const since = Date.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    let next = 0;
    const timer = setInterval(() => {
      if (next < trickled.length) socket.write(trickled.charAt(next));
      next += 1;
    }, 500);
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ text, ms: Date.now() - since });
    });
  });
}

const head = 'GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n';

test('headers beyond 16 KB are refused as a problem', async () => {
  const { text } = await exchange(`${head}X-Large: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
  expect(text).toContain('"code":"request.too-large"');
});

test('more than a hundred headers are refused', async () => {
  const { text } = await exchange(`${head}${Array.from({ length: 101 }, (_, index) => `X-${String(index)}: 1\r\n`).join('')}\r\n`);
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
});

test('an expectation we do not know is passed over', async () => {
  expect((await exchange(`${head}Expect: 200-ok\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 200 /);
});

test('a request of two lengths or with a broken chunk is refused, so that no proxy reads it otherwise than we do', async () => {
  const post = 'POST /api/sessions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n';
  const bodies = [
    'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ',
    'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n',
    'Transfer-Encoding: chunked, identity\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  ];
  for (const body of bodies) expect((await exchange(`${post}${body}`)).text).toMatch(/^HTTP\/1\.1 400 /);
});

test('a header with a line end inside never reaches us', async () => {
  const { text } = await exchange('GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nX-A: b\nX-Injected\u0000: c\r\n\r\n');
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
});

test('who trickles headers in loses the connection within the quarter of a minute', async () => {
  const { text, ms } = await exchange('GET /api/health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x'.repeat(100));
  expect(ms).toBeGreaterThan(9_000);
  expect(ms).toBeLessThan(15_000);
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
});

test('a body that is too deep or of too many values is refused before anybody works on it', async () => {
  const json = { 'content-type': 'application/json' };
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect((await api.nobody.send('POST', '/api/sessions', deep, json)).refusal).toBe('413 request.too-large');
  expect((await api.nobody.post('/api/sessions', { login: Array.from({ length: 30_000 }, () => 1) })).refusal).toBe(
    '413 request.too-large',
  );
  const many = Array.from({ length: 150 }, (_, index) => `p${String(index)}=1`).join('&');
  expect((await api.nobody.get(`/api/health/live?${many}`)).refusal).toBe('413 request.too-large');
});

test('a text that could not be kept as it was sent is refused by its field', async () => {
  const { problem } = await api.nobody.post('/api/sessions', { login: 'mary\u0000am', password: 'half of a pair: \ud83d' });
  expect(problem.fields).toEqual(['login', 'password'].map((path) => ({ path, code: 'field.characters-not-storable', params: {} })));
});

test('a body that would change what objects are made of is unparsable', async () => {
  const json = { 'content-type': 'application/json' };
  for (const body of ['{"login":"x","__proto__":{"isAdmin":true}}', '{"constructor":{"prototype":{"isAdmin":true}}}']) {
    expect((await api.nobody.send('POST', '/api/sessions', body, json)).refusal).toBe('400 request.malformed');
  }
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
});

test('a parameter given twice is refused by its name, and one that nobody declared changes nothing', async () => {
  const maryam = await api.as('maryam');
  const twice = await maryam.get('/api/tasks?side=ACECR&side=MINISTRY');
  expect([twice.refusal, twice.problem.fields?.[0]?.path]).toEqual(['422 request.invalid', 'side']);
  expect((await maryam.get('/api/tasks?isAdmin=true')).json).toEqual((await maryam.get('/api/tasks')).json);
});
