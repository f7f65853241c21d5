import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actTexts } from '@hampeyman/domain/activity-words';
import { errorCodes } from '@hampeyman/domain/errors';

/** Texts of the same form that are neither acts nor refusals. */
const others = ['r.code', 'export.csv', 'audit-key.pem'];

/** Whatever looks like the name of an act in a source that records: `'tasks.reported'`. */
function actsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return /\bactivity\b/i.test(text) ? [...text.matchAll(/'([a-z][a-z-]*\.[a-z][a-z-]*)'/g)].map(([, name]) => name ?? '') : [];
}

test('every act that the portal records has its words in libs/domain/src/activity/act-texts.ts', () => {
  const source = join(__dirname, '..');
  const files = globSync('**/*.ts', { cwd: source }).filter((file) => !/spec\.ts$|fixture\.ts$|^testing\//.test(file));
  const acts = new Set(files.flatMap((file) => actsIn(join(source, file))));
  expect(acts.size).toBeGreaterThan(70);
  expect([...acts].filter((act) => !(act in actTexts) && !errorCodes.includes(act) && !others.includes(act))).toEqual([]);
});
