import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { Failure, main } from './failure.mjs';

const LANES = 2;

function selected(checks, { only, without }) {
  const kinds = new Set(checks.map(({ kind }) => kind));
  for (const kind of [only, without]) {
    if (kind !== undefined && !kinds.has(kind))
      throw new Failure(`There is no kind of check called "${kind}"; there are: ${[...kinds].join(', ')}.`);
  }
  return checks.filter(({ kind }) => (only === undefined || kind === only) && kind !== without);
}

/** Runs one check; whatever goes wrong in it counts as one failure. */
async function perform(check) {
  const since = Date.now();
  let result;
  try {
    result = await check.run();
  } catch (error) {
    result = { passed: 0, failed: 1, report: error instanceof Failure ? error.message : error.stack };
  }
  const { passed, failed, report, told = [] } = result;
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${check.name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - since) / 1000)} s)`,
  );
  for (const line of told) console.log(`    ${line}`);
  if (failed > 0) console.log(report.trim().replace(/^/gm, '    '));
  return { ...result, name: check.name };
}

/** Runs the checks in their order, two at a time; one that is `alone` waits for all others and has the machine to itself. */
async function performAll(checks) {
  const results = [];
  const queue = checks.filter(({ alone }) => !alone);
  const lane = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) results.push(await perform(check));
  };
  await Promise.all(Array.from({ length: Math.min(LANES, availableParallelism()) }, lane));
  for (const check of checks.filter(({ alone }) => alone)) results.push(await perform(check));
  return results;
}

async function test() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, without: { type: 'string' } } });
  await bootstrap();
  const { makeChecks } = await import('./checks.mjs');
  const { checks, close } = await makeChecks();
  let results;
  try {
    results = await performAll(selected(checks, values));
  } finally {
    await close();
  }
  const sum = (what) => results.reduce((total, result) => total + result[what], 0);
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(failing.length > 0 ? 1 : 0);
}

await main(test);
