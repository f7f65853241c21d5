import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type TestApi } from '../testing/api';

const folder = mkdtempSync(join(tmpdir(), 'hampeyman-web-'));
let api: TestApi;
beforeAll(async () => {
  mkdirSync(join(folder, 'media'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><style>a{}</style><app-root></app-root><script>1</script><script src="main.js"></script></html>',
  );
  writeFileSync(join(folder, 'chunk-C_T3eWS4.js'), `export const answer = ${'4'.repeat(4_000)};`);
  writeFileSync(join(folder, 'media', 'vazirmatn-AB12CD34.woff2'), 'font');
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await startApi({ HAMPEYMAN_WEB: folder, LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

const html = { accept: 'text/html' };

test('every address of a page answers the page, with one nonce for what is inline', async () => {
  for (const path of ['/', '/tasks?late=true', '/verify/PSK-1405.4', '/people']) {
    const answer = await api.nobody.get(path, html);
    expect([answer.status, String(answer.headers['content-type'])]).toEqual([200, 'text/html; charset=utf-8']);
    const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? 'none';
    expect(answer.text).toContain(`<app-root ngCspNonce="${nonce}">`);
    expect(answer.text).toContain(`<style nonce="${nonce}">`);
    expect(answer.text).toContain(`<script nonce="${nonce}">`);
    expect(answer.headers['cache-control']).toBe('no-cache');
  }
});

test('two pages never share a nonce', async () => {
  const [one, other] = [await api.nobody.get('/'), await api.nobody.get('/')];
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
});

test('files with a hash in their name are kept forever, others are asked for again', async () => {
  expect((await api.nobody.get('/chunk-C_T3eWS4.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await api.nobody.get('/media/vazirmatn-AB12CD34.woff2')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await api.nobody.get('/logo.svg')).headers['cache-control']).toBe('no-cache');
});

test('text travels compressed', async () => {
  expect((await api.nobody.get('/chunk-C_T3eWS4.js', { 'accept-encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
  expect((await api.nobody.get('/chunk-C_T3eWS4.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
});

test('a missing file, an unknown address of the api and a way out of the folder are not the page', async () => {
  expect((await api.nobody.get('/main-OLD.js')).refusal).toBe('404 request.no-such-address');
  expect((await api.nobody.get('/api/nothing')).refusal).toBe('404 request.no-such-address');
  expect((await api.nobody.get('/api')).refusal).toBe('404 request.no-such-address');
  expect((await api.nobody.get('/%zz')).refusal).toBe('400 request.malformed');
  expect((await api.nobody.get('/api/%zz')).refusal).toBe('400 request.malformed');
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%2e%2e%2fpackage.json']) {
    expect((await api.nobody.get(path)).status).toBeGreaterThanOrEqual(400);
  }
});

test('no folder is listed, and nothing beside the build is there', async () => {
  for (const path of [
    '/media',
    '/media/',
    '/.git/config',
    '/.git/HEAD',
    '/.env',
    '/package.json',
    '/src/main.ts',
    '/media/../../package.json',
  ]) {
    const answer = await api.nobody.get(path, html);
    // the page, or nothing: never a list of files or a file of ours
    expect(answer.status === 404 || answer.text.includes('<app-root')).toBe(true);
    expect(answer.text).not.toContain('vazirmatn-AB12CD34');
  }
});
