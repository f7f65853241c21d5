import { existsSync, readFileSync } from 'node:fs';
import { mustRun } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './workspace.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for. Compares contents, not times: a checkout
 * or `git pull` touches the lock without changing it. npm writes its own list last, so an interrupted
 * installation counts as missing.
 */
export function isInstalled() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const found = packages(installed);
  return Object.entries(packages(inRoot('package-lock.json'))).every(
    ([path, wanted]) => path === '' || (found[path] ? found[path].version === wanted.version : wanted.optional),
  );
}

/** Installs the locked packages when they are missing or differ from the lock. */
export async function install() {
  if (isInstalled()) return;
  await step('Installing packages (npm ci)', () =>
    mustRun('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' }),
  );
}
