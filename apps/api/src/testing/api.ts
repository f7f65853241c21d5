import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { createApp } from '../app';
import { parseConfig, type Config } from '../config';
import { AnswerCheckModule } from './answer-check';
import { RecordCheckModule } from './record-check';
import { Client, type SignedInClient } from './client';
import { createDatabase, dropDatabase, onServer, urlOf } from './databases';
import { world, type PersonName } from './world';

let copies = 0;

/** The real portal on its own copy of the small world. */
export class TestApi {
  private places = 0;
  private readonly clients = new Map<PersonName, Promise<SignedInClient>>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    private readonly database: string,
  ) {}

  /** Nobody in particular: requests without a session, each time from another place, so that what one did wrong is not laid at another’s door. */
  get nobody(): Client {
    this.places += 1;
    return new Client(
      this.app,
      {},
      `10.${String((this.places >> 16) & 255)}.${String((this.places >> 8) & 255)}.${String(this.places & 255)}`,
    );
  }

  /** A person of the world, signed in (once per spec file). */
  as(name: PersonName): Promise<SignedInClient> {
    const known = this.clients.get(name);
    if (known !== undefined) return known;
    const made = this.nobody.signIn(name, world.password);
    this.clients.set(name, made);
    return made;
  }

  /** A provider of the running portal. */
  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  /** Rows as the owner of the database sees them, past every right. */
  sql(statement: string): Promise<readonly Record<string, unknown>[]> {
    return onServer(statement, this.config.ownerUrl);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await dropDatabase(this.database);
    await rm(this.config.dataFolder, { recursive: true, force: true });
  }
}

/** Settings of a portal on `database` of the test server. */
function testConfig(database: string, servingPort: number | null, environment: Readonly<Record<string, string>>): Config {
  const ownerUrl = urlOf(database);
  const servingUrl = new URL(ownerUrl);
  servingUrl.username = 'hampeyman_app';
  servingUrl.password = process.env['HAMPEYMAN_TEST_SERVING_PASSWORD'] ?? '';
  if (servingPort !== null) servingUrl.port = String(servingPort);
  return parseConfig({
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: servingUrl.toString(),
    HAMPEYMAN_TOKEN_SECRET: 'a-secret-of-tests-that-is-long-enough-0123456789',
    HAMPEYMAN_EMPTY: 'true',
    HAMPEYMAN_ORIGIN: 'http://localhost:3000',
    HAMPEYMAN_WEB: '/nonexistent/web',
    HAMPEYMAN_DATA: join(tmpdir(), database),
    LOG_LEVEL: 'error',
    ...environment,
  });
}

/** Starts the portal on a fresh copy of the template, `more` modules of the spec beside it; `stop()` it in `afterAll`. `servingPort` leads its pool elsewhere. */
export async function startApi(
  environment: Readonly<Record<string, string>> = {},
  more: readonly Type[] = [],
  servingPort: number | null = null,
): Promise<TestApi> {
  const template = process.env['HAMPEYMAN_TEST_TEMPLATE'];
  if (template === undefined) throw new Error('No template database: run the specs through apps/api/jest.config.cjs');
  copies += 1;
  const database = `${template}_${process.env['JEST_WORKER_ID'] ?? '0'}_${String(process.pid)}_${String(copies)}`;
  await createDatabase(database, template);
  const config = testConfig(database, servingPort, environment);
  const app = await createApp(config, pino({ level: config.logLevel }), [AnswerCheckModule, RecordCheckModule, ...more]);
  return new TestApi(app, config, database);
}
