import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { Failure } from '../failure.mjs';
import { freePort } from '../ports.mjs';
import { stop } from '../processes.mjs';
import { apiEnvironment, startApi, untilReady } from '../product.mjs';
import { inRoot } from '../workspace.mjs';

/** Secrets of a measurement: its databases are gone when it ends. */
export const secrets = { tokenSecret: 'of-this-measurement-only-0123456789abcdef', demonstrationPassword: 'of-this-measurement-only' };

/** The environment of the built api on a database; the count of requests per minute is there to hold back what is meant here. */
export function environmentOf(databaseUrl, { port = 3000, data = '/nonexistent' } = {}) {
  const settings = { port, host: '127.0.0.1', data, mode: 'demonstration', isEmpty: true };
  return { ...apiEnvironment(settings, secrets, databaseUrl), HAMPEYMAN_REQUESTS_PER_MINUTE: '9999999', LOG_LEVEL: 'error' };
}

/** The built api in one process of its own, as it serves people. */
export async function startPortal(databaseUrl, data) {
  const port = await freePort();
  const api = startApi(environmentOf(databaseUrl, { port, data }));
  if ((await untilReady(api)) === null) throw new Failure('The api did not start.');
  return { url: `http://127.0.0.1:${port}/api`, pid: api.child.pid, stop: api.stop };
}

/** The bare server on the same database as its owner, with the statements of a list and of a detail. */
export async function startBare(url, { list, detail }) {
  const leash = pathToFileURL(inRoot('tools/leash.mjs')).href;
  const args = ['--import', leash, inRoot('tools/bench/bare-server.mjs'), JSON.stringify({ url, list, detail })];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { address } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Failure('The bare server did not start.')));
  });
  return { url: address, stop: () => stop(child, 'SIGTERM', 5_000) };
}
