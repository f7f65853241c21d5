/**
 * Where a planted record belongs: the whole country, South Khorasan (IR-29) or Semnan (IR-20) in the memorandum of the world, and the whole
 * country or South Khorasan in the memorandum of others.
 */
export const scopes = {
  c: { memorandum: 'own', provinceCode: null },
  a: { memorandum: 'own', provinceCode: 'IR-29' },
  b: { memorandum: 'own', provinceCode: 'IR-20' },
  f: { memorandum: 'foreign', provinceCode: null },
  e: { memorandum: 'foreign', provinceCode: 'IR-29' },
} as const;
export type Scope = keyof typeof scopes;
export const scopeNames = Object.keys(scopes) as readonly Scope[];

/** For whose eyes: everyone's who reaches it, one side's, or only the administrators' (accounts). */
export const eyes = ['open', 'MINISTRY', 'ACECR', 'accounts'] as const;
export type Eyes = (typeof eyes)[number];

/** What a planted word, number or id betrays when it is met. */
export interface Plant {
  readonly scope: Scope;
  readonly eyes: Eyes;
}

let planted = 0;

/** Digits as letters: a print would show digits in Persian, of another font than the letters beside them. */
const letters = (number: number, length: number): string =>
  String(number)
    .padStart(length, '0')
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** A word that occurs in one planted record only and says where that belongs. Letters alone, so that search and prints show it as it is. */
export function word(scope: Scope, seenBy: Eyes = 'open'): string {
  planted += 1;
  return `zq${scope}${letters(eyes.indexOf(seenBy), 1)}${letters(planted, 4)}qz`;
}

/** The id of a planted record, which says the same. */
export function idOf(scope: Scope, seenBy: Eyes = 'open'): string {
  planted += 1;
  return `5eed${scope}${String(eyes.indexOf(seenBy))}00-0000-4000-8000-${String(planted).padStart(12, '0')}`;
}

/** A figure that no sum of others comes to, and that says the same. */
export function figure(scope: Scope, seenBy: Eyes = 'open'): number {
  planted += 1;
  return Number(`7${String(scopeNames.indexOf(scope) + 1)}${String(eyes.indexOf(seenBy))}3${String(planted).padStart(4, '0')}.375`);
}

/** An id of nothing. */
export const nowhere = '00000000-0000-4000-8000-00000000dead';

const signs = /zq([a-f])([a-d])[a-j]{4}qz|5eed([a-f])([0-3])00-0000-4000-8000-\d{12}|7([1-5])([0-3])3\d{4}\.375/gi;

/** Every planted word, id and figure that occurs in `text`, with what it betrays. */
export function plantsIn(text: string): ReadonlyMap<string, Plant> {
  const found = new Map<string, Plant>();
  for (const [sign, letter, wordEyes, idLetter, idEyes, number, figureEyes] of text.matchAll(signs)) {
    const scope = (letter ?? idLetter ?? scopeNames[Number(number) - 1] ?? 'f').toLowerCase() as Scope;
    found.set(sign, {
      scope,
      eyes: eyes[wordEyes === undefined ? Number(idEyes ?? figureEyes) : 'abcd'.indexOf(wordEyes.toLowerCase())] ?? 'accounts',
    });
  }
  return found;
}
