import { toLatinDigits } from './digits';

/** What is compared when searching: words in order, and the same without spaces; a hit on either counts. */
export interface SearchKeys {
  readonly norm: string;
  readonly squashed: string;
}

// The order matters: presentation forms first, then marks, then letters that people write in several ways.
const letters: readonly (readonly [RegExp, string])[] = [
  [/[\u064B-\u065F\u0670\u0640]/g, ''],
  [/[يىئےې]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةۀۂہھە]/g, 'ه'],
  [/[أإآٱ]/g, 'ا'],
  [/ؤ/g, 'و'],
  [/ء/g, ''],
];

/**
 * The keys under which texts are found, whoever typed them on whatever keyboard: the same function serves column and query.
 * Absent texts are skipped.
 */
export function searchKeys(...texts: readonly (string | null)[]): SearchKeys {
  const norm = normalise(texts.filter((text) => text !== null).join(' '));
  return { norm, squashed: norm.replaceAll(' ', '') };
}

function normalise(text: string): string {
  const folded = letters.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFKC'));
  return toLatinDigits(folded)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
