import pg from 'pg';
import { Failure } from '../failure.mjs';
import { mustRun } from '../processes.mjs';
import { step } from '../progress.mjs';
import { scratchDatabase, scratchFolder, removeScratch } from '../scratch.mjs';
import { inRoot } from '../workspace.mjs';
import { fillDatabase, loginOf, people } from './data.mjs';
import { ask } from './http.mjs';
import { environmentOf, startBare, startPortal } from './servers.mjs';
import { loadStatements } from './statements.mjs';

export const password = 'the-password-of-every-account';
/** The day of all readings: half of the reference set is done by then, and of the rest half is late. */
export const asOf = '2026-11-23';

/** The page that is measured: of one memorandum, what is not done, the deadline first. */
const listQuery = (memorandumId) => ({ memorandumId, state: 'NOT_STARTED,IN_PROGRESS,BLOCKED', sort: 'due', limit: '50', asOf });

/** Everything a measurement may want, each part made when the first asks for it. `close` ends all that was started. */
export function openBench(options) {
  const closing = [];
  const once = (make) => {
    let made = null;
    return () => (made ??= make());
  };
  const server = once(async () => {
    const database = await scratchDatabase();
    closing.push(database.close);
    return database;
  });
  const statements = once(loadStatements);
  const main = once(() => makeDatabase(bench, 'bench', options.factor));
  const served = once(() => serve(bench));
  const bench = {
    options,
    // a quick run shows that everything works, and nothing else
    turns: (rounds, warmUps) => (options.isQuick ? { rounds: 1, warmUps: 0 } : { rounds, warmUps }),
    server,
    statements,
    main,
    served,
    folder: () => {
      const folder = scratchFolder('bench');
      closing.push(async () => removeScratch(folder));
      return folder;
    },
    closing,
    close: async () => {
      for (const close of closing.toReversed()) await close();
    },
  };
  return bench;
}

const migrate = (url) => mustRun('Migrating', process.execPath, [inRoot('dist/apps/api/migrate.mjs')], { env: environmentOf(url) });

/** The owner's address of a new migrated database, without any row. */
export async function emptyDatabase(bench, name) {
  const { url } = await bench.server();
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  await owner.end();
  const made = new URL(url);
  made.pathname = `/${name}`;
  await migrate(made.toString());
  return made.toString();
}

/** Makes the reference set in a migrated database without rows; its sizes. */
async function fill(url, factor) {
  const { hashPassword } = await loadStatements();
  return step(`Making the reference set, factor ${factor}`, async () => fillDatabase(url, factor, await hashPassword(password)));
}

/** The same in an empty database of somebody's own, which is migrated first. */
export async function fillEmpty(url, factor) {
  await migrate(url);
  return { sizes: await fill(url, factor), password, login: loginOf(people.manager) };
}

/** A database with the reference set of a factor: the addresses of its owner and of the serving role, and its sizes. */
export async function makeDatabase(bench, name, factor) {
  const { parseConfig } = await bench.statements();
  const url = await emptyDatabase(bench, name);
  return { url, sizes: await fill(url, factor), servingUrl: parseConfig(environmentOf(url)).servingUrl };
}

/** Portal and bare server on the main database, three people signed in, and what is asked of both. */
async function serve(bench) {
  const { url } = await bench.main();
  const { listTasks, listStatement, detailStatement, systemActor } = await bench.statements();
  const portal = await startPortal(url, bench.folder());
  bench.closing.push(portal.stop);
  const readers = {};
  for (const name of ['manager', 'director', 'auditor']) readers[name] = await signIn(portal, loginOf(people[name]));
  const [memorandumId] = readers.manager.actor.memorandumIds;
  const query = listQuery(memorandumId);
  const list = listStatement(systemActor, listTasks.parse(query), asOf);
  const listUrl = `${portal.url}/tasks?${new URLSearchParams(query)}`;
  const { items } = await ask('GET', listUrl, readers.manager.headers);
  const bare = await startBare(url, { list, detail: detailStatement(systemActor, items[0].id, asOf) });
  bench.closing.push(bare.stop);
  const { items: same } = await ask('GET', `${bare.url}/list`);
  if (items.length !== 50 || items.map(({ id }) => id).join() !== same.map(({ id }) => id).join()) {
    throw new Failure('Portal and bare server answer different lists: nothing that is measured would mean anything.');
  }
  return { portal, bare, readers, listUrl, query, task: items[0] };
}

async function signIn(portal, login) {
  const { accessToken, me } = await ask('POST', `${portal.url}/sessions`, {}, { login, password });
  return { actor: me.actor, headers: { authorization: `Bearer ${accessToken}` } };
}
