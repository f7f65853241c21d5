import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, rate } from './http.mjs';
import { startPortal } from './servers.mjs';
import { figure, table } from './figures.mjs';
import { loginOf, people } from './data.mjs';
import { password } from './world.mjs';

/** Resident memory of a process in megabytes. */
const residentOf = (pid) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_024;

/** The memory of a fresh api process, idle and while 32 connections read. */
export const memory = {
  name: 'memory',
  title: 'Memory of the api process (resident)',
  measure: async (bench) => {
    const { url } = await bench.main();
    const portal = await startPortal(url, bench.folder());
    bench.closing.push(portal.stop);
    await wait(bench.options.isQuick ? 500 : 3_000);
    const idle = residentOf(portal.pid);
    const { accessToken } = await ask('POST', `${portal.url}/sessions`, {}, { login: loginOf(people.manager), password });
    const headers = { authorization: `Bearer ${accessToken}` };
    const { items } = await ask('GET', `${portal.url}/tasks?limit=100`, headers);
    const paths = [`/tasks?limit=100`, `/tasks/${items[0].id}`, '/dashboard', '/me'];
    const loaded = [];
    const watch = setInterval(() => loaded.push(residentOf(portal.pid)), 100);
    let sent = 0;
    await rate(() => ask('GET', portal.url + paths[(sent += 1) % paths.length], headers), {
      connections: 32,
      forMs: bench.options.isQuick ? 500 : 10_000,
    });
    clearInterval(watch);
    return table([
      ['idle', `${idle.toFixed(0)} MB, wanted at most 200`],
      ['under load', `${figure(loaded, 'MB')}, at most ${Math.max(...loaded).toFixed(0)} MB, wanted at most 400`],
    ]);
  },
};
