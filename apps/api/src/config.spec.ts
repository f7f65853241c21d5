import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, parseConfig } from './config';

const good = {
  DATABASE_URL: 'postgres://owner:secret@db:5432/hampeyman',
  HAMPEYMAN_TOKEN_SECRET: 'abcdefghijklmnopqrstuvwxyz-0123456789',
};

function linesOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}

test('a demonstration needs a database and a secret only', () => {
  const config = parseConfig(good);
  expect(config).toMatchObject({ mode: 'demonstration', port: 3000, host: '127.0.0.1', isEmpty: false, origin: 'http://127.0.0.1:3000' });
  expect(config.servingUrl).toMatch(/^postgres:\/\/hampeyman_app:[\w-]{43}@db:5432\/hampeyman$/);
  expect(parseConfig(good).servingUrl).toBe(config.servingUrl);
});

test.each([
  [{ HAMPEYMAN_TOKEN_SECRET: good.HAMPEYMAN_TOKEN_SECRET }, 'DATABASE_URL is required'],
  [{ ...good, DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgres://user:password@host:5432/name'],
  [{ ...good, API_PORT: 'http' }, 'API_PORT must be a port number'],
  [{ ...good, API_PORT: '70000' }, 'API_PORT must be a port number'],
  [{ ...good, HAMPEYMAN_MODE: 'demo' }, 'HAMPEYMAN_MODE must be demonstration or production'],
  [{ ...good, HAMPEYMAN_EMPTY: 'yes' }, 'HAMPEYMAN_EMPTY must be true or false'],
  [{ ...good, HAMPEYMAN_TOKEN_SECRET: 'short' }, 'HAMPEYMAN_TOKEN_SECRET must have at least 32 characters'],
  [{ ...good, HAMPEYMAN_ORIGIN: 'portal' }, 'HAMPEYMAN_ORIGIN must be an http(s) address'],
  [
    { ...good, HAMPEYMAN_TRUSTED_PROXIES: '10.0.0.1, proxy' },
    'HAMPEYMAN_TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.7, 172.16.0.0/12 or loopback, with commas between them',
  ],
  [{ ...good, HAMPEYMAN_FAILURES_PER_ADDRESS: '0' }, 'HAMPEYMAN_FAILURES_PER_ADDRESS must be a number from 1 to 99999'],
  [{ ...good, HAMPEYMAN_SECOND_FACTOR: 'yes' }, 'HAMPEYMAN_SECOND_FACTOR must be required or off'],
  [{ ...good, HAMPEYMAN_AUDIT_KEY: 'short' }, 'HAMPEYMAN_AUDIT_KEY must be an Ed25519 key in PKCS#8: openssl genpkey -algorithm ed25519'],
  [{ ...good, HAMPEYMAN_AUDIT_MAILS: 'a@example.org, nobody' }, 'HAMPEYMAN_AUDIT_MAILS must be mail addresses with commas between them'],
  [{ ...good, MAIL_URL: 'http://mail' }, 'MAIL_URL must be an address such as smtp://user:password@host:587'],
  [{ ...good, MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an address such as Hampeyman <portal@example.org>'],
  [
    { ...good, HAMPEYMAN_SECURITY_CONTACT: 'security@example.org' },
    'HAMPEYMAN_SECURITY_CONTACT must be an address such as mailto:security@example.org, https://… or tel:+98-…',
  ],
  [{ ...good, LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not a log level'],
])('a bad variable is named in one line: %#', (env, line) => {
  expect(linesOf(env)).toEqual([line]);
});

test('proxies are trusted by address, by network and by name', () => {
  const trustedProxies = 'loopback, 10.0.0.7, 172.16.0.0/12, 2001:db8::/48';
  expect(parseConfig({ ...good, HAMPEYMAN_TRUSTED_PROXIES: trustedProxies })).toMatchObject({ trustedProxies, failuresPerAddress: 5 });
});

test('the second factor is required in production and off in a demonstration, unless told otherwise', () => {
  expect(parseConfig(good).secondFactor).toBe('off');
  expect(parseConfig({ ...good, HAMPEYMAN_SECOND_FACTOR: 'required' }).secondFactor).toBe('required');
  expect(parseConfig({ ...good, HAMPEYMAN_MODE: 'production' }).secondFactor).toBe('required');
});

describe('identity providers', () => {
  const provider = { key: 'one', nameFa: 'درگاه', nameEn: 'One', issuer: 'https://id.example.org', clientId: 'portal' };
  const told = (providers: unknown): readonly string[] => linesOf({ ...good, HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify(providers) });
  const line = (what: string): string[] => [
    `HAMPEYMAN_IDENTITY_PROVIDERS must be a list of identity providers in JSON, see .env.example (${what})`,
  ];

  test('there are none by default, and one is told by a few words', () => {
    expect(parseConfig(good).identityProviders).toEqual([]);
    const defaults = { clientSecret: null, claim: 'preferred_username', scopes: ['openid', 'profile', 'email'], side: null };
    expect(parseConfig({ ...good, HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify([provider]) }).identityProviders).toEqual([
      { ...provider, ...defaults, strongAcr: [], strongAmr: [] },
    ]);
  });

  test('a bad one is named by its place in one line, never with its secret', () => {
    expect(told([provider, { ...provider, key: 'two', issuer: 'ldap://x', clientSecret: 'hidden' }])).toEqual(
      line('1.issuer: Invalid URL'),
    );
    expect(told([{ ...provider, secret: 'hidden' }])).toEqual(line('0: Unrecognized key: "secret"'));
    expect(told([provider, { ...provider, issuer: 'https://id.example.com' }])).toEqual(line('each needs a key of its own'));
    expect(told([provider, { ...provider, key: 'two' }])).toEqual(line('each needs an issuer of its own'));
    expect(linesOf({ ...good, HAMPEYMAN_IDENTITY_PROVIDERS: 'hidden' })).toEqual(line('Invalid input: expected array, received null'));
  });

  test('production asks them by TLS alone', () => {
    const plain = { HAMPEYMAN_IDENTITY_PROVIDERS: JSON.stringify([{ ...provider, issuer: 'http://id.example.org' }]) };
    expect(linesOf({ ...good, ...plain })).toEqual([]);
    expect(linesOf({ ...good, ...plain, HAMPEYMAN_MODE: 'production' })).toEqual([
      'HAMPEYMAN_IDENTITY_PROVIDERS must name issuers by https:// in production',
    ]);
  });
});

test('every bad variable is told at once', () => {
  expect(linesOf({ API_PORT: 'x' })).toHaveLength(2);
});

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hampeyman-secrets-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('each secret may be read from the file that its name with _FILE says', () => {
    const config = parseConfig({
      DATABASE_URL_FILE: file('database', 'postgres://owner:from-file@db:5432/hampeyman\n'),
      DATABASE_APP_URL_FILE: file('serving', 'postgres://app:from-file@db:5432/hampeyman'),
      HAMPEYMAN_TOKEN_SECRET_FILE: file('token', `${good.HAMPEYMAN_TOKEN_SECRET}\r\n`),
      MAIL_URL_FILE: file('mail', 'smtps://portal:from-file@mail:465'),
      HAMPEYMAN_AUDIT_KEY_FILE: file('key', `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----\n`),
    });
    expect(config).toMatchObject({
      ownerUrl: 'postgres://owner:from-file@db:5432/hampeyman',
      servingUrl: 'postgres://app:from-file@db:5432/hampeyman',
      tokenSecret: good.HAMPEYMAN_TOKEN_SECRET,
      mailUrl: 'smtps://portal:from-file@mail:465',
    });
    expect(config.auditKey).toMatch(/^-----BEGIN PRIVATE KEY-----\nA+\n-----END PRIVATE KEY-----$/);
  });

  test('a file that cannot be read and a secret given twice stop the start, without the secret in the line', () => {
    expect(linesOf({ ...good, MAIL_URL_FILE: join(folder, 'missing') })).toEqual(['MAIL_URL_FILE cannot be read (ENOENT)']);
    expect(linesOf({ ...good, HAMPEYMAN_TOKEN_SECRET_FILE: file('second', 'x'.repeat(40)) })).toEqual([
      'HAMPEYMAN_TOKEN_SECRET and HAMPEYMAN_TOKEN_SECRET_FILE are both set; keep one',
    ]);
  });
});

describe('production', () => {
  const production = { ...good, HAMPEYMAN_MODE: 'production' };

  test('is empty whatever the environment says', () => {
    expect(parseConfig({ ...production, HAMPEYMAN_EMPTY: 'false' }).isEmpty).toBe(true);
  });

  test('refuses a missing or default secret and a demonstration password', () => {
    expect(linesOf({ DATABASE_URL: good.DATABASE_URL, HAMPEYMAN_MODE: 'production' })).toEqual([
      'HAMPEYMAN_TOKEN_SECRET is required in production',
    ]);
    expect(linesOf({ ...production, HAMPEYMAN_TOKEN_SECRET: 'change-me-change-me-change-me-change-me' })[0]).toMatch(
      'default or too simple',
    );
    expect(linesOf({ ...production, HAMPEYMAN_TOKEN_SECRET: 'a'.repeat(40) })[0]).toMatch('default or too simple');
    expect(linesOf({ ...production, HAMPEYMAN_DEMO_PASSWORD: 'something-long' })).toEqual([
      'HAMPEYMAN_DEMO_PASSWORD must not be set in production',
    ]);
  });
});
