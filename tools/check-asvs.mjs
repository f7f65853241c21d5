import { existsSync, readFileSync } from 'node:fs';
import { reportFindings } from './source-files.mjs';
import { testNamesOf } from './test-names.mjs';
import { inRoot } from './workspace.mjs';

const PAPER = 'docs/asvs.md';

/** How many requirements of levels 1 and 2 each section of OWASP ASVS 5.0.0 has; they are numbered from 1, before those of level 3. */
const SECTIONS = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
};
const REQUIRED = Object.entries(SECTIONS).flatMap(([chapter, sections]) =>
  sections.flatMap((count, section) => Array.from({ length: count }, (_, index) => `${chapter}.${section + 1}.${index + 1}`)),
);
const STATES = ['met', 'not applicable', 'open'];

const known = new Map();

/** The tests of a file, null where there is no such file. */
function testsIn(file) {
  if (!known.has(file)) known.set(file, existsSync(inRoot(file)) ? testNamesOf(file, readFileSync(inRoot(file), 'utf8')) : null);
  return known.get(file);
}

/** What is wrong with one `file › test`, null where nothing is. */
function problemOfTest(named) {
  const [file, ...title] = named.split(' › ');
  const tests = testsIn(file);
  if (tests === null) return `there is no file ${file}`;
  return tests.includes(title.join(' › ')) ? null : `${file} has no test «${title.join(' › ')}»`;
}

/** Every requirement of the paper, by its row. */
function rowsOf(text) {
  return text.split('\n').flatMap((row, index) => {
    const [, id, , asked, state, why] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return /^\d+\.\d+\.\d+$/.test(id ?? '') ? [{ line: index + 1, id, asked, state, why }] : [];
  });
}

function problemsOf({ id, asked, state, why }) {
  if (!REQUIRED.includes(id)) return [`${id} is no requirement of level 1 or 2`];
  if (!STATES.includes(state)) return [`${id} is neither ${STATES.join(' nor ')}`];
  if (!asked || !why) return [`${id} does not say what is asked, or why`];
  if (state !== 'met') return [];
  // «file.spec.ts › describe › test» in backticks; a test may itself hold a word in backticks
  const tests = [...why.matchAll(/(?:^|, )`((?:apps|libs)\/\S+\.ts › .+?)`(?=, `(?:apps|libs)\/|;|$)/g)].map(([, named]) => named);
  if (tests.length === 0) return [`${id} is met and names no test`];
  return tests.map(problemOfTest).filter((problem) => problem !== null);
}

const text = readFileSync(inRoot(PAPER), 'utf8');
const rows = rowsOf(text);
const found = rows.flatMap((row) => problemsOf(row).map((what) => ({ path: PAPER, line: row.line, what })));
const tell = (what) => found.push({ path: PAPER, line: 1, what });
for (const id of REQUIRED) {
  const times = rows.filter((row) => row.id === id).length;
  if (times !== 1) tell(`${id} stands there ${times} times`);
}
const count = (state) => rows.filter((row) => row.state === state).length;
const summary = `${REQUIRED.length} requirements: ${count('met')} met, ${count('not applicable')} not applicable, ${count('open')} open.`;
if (!text.includes(`\n${summary}\n`)) tell(`the summary must read: ${summary}`);
reportFindings(found, summary);
