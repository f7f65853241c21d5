import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { gone, isAlive } from '../processes.mjs';

/** What a running server has written about itself in its data folder; null when there is none. Lines: see PostgreSQL's pidfile.h. */
export function readPidFile(dataFolder) {
  try {
    const [pid, , , port, , , , status] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port), isReady: status?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Whether that process is really the server of this folder: after a restart of the machine its number may belong to anyone. */
function isServerOf(pid, dataFolder) {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(realpathSync(dataFolder));
  } catch {
    return true; // no /proc: PostgreSQL's own check has to do
  }
}

/** The server now running on this folder, ready or not; null when there is none. */
export function runningServer(dataFolder) {
  const server = readPidFile(dataFolder);
  return server && isServerOf(server.pid, dataFolder) ? server : null;
}

/** Stops a server whose starter was killed, so that the next one begins with its own settings; clears a stale pid file. */
export async function stopLeftOver(dataFolder) {
  const server = runningServer(dataFolder);
  if (server) {
    for (const [signal, withinMs] of [
      ['SIGINT', 10_000],
      ['SIGQUIT', 10_000],
    ]) {
      try {
        process.kill(server.pid, signal);
      } catch (error) {
        if (error.code === 'EPERM')
          throw new Failure(
            `A database of another user (process ${server.pid}) runs on ${dataFolder}: stop it, or choose another folder with --data.`,
          );
      }
      if (await gone(server.pid, withinMs)) break;
    }
  }
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
}
