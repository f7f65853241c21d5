import { pino } from 'pino';
import { createApp } from '../app';
import { parseConfig } from '../config';
import { migrate } from '../database/migrate';
import { AnswerCheckModule } from '../testing/answer-check';
import { RecordCheckModule } from '../testing/record-check';
import { TestApi } from '../testing/api';
import { createDatabase, urlOf } from '../testing/databases';

/** The password with which the specs sign in to the demonstration. */
export const demonstrationPassword = 'password-of-the-demonstration';

let made = 0;

/** An empty migrated database of its own; the address of its owner. */
export async function emptyDatabase(): Promise<string> {
  made += 1;
  const database = `hampeyman_demonstration_${String(process.pid)}_${String(made)}`;
  await createDatabase(database, null);
  return database;
}

/** The portal on `database` in demonstration mode, the demonstration not loaded yet. */
export async function portalOn(
  database: string,
  password: string = demonstrationPassword,
  environment: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  const ownerUrl = urlOf(database);
  const serving = new URL(ownerUrl);
  serving.username = 'hampeyman_app';
  serving.password = process.env['HAMPEYMAN_TEST_SERVING_PASSWORD'] ?? '';
  await migrate({ ownerUrl, servingUrl: serving.toString(), servingRoleIsOurs: true });
  const config = parseConfig({
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: serving.toString(),
    HAMPEYMAN_TOKEN_SECRET: 'a-secret-of-tests-that-is-long-enough-0123456789',
    HAMPEYMAN_DEMO_PASSWORD: password,
    LOG_LEVEL: 'error',
    ...environment,
  });
  return new TestApi(await createApp(config, pino({ level: config.logLevel }), [AnswerCheckModule, RecordCheckModule]), config, database);
}
