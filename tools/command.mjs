import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { claim, holder } from './claim.mjs';
import { main } from './failure.mjs';
import { runningServer } from './postgres/left-over.mjs';
import { databaseUrl } from './postgres/server.mjs';
import { keepSecrets } from './secrets.mjs';
import { prepareDataFolder, readSettings } from './settings.mjs';
import { inRoot } from './workspace.mjs';

/** The database for a moment: that of the running portal, else our own, started for the command and stopped after it. */
async function borrowDatabase(settings, secrets) {
  const { openDatabase } = await import('./product.mjs');
  const server = holder(settings.data) ? runningServer(join(settings.data, 'postgres/data')) : null;
  if (server && !settings.databaseUrl) return { url: databaseUrl(server.port, secrets.databasePassword), stop: async () => {} };
  if (!settings.databaseUrl) process.on('exit', (await claim(settings.data, 'a command')).release);
  return openDatabase(settings, secrets);
}

/** Runs one of the api's own commands (`migrate`, `create-admin`) with the settings of `npm start`, also while the portal runs. */
async function command() {
  const [name, ...args] = process.argv.slice(2);
  const settings = readSettings();
  await bootstrap();
  const { apiEnvironment } = await import('./product.mjs');
  const { buildApi } = await import('./build.mjs');
  prepareDataFolder(settings.data);
  await buildApi();
  const secrets = keepSecrets(settings.data);
  const database = await borrowDatabase(settings, secrets);
  process.on('SIGINT', () => {}); // the command stops on it; its database must be stopped after that
  const child = spawn(process.execPath, [inRoot('dist/apps/api', `${name}.mjs`), ...args], {
    env: apiEnvironment(settings, secrets, database.url),
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode ?? 1)));
  await database.stop();
  process.exit(code);
}

await main(command);
