import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Failure, main } from './failure.mjs';
import { scratchDatabase } from './scratch.mjs';
import { inRoot } from './workspace.mjs';

const BATCH = 10_000;
const CHAIN = '00000000-0000-4000-8000-000000000001';

/** The canonical JSON of the chain, written anew from docs/operate.md, so that the figure also proves the description. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

const linkOf = (seq) => ({
  chain: CHAIN,
  seq,
  at: new Date(Date.UTC(2026, 0, 1) + seq * 1_000).toISOString(),
  personId: '00000000-0000-4000-8000-000000000010',
  postId: '00000000-0000-4000-8000-000000000020',
  actingForPersonId: null,
  action: 'tasks.reported',
  subjectType: 'Task',
  subjectId: `00000000-0000-4000-8000-${String(seq % 150_000).padStart(12, '0')}`,
  subjectCode: `T-${seq % 150_000}`,
  memorandumId: CHAIN,
  side: 'ACECR',
  provinceCode: 'IR-29',
  details: { before: { state: 'IN_PROGRESS', progressPercent: seq % 100 }, after: { state: 'AWAITING_APPROVAL', progressPercent: 100 } },
  requestId: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
});

/** Fills one chain with whole links, past the triggers as no portal could. */
async function fill(client, rows) {
  let hash = '0'.repeat(64);
  for (let from = 1; from <= rows; from += BATCH) {
    const links = Array.from({ length: Math.min(BATCH, rows - from + 1) }, (_, index) => {
      const link = linkOf(from + index);
      const prevHash = hash;
      hash = createHash('sha256')
        .update(`${prevHash}\n${canonical(link)}`)
        .digest('hex');
      return { ...link, prevHash, hash };
    });
    await client.query(
      `INSERT INTO activity (chain, seq, at, person_id, post_id, acting_for_person_id, action, subject_type, subject_id, subject_code,
         memorandum_id, side, province_code, details, request_id, prev_hash, hash)
       SELECT chain, seq, at, "personId", "postId", "actingForPersonId", action, "subjectType", "subjectId", "subjectCode",
         "memorandumId", side, "provinceCode", details, "requestId", "prevHash", hash
       FROM jsonb_to_recordset($1::jsonb) AS row (chain text, seq bigint, at timestamptz, "personId" uuid, "postId" uuid,
         "actingForPersonId" uuid, action text, "subjectType" text, "subjectId" uuid, "subjectCode" text, "memorandumId" uuid, side text,
         "provinceCode" text, details jsonb, "requestId" text, "prevHash" text, hash text)`,
      [JSON.stringify(links)],
    );
  }
  await client.query('INSERT INTO activity_heads (chain, seq, hash) VALUES ($1, $2, $3)', [CHAIN, rows, hash]);
  await client.query('VACUUM ANALYZE activity');
}

function run(command, url) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    HAMPEYMAN_TOKEN_SECRET: 'of-this-measurement-only-0123456789abcdef',
    HAMPEYMAN_MODE: 'demonstration',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('dist/apps/api', `${command}.mjs`)], { env, encoding: 'utf8' });
  if (status !== 0) throw new Failure(`${command} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Measures the verification of a million links (or `--rows`) with the built command on a database of its own, and prints the figure. */
async function measure() {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
  const database = await scratchDatabase();
  try {
    run('migrate', database.url);
    const client = new pg.Client(database.url);
    await client.connect();
    await fill(client, Number(values.rows));
    await client.end();
    const startedAt = performance.now();
    process.stdout.write(run('audit-verify', database.url));
    console.log(`With its start: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  } finally {
    await database.close();
  }
}

await main(measure);
