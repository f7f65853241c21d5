import ts from 'typescript';
import { reportFindings, sourceFiles } from './source-files.mjs';

const PERSIAN = /[\u0600-\u06ff]/;
/** Arabic yeh (two forms) and kaf: they look like ours and are not found by a search typed on a Persian keyboard. */
const ARABIC_LETTERS = /[\u064a\u0649\u0643]/;

/** A language is offered by its own name, whichever is being read. */
const LANGUAGE_NAMES = ['فارسی', 'فا', 'English', 'EN'];

/** The visible part of a text: without its `{placeholders}`. */
const words = (text) => text.replace(/\{\w+\}/g, '');

function problemOf(fa, en) {
  if (LANGUAGE_NAMES.includes(fa) && LANGUAGE_NAMES.includes(en)) return null;
  if (ARABIC_LETTERS.test(fa)) return 'Arabic ي or ك in a Persian text; write ی and ک';
  if (/\p{L}/u.test(words(en)) && !PERSIAN.test(fa)) return `no Persian in the fa text of "${en}"`;
  if (PERSIAN.test(en)) return `Persian letters in the en text "${en}"`;
  const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  if (placeholders(fa) !== placeholders(en)) return `the fa and en texts of "${en}" have different placeholders`;
  return null;
}

const valueOf = (node) => (ts.isStringLiteralLike(node) ? node.text : null);

/** Every `{ fa: '…', en: '…' }` of a file. */
function textsOf({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const value = (name) =>
        node.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer;
      const [fa, en] = [value('fa'), value('en')];
      if (fa && en && valueOf(fa) !== null && valueOf(en) !== null) {
        found.push({ path, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, fa: valueOf(fa), en: valueOf(en) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const texts = sourceFiles(/-texts\.ts$/).flatMap(textsOf);
const findings = texts.map(({ path, line, fa, en }) => ({ path, line, what: problemOf(fa, en) })).filter(({ what }) => what !== null);
reportFindings(findings, `${texts.length} texts are there in both languages.`);
