import { figure, inTurns, ratio, table } from './figures.mjs';
import { ask, rate } from './http.mjs';
import { asOf } from './world.mjs';

/** Sends changes of tasks, each connection of its own one, on the version that the answer before told. */
function changer(urlOf, headers, tasks) {
  const versions = new Map();
  return async (connection) => {
    const { id, version } = tasks[connection];
    const seen = versions.get(connection) ?? version;
    const body = { titleFa: `کار شماره ${seen}` };
    const changed = await ask('PATCH', urlOf(id), { ...headers, 'if-match': `"${seen}"` }, body);
    versions.set(connection, changed.version);
  };
}

/** One task, read and changed, against Fastify and `pg` alone. */
export const detail = {
  name: 'detail',
  title: 'A task with all that hangs on it, read and changed (version check and audit in one transaction), against bare Fastify + pg',
  measure: async (bench) => {
    const { portal, bare, readers, task } = await bench.served();
    const { headers } = readers.manager;
    // of different memoranda, whose chains do not wait for each other; eight for each of the two servers
    const memoranda = readers.manager.actor.memorandumIds;
    const open = (memorandumId) => `${portal.url}/tasks?memorandumId=${memorandumId}&state=IN_PROGRESS,NOT_STARTED&limit=16`;
    const pages = await Promise.all(memoranda.map((id) => ask('GET', open(id), headers)));
    const tasks = Array.from({ length: 16 }, (_, number) => pages[number % pages.length].items[number]);
    const ofPortal = changer((id) => `${portal.url}/tasks/${id}`, headers, tasks.slice(0, 8));
    const ofBare = changer((id) => `${bare.url}/tasks/${id}`, {}, tasks.slice(8));
    const samples = await inTurns(
      {
        read: () => rate(() => ask('GET', `${portal.url}/tasks/${task.id}?asOf=${asOf}`, headers)),
        bareRead: () => rate(() => ask('GET', `${bare.url}/tasks/${task.id}`)),
        change: () => rate(ofPortal),
        bareChange: () => rate(ofBare),
      },
      bench.turns(15, 3),
    );
    return table([
      ['read, portal', figure(samples.read, 'requests/s')],
      ['read, bare', figure(samples.bareRead, 'requests/s')],
      ['read, portal/bare', `${ratio(samples.read, samples.bareRead)}, wanted at least 0.60`],
      ['change, portal', figure(samples.change, 'requests/s')],
      ['change, bare', figure(samples.bareChange, 'requests/s')],
      ['change, portal/bare', `${ratio(samples.change, samples.bareChange)}, wanted at least 0.50`],
    ]);
  },
};
