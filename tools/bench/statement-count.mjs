import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SETTLE_MS = 300;

/** How many statements each request sends to the database, from the server's own log; the middle of three, for the portal does other things too. */
export async function countStatements(owner, requests) {
  const { rows } = await owner.query('SHOW data_directory');
  const log = join(rows[0].data_directory, '../server.log');
  const logStatements = async (which) => {
    await owner.query(`ALTER SYSTEM SET log_statement = '${which}'`);
    await owner.query('SELECT pg_reload_conf()');
    await wait(SETTLE_MS);
  };
  const count = async (request) => {
    const before = (await readFile(log, 'utf8')).length;
    await request();
    await wait(SETTLE_MS);
    return (await readFile(log, 'utf8')).slice(before).match(/LOG: {2}(execute|statement)/g)?.length ?? 0;
  };
  await logStatements('all');
  const counts = [];
  for (const request of requests) {
    const [, middle] = [await count(request), await count(request), await count(request)].toSorted((a, b) => a - b);
    counts.push(middle);
  }
  await logStatements('none');
  return counts;
}
