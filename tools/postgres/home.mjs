import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonFolder } from './binaries.mjs';
import { canEnter } from './user.mjs';

/** Like `mkdir -p`; Node's own `recursive` never returns where the system refuses with ENOENT, as below /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Makes a data folder (when missing) through which PostgreSQL's user can reach its own; what is secret in it has mode 0600. */
export function makeDataFolder(folder) {
  makeFolder(folder);
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
}

/**
 * Makes the folder that belongs to PostgreSQL and answers its real path. When its user cannot enter the data
 * folder (a checkout below a private home, started by root), the database lives in a common folder and `folder`
 * is a symbolic link to it: so whoever deletes the data folder starts afresh.
 */
export function prepareHome(folder, user) {
  if (existsSync(folder)) return realpathSync(folder);
  rmSync(folder, { force: true }); // a link whose target is gone
  const home = canEnter(user, dirname(folder)) ? folder : join(commonFolder(), `data-${randomUUID()}`);
  mkdirSync(home, { mode: 0o700 });
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
  if (home !== folder) symlinkSync(home, folder);
  return realpathSync(home);
}

/** Deletes PostgreSQL's folder wherever it lives; for tests. */
export function removeHome(folder) {
  if (existsSync(folder)) rmSync(realpathSync(folder), { recursive: true, force: true });
  rmSync(folder, { force: true });
}
