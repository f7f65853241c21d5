import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { publishedHead } from '@hampeyman/domain/activity';
import { breakWords } from '@hampeyman/domain/activity-words';
import { Client } from 'pg';
import { AuditKeys } from './activity/audit-key';
import { ChainReader, type Publication } from './activity/chain-reader';
import { examineChains, type ExaminedChain } from './activity/examine-chains';
import { readConfig } from './config';

/** Whole, broken, and not to be told. */
const statuses = { whole: 0, broken: 1, unknown: 2 } as const;

/** The heads of letters that somebody kept: every line of the file that is one. Throws where none is. */
async function mailedHeads(file: string | undefined, publicKey: string | null): Promise<readonly Publication[]> {
  if (file === undefined) return [];
  const heads = (await readFile(file, 'utf8')).split(/\r?\n/).flatMap((line) => {
    if (!line.trim().startsWith('{')) return [];
    const read = publishedHead.safeParse(JSON.parse(line));
    return read.success ? [{ ...read.data, publicKey: publicKey ?? '' }] : [];
  });
  if (heads.length === 0) throw new Error(`--heads ${file}: no line of it is a signed head`);
  return heads;
}

/** How chains are called here: by the codes of their memoranda. */
async function namesOf(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ id: string; code: string }>('SELECT id::text AS id, code FROM memoranda');
  return new Map(rows.map(({ id, code }) => [id, code]));
}

const count = (value: number): string => value.toLocaleString('en');

function linesOf({ chain, last, breaks, published }: ExaminedChain, name: string, keyId: string | null): string[] {
  const signed =
    published === null
      ? 'nothing of it has been published yet'
      : `last signed on ${published.day} at link ${count(published.seq)}${published.keyId === keyId ? '' : ` by another key (${published.keyId})`}`;
  if (breaks.length === 0) return [`  ${name}: whole, ${count(last)} links; ${signed}`];
  return [
    `  ${name}: BROKEN, ${count(last)} links; ${signed}`,
    ...breaks.map(
      (one) =>
        `    ${breakWords(one, 'en')} (${one.kind} ${String(one.seq)}${one.through === one.seq ? '' : `-${String(one.through)}`}, chain ${chain})`,
    ),
  ];
}

/** Verifies every chain of the database of the settings, whether or not the portal runs; says what it found in words and as exit status. */
async function verify(): Promise<number> {
  const { values } = parseArgs({ options: { heads: { type: 'string' } } });
  const config = readConfig();
  const key = await new AuditKeys(config).public();
  const mailed = await mailedHeads(values.heads, key?.publicKey ?? null);
  const client = new Client({ connectionString: config.ownerUrl, application_name: 'hampeyman-audit' });
  await client.connect();
  try {
    const names = await namesOf(client);
    const reader = new ChainReader(
      async <Row>(sql: string, parameters: readonly unknown[]) => (await client.query(sql, [...parameters])).rows as Row[],
    );
    const startedAt = performance.now();
    let rows = 0;
    const chains: ExaminedChain[] = [];
    process.stdout.write('Verifying the record of activity\n');
    await examineChains(
      reader,
      mailed,
      (done) => void (rows = done),
      (chain) => {
        chains.push(chain);
        process.stdout.write(`${linesOf(chain, names.get(chain.chain) ?? chain.chain, key?.keyId ?? null).join('\n')}\n`);
      },
    );
    const seconds = (performance.now() - startedAt) / 1_000;
    const broken = chains.filter(({ breaks }) => breaks.length > 0).length;
    process.stdout.write(
      `${count(rows)} links of ${count(chains.length)} chains in ${seconds.toFixed(1)} s (${count(Math.round(rows / seconds))} a second)\n`,
    );
    if (key !== null) process.stdout.write(`Heads are signed with the key ${key.keyId} (${key.algorithm}):\n${key.publicKey}`);
    process.stdout.write(
      broken === 0 ? 'The record is whole.\n' : `The record is broken in ${count(broken)} of ${count(chains.length)} chains.\n`,
    );
    return broken === 0 ? statuses.whole : statuses.broken;
  } finally {
    await client.end();
  }
}

try {
  process.exitCode = await verify();
} catch (error) {
  const { code, message } = error as { code?: string; message?: string };
  // 42P01: a table that only a newer schema has
  const reason = code === '42P01' ? 'the schema is older than this version; run: npm run db:migrate' : message;
  process.stderr.write(`The record could not be verified: ${reason === undefined || reason === '' ? String(code ?? error) : reason}\n`);
  process.exitCode = statuses.unknown;
}
