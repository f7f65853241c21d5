import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { buildStale } from './build.mjs';
import { Failure } from './failure.mjs';
import { ourEnvironment, run } from './processes.mjs';
import { scratchDatabase, scratchFolder, removeScratch } from './scratch.mjs';
import { inRoot } from './workspace.mjs';

const bin = (name) => inRoot('node_modules/.bin', name);
const ESM_FLAGS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const tail = (output, lines = 150) => output.trim().split('\n').slice(-lines).join('\n');
const one = ({ code, output }) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: tail(output) || `exit code ${code}` };

/** A command that passes or fails as a whole. */
const command = (kind, name, file, args) => ({ kind, name, run: async () => one(await run(file, args)) });
const tool = (kind, name, file) => command(kind, name, process.execPath, [inRoot('tools', file)]);

/**
 * The tests of one Jest project, counted singly; a file that cannot even be loaded counts as one failure. `part` names and chooses some of
 * its files; what they print as `part: …` is told.
 */
function jest(kind, project, reports, environment = async () => ({}), { part = null, choose = [] } = {}) {
  const name = part === null ? project : `${project}, ${part}`;
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  const args = ['-c', `${project}/jest.config.cjs`, '--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, ...choose];
  return {
    kind,
    name,
    run: async () => {
      const { code, output } = await run(bin('jest'), args, { env: ourEnvironment(await environment()) });
      const counts = readReport(report, output);
      const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
      const told = part === null ? [] : output.split('\n').filter((line) => line.startsWith(`${part}: `));
      return {
        passed: counts.numPassedTests,
        failed: code === 0 ? failed : Math.max(1, failed),
        report: failedTests(counts, output),
        told,
      };
    },
  };
}

function failedTests(counts, output) {
  const messages = counts.testResults.filter(({ status }) => status === 'failed').map(({ name, message }) => `${name}\n${message}`);
  return messages.join('\n') || tail(output);
}

/** Playwright's tests, counted singly. A skipped one is a failure: it proves nothing. */
function endToEnd(reports) {
  const report = join(reports, 'e2e.json');
  return {
    kind: 'e2e',
    name: 'apps/e2e',
    alone: true,
    run: async () => {
      const { code, output } = await run(bin('playwright'), ['test', '-c', 'apps/e2e/playwright.config.ts', '--reporter=list,json'], {
        env: ourEnvironment({ PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
      });
      const { stats } = readReport(report, output);
      const failed = stats.unexpected + stats.flaky + stats.skipped;
      return { passed: stats.expected, failed: code === 0 ? failed : Math.max(1, failed), report: tail(output, 300) };
    },
  };
}

function readReport(file, output) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Failure(tail(output) || 'no report was written'); // the runner itself failed, before any test
  }
}

/** The migrations build an empty database, and a second run finds nothing left to do. */
function migrations(database) {
  return {
    kind: 'int',
    name: 'migrations',
    run: async () => {
      const url = (await database()).url;
      return one(await run(process.execPath, [inRoot('tools/check-migrations.mjs'), url]));
    },
  };
}

/**
 * All checks of `npm test`, the long ones first. They share one PostgreSQL, started by the first that needs it; `close` stops it.
 */
export async function makeChecks() {
  const reports = scratchFolder('reports');
  let started = null;
  const database = () => (started ??= scratchDatabase());
  // Nest is made of ES modules only, which Jest loads through Node's vm modules; Angular's preset cannot do with them.
  const onDatabase = async () => ({ TEST_DATABASE_URL: (await database()).url, NODE_OPTIONS: ESM_FLAGS });
  let building = null;
  const built = () => (building ??= buildStale());
  const unbuilt = () => ({ passed: 0, failed: 1, report: 'Not run: the build failed.' });
  const afterBuild = (check) => ({ ...check, run: () => built().then(check.run, unbuilt) });
  const checks = [
    { kind: 'build', name: 'build', run: () => built().then(() => ({ passed: 1, failed: 0 })) },
    command('static', 'lint', bin('eslint'), ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0']),
    jest('int', 'apps/api', reports, onDatabase, { choose: ['--testPathIgnorePatterns', 'src/rights-matrix'] }),
    jest('rights', 'apps/api', reports, onDatabase, { part: 'rights matrix', choose: ['--testPathPatterns', 'src/rights-matrix'] }),
    afterBuild(tool('build', 'budgets', 'check-budgets.mjs')),
    afterBuild(
      command('int', 'bench', process.execPath, [
        inRoot('tools/bench.mjs'),
        ...['--quick', '--factor', '0.005', '--only', 'list,detail,rights'],
      ]),
    ),
    command('static', 'types of domain', bin('tsc'), ['-p', 'libs/domain/tsconfig.json']),
    command('static', 'types of ui', bin('ngc'), ['-p', 'libs/ui/tsconfig.json', '--noEmit']),
    command('static', 'types of api', bin('tsc'), ['-p', 'apps/api/tsconfig.json']),
    command('static', 'types of web', bin('ngc'), ['-p', 'apps/web/tsconfig.app.json', '--noEmit']),
    command('static', 'types of web tests', bin('tsc'), ['-p', 'apps/web/tsconfig.spec.json', '--noEmit']),
    command('static', 'types of e2e', bin('tsc'), ['-p', 'apps/e2e/tsconfig.json']),
    jest('unit', 'libs/domain', reports),
    jest('unit', 'libs/ui', reports),
    jest('unit', 'apps/web', reports),
    afterBuild(migrations(database)),
    command('static', 'format', bin('prettier'), ['--check', '.']),
    tool('static', 'styles', 'check-styles.mjs'),
    tool('static', 'texts', 'check-texts.mjs'),
    tool('static', 'packages', 'check-packages.mjs'),
    tool('static', 'asvs', 'check-asvs.mjs'),
    afterBuild(endToEnd(reports)),
  ];
  const close = async () => {
    if (started) await (await started).close();
    removeScratch(reports);
  };
  return { checks, close };
}
