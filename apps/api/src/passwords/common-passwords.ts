import { readFileSync } from 'node:fs';

/** Bundled, this code stands in main.mjs; in specs it stands beside the list. */
const file = new URL(import.meta.url.endsWith('.ts') ? './common-passwords.txt' : './passwords/common-passwords.txt', import.meta.url);

let words: ReadonlySet<string> | null = null;

/** Whether a word, in small letters, is among the commonest passwords of the world (NOTICE says where the list comes from). */
export function isCommonPassword(word: string): boolean {
  words ??= new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return words.has(word);
}
