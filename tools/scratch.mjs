import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeHome } from './postgres/home.mjs';
import { startPostgres } from './postgres/server.mjs';

/** A folder for one run that PostgreSQL's user can enter too. */
export function scratchFolder(purpose) {
  const folder = mkdtempSync(join(tmpdir(), `hampeyman-${purpose}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** Deletes such a folder with the database in it. */
export function removeScratch(folder) {
  removeHome(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

/** A real PostgreSQL for one run of tests. It does not wait for the disk, for nothing in it needs to outlive a power cut. */
export async function scratchDatabase() {
  const folder = scratchFolder('test');
  const server = await startPostgres(join(folder, 'postgres'), randomBytes(16).toString('hex'), {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
  });
  const close = async () => {
    await server.stop();
    removeScratch(folder);
  };
  return { url: server.url, close };
}
