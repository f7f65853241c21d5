import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { Failure, main } from './failure.mjs';
import { inRoot } from './workspace.mjs';

const NAME = 'migrations_check';

// Roles belong to the whole server: the migrations must leave the serving role the password that the integration tests,
// which run beside this check, sign in with.
const serving = (url) => Object.assign(new URL(url), { username: 'hampeyman_app', password: 'password-of-tests-only' }).href;

/** Runs the built migration command; answers what it printed. */
function migrate(url) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATABASE_APP_URL: serving(url),
    HAMPEYMAN_TOKEN_SECRET: 'of-this-check-only-0123456789abcdef',
    HAMPEYMAN_MODE: 'demonstration',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('dist/apps/api/migrate.mjs')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Failure(`The migrations fail on an empty database:\n${stdout}${stderr}`);
  return stdout;
}

async function migrationsIn(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT count(*)::int AS count FROM migrations');
  await client.end();
  return rows[0].count;
}

/** Builds the schema from nothing on the server of the given address, and again: the second run must find nothing to do. */
async function check() {
  const server = process.argv[2];
  const url = Object.assign(new URL(server), { pathname: `/${NAME}` }).href;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${NAME} TEMPLATE template0 ENCODING 'UTF8'`);
  try {
    migrate(url);
    const count = await migrationsIn(url);
    migrate(url);
    if (count === 0) throw new Failure('No migration was run.');
    if ((await migrationsIn(url)) !== count) throw new Failure('The second run of the migrations changed the schema again.');
    console.log(`${count} migrations build the schema.`);
  } finally {
    await client.query(`DROP DATABASE ${NAME} WITH (FORCE)`);
    await client.end();
  }
}

await main(check);
