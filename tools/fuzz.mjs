import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { Failure, main } from './failure.mjs';

const USAGE = 'Usage: npm run test:fuzz -- [--requests NUMBER] [--seed NUMBER]';
const OPTIONS = { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20261123' } };

function parse() {
  const { values } = parseArgs({ options: OPTIONS });
  for (const [name, text] of Object.entries(values)) {
    if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new Failure(`--${name}: a number from 1 is expected, not "${text}". ${USAGE}`);
  }
  return values;
}

/** What the campaign wrote, null where it ended before. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Sends generated requests to the demonstration, started for it on a PostgreSQL of its own (TEST_DATABASE_URL, where it is set, names another),
 * and prints what came of them. One seed makes the same requests again, as far as ids that are made anew allow.
 */
async function fuzz() {
  const { requests, seed } = parse();
  await bootstrap();
  const { run, ourEnvironment } = await import('./processes.mjs');
  const { scratchDatabase, scratchFolder, removeScratch } = await import('./scratch.mjs');
  const { inRoot } = await import('./workspace.mjs');
  const folder = scratchFolder('fuzz');
  const report = join(folder, 'report.txt');
  const given = process.env.TEST_DATABASE_URL;
  const database = given ? { url: given, close: async () => {} } : await scratchDatabase();
  console.log(`seed ${seed}: ${requests} requests to the demonstration; this takes some minutes.`);
  try {
    const { code, output } = await run(inRoot('node_modules/.bin/jest'), ['-c', 'apps/api/jest.config.cjs', 'src/openapi/fuzz'], {
      env: ourEnvironment({
        TEST_DATABASE_URL: database.url,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        HAMPEYMAN_FUZZ_REQUESTS: requests,
        HAMPEYMAN_FUZZ_SEED: seed,
        HAMPEYMAN_FUZZ_REPORT: report,
      }),
    });
    console.log(read(report) ?? output);
    process.exitCode = code;
  } finally {
    await database.close();
    removeScratch(folder);
  }
}

await main(fuzz);
