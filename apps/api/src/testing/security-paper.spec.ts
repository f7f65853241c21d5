import { attemptMinutes } from '@hampeyman/domain/identity-providers';
import { initialPassword, passwordLength, passwordLink } from '@hampeyman/domain/passwords';
import { importLimits } from '@hampeyman/domain/people';
import { sessionLife } from '@hampeyman/domain/sessions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../config';
import { connectionOptions } from '../http/connections';
import { hashPassword } from '../passwords/password-hash';
import { mostBytes, mostEntries } from '../people/imports/bounded-workbook';
import { accessTokenSeconds } from '../sessions/access-token';

const root = join(__dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const section = (name: string): string =>
  read('docs/security.md').split(`\n## ${name}\n`)[1]?.split('\n## ')[0]?.replace(/\s+/g, ' ') ?? '';

test('docs/security.md: what it says of signing in is what the code does', () => {
  const text = section('Signing in');
  expect(text).toContain(`at least ${String(passwordLength.minimum)} and at most ${String(passwordLength.maximum)} characters`);
  expect(text).toContain(`works once and for ${String(passwordLink.minutes)} minutes`);
  expect(text).toContain(`lasts ${String(attemptMinutes)} minutes and takes one answer`);
  expect(text).toContain(`gave works for ${String(initialPassword.days)} days`);
  expect(text).toContain(
    `after ${String(sessionLife.idleMinutes)} minutes without a request and after ${String(sessionLife.hours)} hours at most`,
  );
  expect(text).toContain(`An access token lasts ${String(accessTokenSeconds / 60)} minutes`);
  const { failuresPerAddress } = parseConfig({ DATABASE_URL: 'postgres://db/x', HAMPEYMAN_TOKEN_SECRET: 'x'.repeat(32) });
  expect(text).toContain(`${String(failuresPerAddress)} failures within 15 minutes`);
});

test('docs/security.md: what it says of files that come in is what the code does', () => {
  const text = section('What comes in');
  const megabytes = (bytes: number): string => `${String(bytes / 1024 / 1024)} MB`;
  expect(text).toContain(
    `at most ${megabytes(importLimits.bytes)} as they come and ${megabytes(mostBytes)} in ${String(mostEntries)} entries`,
  );
  expect(text).toContain(`at most ${importLimits.rows.toLocaleString('en')} rows`);
  expect(text).toContain('named `.xlsx`');
});

test('docs/security.md: what it says of dear work is what the code does', () => {
  const text = section('Work that is dear');
  const { requestsPerMinute } = parseConfig({ DATABASE_URL: 'postgres://db/x', HAMPEYMAN_TOKEN_SECRET: 'x'.repeat(32) });
  expect(text).toContain(`${String(requestsPerMinute)} a minute over all processes`);
  const { requestTimeout, connectionTimeout, http } = connectionOptions;
  const seconds = [http.headersTimeout, requestTimeout, connectionTimeout].map((ms) => String(ms / 1_000));
  expect(text).toContain(
    `${seconds[0] ?? ''} seconds for headers, ${seconds[1] ?? ''} for all of it, ${seconds[2] ?? ''} for a silent connection`,
  );
});

test('docs/security.md: the algorithms it lists are those in use', async () => {
  const text = section('Keys');
  const [, memory = '', passes = ''] = /m=(\d+),t=(\d+)/.exec(await hashPassword('a password')) ?? [];
  expect(text).toContain(`argon2id, ${String(Number(memory) / 1_024)} MiB, ${passes} passes`);
  expect(read('apps/api/src/second-factors/sealed-secret.ts')).toMatch(/'aes-256-gcm'[^]*hkdf/);
  expect(read('apps/api/src/sessions/access-token.ts')).toContain("algorithm: 'HS256'");
  expect(read('apps/api/src/activity/audit-key.ts')).toContain("generateKeyPairSync('ed25519')");
  for (const name of ['HMAC-SHA-256', 'AES-256-GCM', 'Ed25519']) expect(text).toContain(name);
});

test('every setting of the code stands in .env.example, secrets with their _FILE', () => {
  const named = [...read('apps/api/src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1] ?? '');
  const example = read('.env.example');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !example.includes(`${name}=`))).toEqual([]);
  const inFiles = [...read('apps/api/src/secrets-from-files.ts').matchAll(/^ {2}'([A-Z_]+)',$/gm)].map((match) => match[1] ?? '');
  const paragraph = /^# Each secret[^]*?\n#[A-Z]/m.exec(example)?.[0] ?? '';
  expect(inFiles.filter((name) => !paragraph.includes(name))).toEqual([]);
});
