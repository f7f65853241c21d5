import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { freePort } from '../ports.mjs';
import { mustRun, stop } from '../processes.mjs';
import { binaries } from './binaries.mjs';
import { prepareHome } from './home.mjs';
import { readPidFile, stopLeftOver } from './left-over.mjs';
import { postgresUser } from './user.mjs';

const OWNER = 'hampeyman';
const START_WITHIN_MS = 60_000;

/** Address of the database `name` on a server of ours. */
export const databaseUrl = (port, password, name = OWNER) => `postgres://${OWNER}:${password}@127.0.0.1:${port}/${name}`;

const NAMELESS = 'could not look up effective user ID';

/** Creates the cluster. ICU sorting and C.UTF-8: with plain `C` the trigrams of Persian words are silently empty. */
async function initialise(programs, home, user, password) {
  const fresh = join(home, 'data.new');
  const passwordFile = join(home, 'password');
  rmSync(fresh, { recursive: true, force: true }); // of a start that was killed half way
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  try {
    await mustRun(
      'Creating the database',
      join(programs, 'bin/initdb'),
      [
        '-D',
        fresh,
        '-U',
        OWNER,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--locale-provider=icu',
        '--icu-locale=fa',
        '--no-instructions',
      ],
      { ...user, cwd: home },
    );
    renameSync(fresh, join(home, 'data'));
  } catch (error) {
    if (!error.message.includes(NAMELESS)) throw error;
    throw new Failure(
      'PostgreSQL wants a user with a name, and this one has none in /etc/passwd: start as another user, or set DATABASE_URL.',
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Waits until the server says in its pid file that it is ready; a killed predecessor's children may still hold the memory, so it may take two attempts. */
async function untilReady(child, data, log) {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await wait(20)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const server = readPidFile(data);
    if (server?.pid === child.pid && server.isReady) return true;
  }
  throw new Failure(`PostgreSQL was not ready within ${START_WITHIN_MS / 1000} s; its log: ${log}`);
}

async function launch(programs, home, user, settings) {
  const data = join(home, 'data');
  const log = join(home, 'server.log');
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', jit: 'off', ...settings };
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const port = await freePort();
    const output = openSync(log, 'a', 0o600);
    const args = Object.entries({ ...options, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // In a group of its own: Ctrl-C must stop the api first, then this.
    const child = spawn(join(programs, 'bin/postgres'), ['-D', data, ...args], {
      ...user,
      cwd: home,
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    if (await untilReady(child, data, log)) return { child, port };
    await wait(1_000);
  }
  const last = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
  throw new Failure(`PostgreSQL does not start; the end of its log ${log}:\n${last}`);
}

async function ensureDatabase(port, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(databaseUrl(port, password, 'postgres'));
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [OWNER]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  await client.end();
}

/**
 * Starts PostgreSQL on `folder` (made when missing), on a free port of 127.0.0.1, with `password` for its only user.
 * Answers the owner's address, the process and how to stop it. A left-over of a killed start is stopped first.
 */
export async function startPostgres(folder, password, settings = {}) {
  const user = postgresUser(folder);
  const programs = await binaries(user);
  const home = prepareHome(folder, user);
  try {
    await stopLeftOver(join(home, 'data'));
    if (!existsSync(join(home, 'data/PG_VERSION'))) await initialise(programs, home, user, password);
    const { child, port } = await launch(programs, home, user, settings);
    await ensureDatabase(port, password);
    return { url: databaseUrl(port, password), child, stop: () => stop(child, 'SIGINT', 20_000) };
  } catch (error) {
    if (error.code === '28P01')
      throw new Failure(`The password in secrets.json does not open the database in ${home}: put that file back.`);
    if (error.code === 'EACCES') throw new Failure(`HAMPEYMAN_DATA: ${folder} belongs to another user; choose another folder with --data.`);
    throw error;
  }
}
