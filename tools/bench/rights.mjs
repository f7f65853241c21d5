import pg from 'pg';
import { figure, inTurns, ratio, table, timeOf } from './figures.mjs';
import { ask } from './http.mjs';
import { countStatements } from './statement-count.mjs';
import { asOf } from './world.mjs';

const SEARCHED = 'کارآفرینی جوانان';

/** A connection of the serving role, carrying `actor`. */
export async function connectAs(bench, servingUrl, actor) {
  const { actorStatement } = await bench.statements();
  const client = new pg.Client(servingUrl);
  await client.connect();
  const { text, values } = actorStatement(actor);
  await client.query(text, [...values]);
  return client;
}

/** What is asked: by name, whether the portal prepares it, and the statement for an actor. */
async function readings(bench) {
  const { listTasks, searchFor, listStatement, detailStatement, searchStatement } = await bench.statements();
  const { query, task } = await bench.served();
  const everywhere = { ...query };
  delete everywhere.memorandumId;
  const page = (filters) => (actor) => listStatement(actor, listTasks.parse(filters), asOf);
  return [
    { what: 'list of one memorandum', isPrepared: false, statementFor: page(query) },
    { what: 'list of all', isPrepared: false, statementFor: page(everywhere) },
    { what: 'detail', isPrepared: true, statementFor: (actor) => detailStatement(actor, task.id, asOf) },
    { what: 'search', isPrepared: false, statementFor: (actor) => searchStatement(actor, searchFor.parse({ q: SEARCHED })) },
  ];
}

/** What the rights cost the database: the portal's own statements as served, without the wall of rows, and without any rights. */
export const rights = {
  name: 'rights',
  title: 'What rights cost the database: as served / conditions alone (a role that passes every wall) / neither',
  measure: async (bench) => {
    const { url, servingUrl } = await bench.main();
    const { systemActor } = await bench.statements();
    const { portal, readers, listUrl, task } = await bench.served();
    const owner = new pg.Client(url);
    await owner.connect();
    const rows = [['', 'as served', 'conditions alone', 'neither', 'served/neither', 'served/conditions']];
    for (const [reader, { actor }] of Object.entries(readers)) {
      const serving = await connectAs(bench, servingUrl, actor);
      for (const { what, isPrepared, statementFor } of await readings(bench)) {
        const timed = (variant, client, { text, values }) => {
          const query = { text, values, ...(isPrepared && { name: `${reader} ${what} ${variant}` }) };
          return () => timeOf(() => client.query(query));
        };
        const { served, conditions, neither } = await inTurns(
          {
            served: timed('served', serving, statementFor(actor)),
            conditions: timed('conditions', owner, statementFor(actor)),
            neither: timed('neither', owner, statementFor(systemActor)),
          },
          bench.turns(40, 8),
        );
        const figures = [served, conditions, neither].map((samples) => figure(samples, 'ms'));
        rows.push([`${reader}, ${what}`, ...figures, ratio(served, neither), ratio(served, conditions)]);
      }
      await serving.end();
    }
    const paths = [listUrl, `${portal.url}/tasks/${task.id}`, `${portal.url}/search?q=${encodeURIComponent(SEARCHED)}`];
    const requests = paths.map((path) => () => ask('GET', path, readers.manager.headers));
    const [list, detail, search] = await countStatements(owner, requests);
    await owner.end();
    return `${table(rows)}\n  statements of a request, those of the session among them: list ${list}, detail ${detail}, search ${search}`;
  },
};
