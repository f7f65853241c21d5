import { createHash, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * What the portal is measured against: Fastify and `pg` alone, asking the same of the database, but nobody who they are and whether they may.
 * Started by `startBare` with the address of the database and the statements in its arguments.
 */
const { url, list, detail } = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: url, max: 16 });
const app = Fastify();

const read = async (id) => (await pool.query(detail.text, [id, ...detail.values.slice(1)])).rows[0];

/** The next link of a chain like the portal's: its head locked, the link hashed with the one before. */
async function record(client, { id, code, memorandumId, before, after }) {
  const chain = `bare ${memorandumId}`;
  const head = await client.query(
    `INSERT INTO activity_heads (chain, seq, hash) VALUES ($1, 0, '') ON CONFLICT (chain) DO UPDATE SET seq = activity_heads.seq RETURNING seq, hash`,
    [chain],
  );
  const [{ seq, hash: previous }] = head.rows;
  const details = JSON.stringify({ before, after });
  const next = Number(seq) + 1;
  const hash = createHash('sha256').update(`${previous}\n${chain}\n${next}\n${details}`).digest('hex');
  await client.query(
    `INSERT INTO activity (chain, seq, at, person_id, action, subject_type, subject_id, subject_code, memorandum_id, details, prev_hash, hash)
     VALUES ($1, $2, now(), $3, 'tasks.changed', 'Task', $4, $5, $6, $7, $8, $9)`,
    [chain, next, randomUUID(), id, code, memorandumId, details, previous, hash],
  );
  await client.query('UPDATE activity_heads SET seq = $2, hash = $3 WHERE chain = $1', [chain, next, hash]);
}

async function change(id, version, titleFa) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query('SELECT code, memorandum_id, title_fa, version FROM tasks WHERE id = $1 FOR UPDATE', [id]);
    const [task] = rows;
    if (task.version !== version) throw new Error('stale');
    await client.query('UPDATE tasks SET title_fa = $2, version = version + 1 WHERE id = $1', [id, titleFa]);
    await record(client, { id, code: task.code, memorandumId: task.memorandum_id, before: task.title_fa, after: titleFa });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  return read(id);
}

app.get('/list', async () => ({ items: (await pool.query(list.text, list.values)).rows.slice(0, -1) }));
app.get('/tasks/:id', (request) => read(request.params.id));
app.patch('/tasks/:id', (request) =>
  change(request.params.id, Number(request.headers['if-match'].replaceAll('"', '')), request.body.titleFa),
);

process.send({ type: 'ready', address: await app.listen({ host: '127.0.0.1', port: 0 }) });
