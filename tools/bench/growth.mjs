import pg from 'pg';
import { people } from './data.mjs';
import { figure, inTurns, ratio, table, timeOf } from './figures.mjs';
import { connectAs } from './rights.mjs';
import { asOf, makeDatabase } from './world.mjs';

/** What a reader of the whole country is to the statements, taken from the rows as a session takes it. */
async function managerOf(owner) {
  const { rows } = await owner.query(
    `SELECT h.person_id AS "personId", p.id AS "postId", p.organisation_id AS "organisationId", p.side, p.role, p.scope_level AS "scopeLevel",
       (SELECT array_agg(id ORDER BY id) FROM memoranda) AS "memorandumIds"
     FROM posts p JOIN holdings h ON h.post_id = p.id WHERE p.code = $1`,
    [`POST-${people.manager}`],
  );
  return { ...rows[0], provinceCode: null, committeeIds: [], actingForPersonId: null, lacksSecondFactor: false };
}

/** What is timed on one database: pages and a detail as served. */
async function readingsOf(bench, { url, servingUrl }) {
  const { listTasks, listStatement, detailStatement } = await bench.statements();
  const owner = new pg.Client(url);
  await owner.connect();
  const actor = await managerOf(owner);
  const { rows } = await owner.query(
    'SELECT id, due_on::text AS day FROM tasks WHERE completed_on IS NULL AND due_on > $1 ORDER BY due_on, id LIMIT 1',
    [asOf],
  );
  await owner.end();
  const [{ id, day }] = rows;
  const client = await connectAs(bench, servingUrl, actor);
  bench.closing.push(() => client.end());
  const page = (query) => listStatement(actor, listTasks.parse({ limit: '50', ...query }), asOf);
  const statements = {
    'first page': page({}),
    'first page of one memorandum': page({ memorandumId: actor.memorandumIds[0] }),
    'last deadline first': page({ direction: 'desc' }),
    'a page in the middle': page({ cursor: Buffer.from(JSON.stringify([0, day, id])).toString('base64url') }),
    'mine and late': page({ late: 'true', mine: 'true' }),
    'by progress': page({ sort: 'progress' }),
    'by code': page({ sort: 'code' }),
    detail: { ...detailStatement(actor, id, asOf), name: 'detail' },
  };
  return Object.fromEntries(Object.entries(statements).map(([name, statement]) => [name, () => timeOf(() => client.query(statement))]));
}

/** How reading grows with the rows that are stored. */
export const growth = {
  name: 'growth',
  title: 'Growth of reading with the number of tasks (statements as served to a reader of the whole country)',
  measure: async (bench) => {
    const { factor, growth: times } = bench.options;
    const few = await makeDatabase(bench, 'few', factor / 10);
    const more = [
      ['10×', await bench.main()],
      ...(times > 10 ? [[`${times}×`, await makeDatabase(bench, 'many', (factor / 10) * times)]] : []),
    ];
    const base = await readingsOf(bench, few);
    const others = await Promise.all(more.map(async ([name, database]) => [name, await readingsOf(bench, database)]));
    const rows = [
      [
        '',
        `1× (${few.sizes.tasks} tasks)`,
        ...more.map(([name, { sizes }]) => `${name} (${sizes.tasks})`),
        ...more.map(([name]) => `${name}/1×`),
      ],
    ];
    for (const name of Object.keys(base)) {
      const variants = { base: base[name], ...Object.fromEntries(others.map(([size, readings]) => [size, readings[name]])) };
      const samples = await inTurns(variants, bench.turns(40, 8));
      const grown = others.map(([size]) => samples[size]);
      rows.push([name, ...[samples.base, ...grown].map((one) => figure(one, 'ms')), ...grown.map((one) => ratio(one, samples.base))]);
    }
    return `${table(rows)}\n  wanted for the first page and the detail: at most 1.5 from 1× to 100×`;
  },
};
