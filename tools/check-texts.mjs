import ts from 'typescript';
import { reportFindings, sourceFiles } from './source-files.mjs';

const PERSIAN = /[\u0600-\u06ff]/;
/** Arabic yeh (two forms) and kaf: they look like ours and are not found by a search typed on a Persian keyboard. */
const ARABIC_LETTERS = /[\u064a\u0649\u0643]/;

/** A language is offered by its own name, whichever is being read. */
const LANGUAGE_NAMES = ['فارسی', 'فا', 'English', 'EN'];

/** The name of a locale is no text. */
const LOCALE = /^fa-IR/;

/** Names and terms that Persian texts hold in their own script; codes are capitals, digits and signs. */
const LATIN_IN_PERSIAN = ['If-Match', 'Idempotency-Key', 'OpenStreetMap', 'ODbL', 'Enter'];

/** Words in -s after a place that are no plural: «{code} was approved», «{title} is …». */
const NOT_PLURAL = [
  'is',
  'was',
  'has',
  'moves',
  'begins',
  'ends',
  'needs',
  'across',
  'progress',
  'unless',
  'as',
  'address',
  'its',
  'belongs',
  'less',
  'blessings',
];

/** The visible part of a text: without its `{placeholders}`. */
const words = (text) => text.replace(/\{\w+\}/g, '');
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

function problemOfPersian(fa) {
  if (ARABIC_LETTERS.test(fa)) return 'Arabic ي or ك in a Persian text; write ی and ک';
  const foreign = words(fa.replace(/«[^»]*»/g, ''))
    .match(/[A-Za-z][A-Za-z-]*/g)
    ?.find((word) => /[a-z]/.test(word) && !LATIN_IN_PERSIAN.includes(word));
  if (foreign !== undefined) return `the Latin word “${foreign}” in the fa text "${fa}"`;
  if (/[?;,](?=\s|$)/.test(words(fa)) && PERSIAN.test(fa)) return `Latin punctuation in the fa text "${fa}"`;
  return / {2}|\u200c[\s\u200c]|\s\u200c|\S\s+[،؛؟](?=\s|$)|\s\.$/.test(fa) ? `spaces out of place in the fa text "${fa}"` : null;
}

/** A number stands before many things in a text that has only one form. */
function uncountedIn(en) {
  const counted = [...en.matchAll(/\{\w+\} (?:[a-z]+ )?([a-z]+s)\b/g)].find(([, word]) => !NOT_PLURAL.includes(word));
  return counted === undefined ? null : `"${counted[0]}" in an en text of one form; write { by, fa, en: { one, other } }`;
}

function problemOfEnglish(en) {
  if (PERSIAN.test(en)) return `Persian letters in the en text "${en}"`;
  return / {2}|\S\s+[,;?](?=\s|$)|\s\.$/.test(en) ? `spaces out of place in the en text "${en}"` : null;
}

function problemOfForms(fa, by, { one, other }) {
  if (one === undefined || other === undefined) return `the en text "${other ?? one}" counts and lacks a form`;
  if (one === other) return `one and many are the same in "${one}"; a plain text will do`;
  const missing = placeholders(fa).find((place) => !one.includes(place) && place !== `{${by}}`);
  if (missing !== undefined) return `the form "${one}" lacks ${missing}`;
  const plural = one.match(new RegExp(`^\\{${by}\\} (?:[a-z]+ )?([a-z]+s)\\b`));
  return plural && !NOT_PLURAL.includes(plural[1]) ? `"${one}" says one and means many` : null;
}

function problemOf({ fa, by, forms }) {
  const [plain] = forms.plain === undefined ? [] : [forms.plain];
  const all = Object.values(forms);
  if (LOCALE.test(fa)) return null;
  if (LANGUAGE_NAMES.includes(fa) && all.every((en) => LANGUAGE_NAMES.includes(en))) return null;
  if (/\p{L}/u.test(words(all.join(''))) && !PERSIAN.test(fa)) return `no Persian in the fa text of "${all[0]}"`;
  const most = plain ?? forms.other ?? '';
  if (placeholders(fa).join() !== placeholders(most).join()) return `the fa and en texts of "${most}" have different placeholders`;
  const ofForm = plain === undefined ? problemOfForms(fa, by, forms) : uncountedIn(plain);
  return problemOfPersian(fa) ?? ofForm ?? all.map(problemOfEnglish).find((problem) => problem !== null) ?? null;
}

const valueOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);
const propertyOf = (node, name) =>
  node.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer;

/** The English forms of a text: one plain sentence, or one for each number. */
function formsOf(en) {
  if (en === undefined) return null;
  if (valueOf(en) !== undefined) return { plain: valueOf(en) };
  if (!ts.isObjectLiteralExpression(en)) return null;
  return Object.fromEntries(['one', 'other'].map((form) => [form, valueOf(propertyOf(en, form))]).filter(([, text]) => text !== undefined));
}

/** Every `{ fa: '…', en: '…' }` and `{ by: '…', fa: '…', en: { one: '…', other: '…' } }` of a file. */
function textsOf({ path, text }) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const fa = valueOf(propertyOf(node, 'fa'));
      const forms = formsOf(propertyOf(node, 'en'));
      if (fa !== undefined && forms !== null && Object.keys(forms).length > 0) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ path, line, fa, by: valueOf(propertyOf(node, 'by')), forms });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const texts = sourceFiles(/(?<!\.spec|\.fixture|\.e2e)\.ts$/)
  .filter(({ path }) => !/[\\/](testing|demonstration|e2e)[\\/]/.test(path))
  .flatMap(textsOf);
const findings = texts.map((text) => ({ ...text, what: problemOf(text) })).filter(({ what }) => what !== null);
reportFindings(findings, `${texts.length} texts are there in both languages.`);
