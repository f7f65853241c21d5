import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { identityProviderSettings, type ProviderSettings } from './identity-providers/identity-provider-settings';
import { withSecretsFromFiles } from './secrets-from-files';

export const CONFIG = Symbol('CONFIG');

/** Secrets that stand in papers, samples and other people's repositories; production refuses them. */
const knownSecrets = ['change-me-change-me-change-me-change-me', 'please-change-this-secret-before-use!'];

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, { error: 'must be an address such as postgres://user:password@host:5432/name' });

/** Names of networks that Fastify knows, or an address with or without the length of its network. */
function isProxy(part: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
  const [address = '', length = '32', ...rest] = part.split('/');
  return isIP(address) !== 0 && /^\d{1,3}$/.test(length) && Number(length) <= (isIP(address) === 6 ? 128 : 32) && rest.length === 0;
}

const environment = z.object({
  API_PORT: z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, { error: 'must be a port number' })
    .transform(Number)
    .default(3000),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  HAMPEYMAN_DATA: z.string().min(1).default('.hampeyman'),
  HAMPEYMAN_WEB: z.string().min(1).optional(),
  DATABASE_URL: postgresUrl,
  DATABASE_APP_URL: postgresUrl.optional(),
  HAMPEYMAN_MODE: z.enum(['demonstration', 'production'], { error: 'must be demonstration or production' }).default('demonstration'),
  HAMPEYMAN_EMPTY: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
  HAMPEYMAN_DEMO_PASSWORD: z.string().min(8, { error: 'must have at least 8 characters' }).optional(),
  HAMPEYMAN_TOKEN_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  HAMPEYMAN_ORIGIN: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  HAMPEYMAN_TRUSTED_PROXIES: z
    .string()
    .refine((value) => value.split(',').every((part) => isProxy(part.trim())), {
      error: 'must be addresses or networks, such as 10.0.0.7, 172.16.0.0/12 or loopback, with commas between them',
    })
    .default('loopback'),
  HAMPEYMAN_FAILURES_PER_ADDRESS: z
    .string()
    .refine((value) => /^[1-9]\d{0,4}$/.test(value), { error: 'must be a number from 1 to 99999' })
    .transform(Number)
    .default(5),
  HAMPEYMAN_REQUESTS_PER_MINUTE: z
    .string()
    .refine((value) => /^[1-9]\d{1,6}$/.test(value), { error: 'must be a number from 10 to 9999999' })
    .transform(Number)
    .default(1_200),
  HAMPEYMAN_AUDIT_KEY: z.string().min(40, { error: 'must be an Ed25519 key in PKCS#8: openssl genpkey -algorithm ed25519' }).optional(),
  HAMPEYMAN_AUDIT_MAILS: z
    .string()
    .refine((value) => value.split(',').every((part) => z.email().safeParse(part.trim()).success), {
      error: 'must be mail addresses with commas between them',
    })
    .optional(),
  HAMPEYMAN_SECOND_FACTOR: z.enum(['required', 'off'], { error: 'must be required or off' }).optional(),
  HAMPEYMAN_IDENTITY_PROVIDERS: identityProviderSettings.default([]),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, { error: 'must be an address such as smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/, { error: 'must be an address such as Hampeyman <portal@example.org>' })
    .optional(),
  HAMPEYMAN_SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/, {
      error: 'must be an address such as mailto:security@example.org, https://… or tel:+98-…',
    })
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is not a log level' }).default('info'),
});

/** Settings of one start of the portal. */
export interface Config {
  readonly mode: 'demonstration' | 'production';
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly webFolder: string;
  readonly ownerUrl: string;
  readonly servingUrl: string;
  /** Set where the role was not given: the first start makes it and gives it the password that stands in `servingUrl`. */
  readonly servingRoleIsOurs: boolean;
  readonly isEmpty: boolean;
  readonly demonstrationPassword: string | null;
  readonly tokenSecret: string;
  readonly origin: string;
  /** Addresses and networks whose word about the caller’s address is taken (`X-Forwarded-For`). */
  readonly trustedProxies: string;
  /** How many failures to sign in close an address. */
  readonly failuresPerAddress: number;
  /** How many requests a person, or an address without a session, may send in a minute. */
  readonly requestsPerMinute: number;
  /** Whether approving acts ask for the second factor. */
  readonly secondFactor: 'required' | 'off';
  /** Identity providers whose word opens a session; none by default. */
  readonly identityProviders: readonly ProviderSettings[];
  /** The mail server; without one a demonstration writes letters into a folder, and production keeps them until there is one. */
  readonly mailUrl: string | null;
  readonly mailFrom: string;
  /** Private key that signs the heads of the chains; null: one kept in the data folder. */
  readonly auditKey: string | null;
  /** Addresses outside the portal to which signed heads are sent as well. */
  readonly auditMails: readonly string[];
  /** Where whoever found a weakness writes to (RFC 9116); null: nowhere. */
  readonly securityContact: string | null;
  readonly logLevel: string;
}

/** Each entry is one line about one variable. */
export class ConfigError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** The serving role of the same database, its password derived from the token secret so that every process of a portal knows it. */
function servingUrlFor(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = 'hampeyman_app';
  url.password = createHmac('sha256', secret).update('role hampeyman_app').digest('base64url');
  return url.toString();
}

function refusedInProduction(values: z.infer<typeof environment>): string[] {
  const lines: string[] = [];
  if (values.HAMPEYMAN_TOKEN_SECRET === undefined) lines.push('HAMPEYMAN_TOKEN_SECRET is required in production');
  else if (knownSecrets.includes(values.HAMPEYMAN_TOKEN_SECRET) || new Set(values.HAMPEYMAN_TOKEN_SECRET).size < 10) {
    lines.push('HAMPEYMAN_TOKEN_SECRET is a default or too simple; make one with: openssl rand -base64 48');
  }
  if (values.HAMPEYMAN_IDENTITY_PROVIDERS.some(({ issuer }) => !issuer.startsWith('https:'))) {
    lines.push('HAMPEYMAN_IDENTITY_PROVIDERS must name issuers by https:// in production');
  }
  if (values.HAMPEYMAN_DEMO_PASSWORD !== undefined) lines.push('HAMPEYMAN_DEMO_PASSWORD must not be set in production');
  return lines;
}

/** Reads the environment, and the files it names for secrets, once. Throws `ConfigError` with one line per bad variable. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { environment: variables, refused: unread } = withSecretsFromFiles(env);
  if (unread.length > 0) throw new ConfigError(unread);
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return given[name] === undefined ? `${name} is required` : `${name} ${issue.message}`;
      }),
    );
  }
  const values = parsed.data;
  const refused = values.HAMPEYMAN_MODE === 'production' ? refusedInProduction(values) : [];
  if (values.HAMPEYMAN_MODE === 'demonstration' && values.HAMPEYMAN_TOKEN_SECRET === undefined) {
    refused.push('HAMPEYMAN_TOKEN_SECRET is required (npm start makes one and keeps it in the data folder)');
  }
  if (refused.length > 0) throw new ConfigError(refused);
  const tokenSecret = values.HAMPEYMAN_TOKEN_SECRET ?? '';
  const origin = values.HAMPEYMAN_ORIGIN ?? `http://${values.API_HOST}:${String(values.API_PORT)}`;
  return {
    mode: values.HAMPEYMAN_MODE,
    host: values.API_HOST,
    port: values.API_PORT,
    dataFolder: resolve(values.HAMPEYMAN_DATA),
    webFolder: resolve(values.HAMPEYMAN_WEB ?? 'dist/apps/web/browser'),
    ownerUrl: values.DATABASE_URL,
    servingUrl: values.DATABASE_APP_URL ?? servingUrlFor(values.DATABASE_URL, tokenSecret),
    servingRoleIsOurs: values.DATABASE_APP_URL === undefined,
    isEmpty: values.HAMPEYMAN_MODE === 'production' || values.HAMPEYMAN_EMPTY === 'true',
    demonstrationPassword: values.HAMPEYMAN_DEMO_PASSWORD ?? null,
    tokenSecret,
    origin,
    trustedProxies: values.HAMPEYMAN_TRUSTED_PROXIES,
    failuresPerAddress: values.HAMPEYMAN_FAILURES_PER_ADDRESS,
    requestsPerMinute: values.HAMPEYMAN_REQUESTS_PER_MINUTE,
    secondFactor: values.HAMPEYMAN_SECOND_FACTOR ?? (values.HAMPEYMAN_MODE === 'production' ? 'required' : 'off'),
    identityProviders: values.HAMPEYMAN_IDENTITY_PROVIDERS,
    mailUrl: values.MAIL_URL ?? null,
    auditKey: values.HAMPEYMAN_AUDIT_KEY ?? null,
    auditMails: values.HAMPEYMAN_AUDIT_MAILS?.split(',').map((address) => address.trim()) ?? [],
    securityContact: values.HAMPEYMAN_SECURITY_CONTACT ?? null,
    mailFrom: values.MAIL_FROM ?? `Hampeyman <hampeyman@${new URL(origin).hostname}>`,
    logLevel: values.LOG_LEVEL,
  };
}

/** The configuration of this process, or one clear line per bad variable on stderr and exit status 1. */
export function readConfig(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exit(1);
  }
}
