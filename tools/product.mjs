import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';
import { startPostgres } from './postgres/server.mjs';
import { stop } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './workspace.mjs';

const DRAINS_WITHIN_MS = 12_000;

/** Throws a failure naming the variable when the external database does not answer, or is older than what we build on. */
async function requireDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int / 10000 AS major",
    );
    if (rows[0].major < 15) throw new Failure(`DATABASE_URL: PostgreSQL 15 or newer is needed, this is ${rows[0].version}.`);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`DATABASE_URL: the database cannot be reached (${error.message || error.code}).`);
  } finally {
    await client.end();
  }
}

/** The database of the settings: the one of DATABASE_URL as it is, else our own in the data folder. */
export async function openDatabase(settings, secrets) {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl);
    return { url: settings.databaseUrl, child: null, stop: async () => {} };
  }
  return step('Starting the database', () => startPostgres(join(settings.data, 'postgres'), secrets.databasePassword));
}

/** What the api needs to know in its environment. Outside demonstration mode it must get its secrets from the person who runs it. */
export function apiEnvironment(settings, secrets, databaseUrl) {
  const isDemonstration = settings.mode === 'demonstration';
  return {
    ...process.env,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn', // the terminal is for the person who started us
    API_PORT: String(settings.port),
    API_HOST: settings.host,
    HAMPEYMAN_DATA: settings.data,
    HAMPEYMAN_MODE: settings.mode,
    HAMPEYMAN_EMPTY: String(settings.isEmpty),
    DATABASE_URL: databaseUrl,
    ...(isDemonstration && {
      HAMPEYMAN_TOKEN_SECRET: process.env.HAMPEYMAN_TOKEN_SECRET || secrets.tokenSecret,
      HAMPEYMAN_DEMO_PASSWORD: process.env.HAMPEYMAN_DEMO_PASSWORD || secrets.demonstrationPassword,
    }),
  };
}

/** Starts the built api; it migrates, loads the demonstration and serves the built web. The child tells its own `ready` message. */
export function startApi(environment) {
  const leash = pathToFileURL(inRoot('tools/leash.mjs')).href;
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', leash, inRoot('dist/apps/api/main.mjs')], {
    env: { ...environment, NODE_ENV: 'production' },
    cwd: inRoot(),
    detached: true, // Ctrl-C reaches only the starter, which stops the api before its database
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return { child, stop: () => stop(child, 'SIGTERM', DRAINS_WITHIN_MS) };
}

/** Waits until the api says `{ type: 'ready', signIns }`, passing on what it says meanwhile (`{ type: 'progress', text }`); answers that, or null when it ended before (its own words are on the screen). */
export function untilReady(api) {
  return new Promise((resolve) => {
    api.child.on('message', (message) => {
      if (message.type === 'ready') resolve(message);
      if (message.type === 'progress') console.log(`  ${message.text}`);
    });
    api.child.once('exit', () => resolve(null));
  });
}
