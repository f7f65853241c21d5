import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Config } from 'jest';
import { dropDatabase, onServer } from './databases';
import { seenActs } from './seen-acts';

/** What a run looked at: patterns of files or names that narrow it. */
type Narrowed = Config & { readonly testPathPatterns?: { readonly patterns?: readonly string[] }; readonly testNamePattern?: string };

/** Drops the template and every copy that a killed worker left behind; then tells which acts no spec has seen on record. */
export default async function globalTeardown(run: Narrowed): Promise<void> {
  const template = process.env['HAMPEYMAN_TEST_TEMPLATE'];
  if (template === undefined) return;
  const rows = await onServer(`SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`);
  for (const { datname } of rows) await dropDatabase(String(datname));
  const unseen = unseenActs(template);
  const isNarrowed = (run.testPathPatterns?.patterns ?? []).length > 0 || (run.testNamePattern ?? '') !== '';
  if (unseen.length > 0 && !isNarrowed) {
    throw new Error(`No spec has seen these acts succeed and stand on record:\n${unseen.join('\n')}`);
  }
}

/** Acts, prints and exports of the OpenAPI document that nobody did in this run. */
function unseenActs(template: string): readonly string[] {
  const [operations, recorded] = (['operations', 'recorded'] as const).map((what) => {
    const file = seenActs(template, what);
    const names = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    rmSync(file, { force: true });
    return new Set(names);
  });
  return [...(operations ?? [])].filter((name) => recorded?.has(name) !== true).sort();
}
