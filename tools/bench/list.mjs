import { figure, inTurns, ratio, table } from './figures.mjs';
import { ask, rate } from './http.mjs';

/** A page of tasks against Fastify and `pg` alone. */
export const list = {
  name: 'list',
  title: 'A filtered, sorted page of 50 tasks, signed in, rights applied, against bare Fastify + pg',
  measure: async (bench) => {
    const { portal, bare, readers, listUrl } = await bench.served();
    const variants = {
      portal: () => rate(() => ask('GET', listUrl, readers.manager.headers)),
      bare: () => rate(() => ask('GET', `${bare.url}/list`)),
      // what of the difference is asking who is there
      me: () => rate(() => ask('GET', `${portal.url}/me`, readers.manager.headers)),
    };
    const { portal: ours, bare: theirs, me } = await inTurns(variants, bench.turns(15, 3));
    return table([
      ['portal', figure(ours, 'requests/s')],
      ['bare', figure(theirs, 'requests/s')],
      ['portal/bare', `${ratio(ours, theirs)}, wanted at least 0.60`],
      ['portal, who am I', figure(me, 'requests/s')],
    ]);
  },
};
