import { bootstrap } from './bootstrap.mjs';
import { claim } from './claim.mjs';
import { Failure, main } from './failure.mjs';
import { freePort, isFree } from './ports.mjs';
import { whenOrphaned } from './processes.mjs';
import { keepSecrets } from './secrets.mjs';
import { prepareDataFolder, readSettings } from './settings.mjs';

/** Address for people: the loopback number reads better by name, and "any address" is none. */
const addressOf = ({ host, port }) => `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`;

async function requirePort({ port, host }) {
  if (await isFree(port, host)) return;
  const other = (await isFree(port + 1, host)) ? port + 1 : await freePort();
  throw new Failure(`Port ${port} is taken by another program. Another one is free: npm start -- --port ${other}`);
}

/** Resolves with the reason when it is time to stop: asked to, orphaned, or a part of the product ended by itself. */
function untilStopped({ api, database }) {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve({ asked: true }));
    whenOrphaned(() => resolve({ asked: true }));
    api.child.once('exit', (code, signal) => resolve({ asked: false, what: 'The api', how: signal ?? `exit code ${code}` }));
    database.child?.once('exit', (code, signal) => resolve({ asked: false, what: 'The database', how: signal ?? `exit code ${code}` }));
  });
}

async function start() {
  const settings = readSettings(process.argv.slice(2));
  await bootstrap();
  const { apiEnvironment, openDatabase, startApi, untilReady } = await import('./product.mjs');
  const { buildStale } = await import('./build.mjs');
  const { showSignIns } = await import('./sign-ins.mjs');
  const { step } = await import('./progress.mjs');

  prepareDataFolder(settings.data);
  const address = addressOf(settings);
  const claimed = await claim(settings.data, address);
  process.on('exit', claimed.release);
  await requirePort(settings);
  await buildStale();
  const secrets = keepSecrets(settings.data);
  const database = await openDatabase(settings, secrets);
  const environment = apiEnvironment(settings, secrets, database.url);
  const api = startApi(environment);
  const stopped = untilStopped({ api, database });
  const ready = await step('Starting the portal', () => Promise.race([untilReady(api), stopped]));

  const wasReady = ready?.type === 'ready';
  if (wasReady) {
    console.log(`\nHampeyman is ready: ${address}\n`);
    showSignIns(ready.signIns, environment.HAMPEYMAN_DEMO_PASSWORD);
    console.log('Ctrl-C stops it.');
    process.send?.({ type: 'ready', address });
  }
  const reason = await stopped;
  claimed.stopping();
  // an api that never got ready has said in its own words why
  if (!reason.asked && (wasReady || reason.what !== 'The api'))
    console.error(`${reason.what} has stopped by itself (${reason.how}). Start again: npm start`);
  await api.stop();
  await database.stop();
  process.exit(reason.asked ? 0 : 1);
}

await main(start);
