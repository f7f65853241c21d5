import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { main } from './failure.mjs';
import { ourEnvironment, run } from './processes.mjs';
import { inRoot } from './workspace.mjs';

/** Takes pictures of every page in both languages, light and dark, wide and narrow: `npm run tour -- [FOLDER] [--only NAME,NAME]`. */
async function tour() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  await bootstrap();
  const { buildStale } = await import('./build.mjs');
  await buildStale();
  const folder = resolve(positionals[0] ?? inRoot('test-results/pictures'));
  const env = ourEnvironment({ E2E_PICTURES: folder, E2E_ONLY: values.only ?? '' });
  const { code } = await run(inRoot('node_modules/.bin/playwright'), ['test', '-c', 'apps/e2e/tour.config.ts'], { env, stdio: 'inherit' });
  if (code === 0) console.log(`Pictures are in ${folder}`);
  process.exitCode = code;
}

await main(tour);
