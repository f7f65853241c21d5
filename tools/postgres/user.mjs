import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * The user that PostgreSQL runs as, for it refuses root: the owner of an existing data folder, else `postgres`
 * where there is one, else `nobody`. An empty object when we are not root: then it is whoever starts us.
 */
export function postgresUser(dataFolder) {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('postgres:'));
  const [, , uid, gid] = entry?.split(':') ?? [];
  return entry ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}

/** Whether that user can enter the folder: a checkout below a private home (mode 0700) shuts everyone else out. */
export function canEnter(user, folder) {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}
