import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { bornAt, isAlive } from './processes.mjs';

/** One whose npm was killed needs a moment to notice it; one that stops may have requests to finish. */
const NOTICES_WITHIN_MS = 2_000;
const STOPS_WITHIN_MS = 15_000;

/** Who now runs on this data folder; null when nobody does, whatever a killed start has left there. */
export function holder(dataFolder) {
  try {
    const claim = JSON.parse(readFileSync(join(dataFolder, 'running.json'), 'utf8'));
    return isAlive(claim.pid) && bornAt(claim.pid) === claim.born ? claim : null;
  } catch {
    return null;
  }
}

async function untilFree(dataFolder) {
  const since = Date.now();
  for (let other = holder(dataFolder); other; other = holder(dataFolder)) {
    if (Date.now() - since > (other.isStopping ? STOPS_WITHIN_MS : NOTICES_WITHIN_MS)) {
      throw new Failure(`Hampeyman already runs on ${dataFolder}: ${other.address} (process ${other.pid}).`);
    }
    await wait(50);
  }
}

/**
 * Claims the data folder for this process, for two servers on one folder would destroy it. `address` tells others
 * where we are. Answers how to say that we are stopping, and how to give the claim back.
 */
export async function claim(dataFolder, address) {
  await untilFree(dataFolder);
  const file = join(dataFolder, 'running.json');
  const write = (flag, more) =>
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: bornAt(process.pid), address, ...more }), { flag });
  rmSync(file, { force: true });
  try {
    write('wx');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Failure(`Hampeyman is just being started on ${dataFolder} by somebody else.`);
  }
  return { stopping: () => write('w', { isStopping: true }), release: () => rmSync(file, { force: true }) };
}
