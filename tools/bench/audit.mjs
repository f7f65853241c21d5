import { createHash } from 'node:crypto';
import pg from 'pg';
import { mustRun } from '../processes.mjs';
import { step } from '../progress.mjs';
import { inRoot } from '../workspace.mjs';
import { table } from './figures.mjs';
import { environmentOf } from './servers.mjs';
import { emptyDatabase } from './world.mjs';

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

/** How long it takes to verify the record of activity with the command of the portal, on a database of its own. */
export const audit = {
  name: 'audit',
  title: 'Verification of the record of activity (npm run audit:verify)',
  measure: async (bench) => {
    const rows = bench.options.auditRows;
    const url = await emptyDatabase(bench, 'audit');
    const client = new pg.Client(url);
    await client.connect();
    await step(`Linking ${rows} entries`, () => fill(client, rows));
    await client.end();
    const verify = () => mustRun('Verifying', process.execPath, [inRoot('dist/apps/api/audit-verify.mjs')], { env: environmentOf(url) });
    const paces = [];
    for (let round = 0; round < 3; round += 1) {
      const [, pace] = /links of .* \((.+) a second\)/.exec(await verify());
      paces.push(Number(pace.replaceAll(/\D/g, '')));
    }
    const best = Math.max(...paces);
    return table([
      ['the best of three', `${best} entries a second, ${(rows / best).toFixed(1)} s for ${rows}`],
      ['a million at this pace', `${(1_000_000 / best).toFixed(0)} s, wanted at most 60`],
    ]);
  },
};
