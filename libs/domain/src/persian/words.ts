import type { Language } from '../texts';

const marks = { fa: { comma: '، ', and: ' و ' }, en: { comma: ', ', and: ' and ' } } as const;

/** The items as one phrase: «الف، ب و ج», "a, b and c"; empty for none. */
export function listWords(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return items.slice(0, -1).join(marks[language].comma) + marks[language].and + last;
}

const collator = new Intl.Collator('fa', { numeric: true });

/** Persian alphabetical order, numbers by their value («مصوبه ۲» before «مصوبه ۱۰»); the same as `fa-x-icu` in the database. */
export function comparePersian(a: string, b: string): number {
  return collator.compare(a, b);
}
