import { spawn } from 'node:child_process';
import { bootstrap } from './bootstrap.mjs';
import { claim } from './claim.mjs';
import { Failure, main } from './failure.mjs';
import { isFree } from './ports.mjs';
import { ourEnvironment, stop, whenOrphaned } from './processes.mjs';
import { keepSecrets } from './secrets.mjs';
import { prepareDataFolder, readSettings } from './settings.mjs';
import { inRoot, root } from './workspace.mjs';

const WEB_PORT = 4200;

/** Starts the database, the api (built and started again at each change) and the web's development server, which passes /api on. */
async function dev() {
  const settings = readSettings(process.argv.slice(2));
  await bootstrap();
  const { apiEnvironment, openDatabase } = await import('./product.mjs');
  prepareDataFolder(settings.data);
  const claimed = await claim(settings.data, `http://localhost:${WEB_PORT}`);
  process.on('exit', claimed.release);
  for (const port of [settings.port, WEB_PORT]) if (!(await isFree(port))) throw new Failure(`Port ${port} is taken by another program.`);
  const secrets = keepSecrets(settings.data);
  const database = await openDatabase(settings, secrets);
  const env = ourEnvironment(apiEnvironment(settings, secrets, database.url));
  const start = (file, ...args) => spawn(process.execPath, [inRoot(file), ...args], { cwd: root, env, stdio: 'inherit', detached: true });
  const children = [
    start('tools/build-api.mjs', '--watch'),
    start('node_modules/nx/dist/bin/nx.js', 'run', 'web:serve', '--port', String(WEB_PORT), '--proxy-config', 'tools/dev-proxy.mjs'),
  ];
  console.log(
    `\nHampeyman in development: http://localhost:${WEB_PORT} (api on ${settings.port}); password ${env.HAMPEYMAN_DEMO_PASSWORD}\n`,
  );
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
    for (const child of children) child.once('exit', resolve);
    whenOrphaned(resolve);
  });
  claimed.stopping();
  await Promise.all(children.map((child) => stop(child, 'SIGTERM', 5_000)));
  await database.stop();
  process.exit(0);
}

await main(dev);
