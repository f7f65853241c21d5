import { ordinal, searchKeys, toLatinDigits } from '../persian';
import { jalaliMonthNames, seasonNames } from './calendar-texts';
import { fullYear } from './parse-date';
import { period, periodKey, type Period, type PeriodParts, type RegularKind } from './period';

const fillers = new Set(['سال', 'سالهای', 'های', 'از', 'طی', 'در', 'of', 'the', 'year', 'years', 'from', 'in', 'between']);
const until = new Set(['تا', 'to', 'until', 'till', 'through', 'and', 'و']);

interface Part {
  readonly kind: RegularKind;
  readonly number: number;
}

const parts: ReadonlyMap<string, Part> = new Map([
  ...jalaliMonthNames.flatMap(({ fa, en }, index) =>
    spelled('month', index + 1, [fa, `${fa} ماه`, en, String(index + 1), String(index + 1).padStart(2, '0')]),
  ),
  ...spelled('month', 5, ['امرداد']),
  ...seasonNames.flatMap(({ fa, en }, index) => spelled('quarter', index + 1, [fa, en, `فصل ${fa}`])),
  ...spelled('quarter', 3, ['fall']),
  ...numbered('quarter', 4, ['سه‌ماهه', 'سه‌ماه', '۳ماهه', 'فصل'], ['quarter', 'q', 'qtr']),
  ...numbered('half', 2, ['نیمه', 'نیم', 'نیم‌سال', 'شش‌ماهه', 'شش‌ماه', '۶ماهه'], ['half', 'h', 'semester']),
]);

/**
 * The period a person meant, by its key or in words («نیمه اول ۱۴۰۵», «پاییز ۱۴۰۵», «۱۳۹۰ تا ۱۳۹۴», "Q3 1405"), or null when it
 * cannot be told.
 */
export function parsePeriod(text: string): Period | null {
  const exact = period.safeParse(toLatinDigits(text).trim().toUpperCase());
  if (exact.success) return exact.data;
  const tokens = searchKeys(text)
    .norm.replace(/(\d{4})(?=\p{L})/gu, '$1 ')
    .split(' ')
    .filter((token) => !fillers.has(token));
  return spanOf(tokens) ?? yearAndPart(tokens);
}

function spanOf(tokens: readonly string[]): Period | null {
  const between = tokens.filter((token) => until.has(token));
  const years = tokens.filter((token) => !until.has(token));
  const [from = '', to = ''] = years;
  if (years.length !== 2 || !isYear(from) || !isYear(to)) return null;
  // «۹۰ تا ۹۴» means years only because of its «تا»; 90 94 alone could be anything.
  if (between.length === 0 && from.length + to.length !== 8) return null;
  return possible({ kind: 'span', from: fullYear(from), to: fullYear(to) });
}

function yearAndPart(tokens: readonly string[]): Period | null {
  const year = tokens.find((token) => /^\d{4}$/.test(token)) ?? shortYear(tokens);
  if (year === null) return null;
  const rest = tokens.filter((_, index) => index !== tokens.lastIndexOf(year)).join('');
  if (rest === '') return possible({ kind: 'year', year: fullYear(year), number: 1 });
  const part = parts.get(rest);
  return part === undefined ? null : possible({ ...part, year: fullYear(year) });
}

function shortYear(tokens: readonly string[]): string | null {
  const last = tokens.at(-1) ?? '';
  return tokens.length > 1 && /^\d{2}$/.test(last) && /^\p{L}/u.test(tokens[0] ?? '') ? last : null;
}

function isYear(token: string): boolean {
  return /^(?:\d{2}|\d{4})$/.test(token);
}

function possible(parts: PeriodParts): Period | null {
  // The words may be fine and the year, or the order of the years, not.
  const key = period.safeParse(periodKey(parts));
  return key.success ? key.data : null;
}

function spelled(kind: RegularKind, number: number, names: readonly string[]): [string, Part][] {
  return names.map((name) => [searchKeys(name).squashed, { kind, number }]);
}

function numbered(kind: RegularKind, count: number, fa: readonly string[], en: readonly string[]): [string, Part][] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
    ...fa.flatMap((name) => ordinals(number).flatMap((nth) => spelled(kind, number, [`${name} ${nth}`]))),
    ...en.flatMap((name) => spelled(kind, number, [`${name}${String(number)}`, `${ordinal(number, 'en')} ${name}`])),
  ]);
}

function ordinals(number: number): readonly string[] {
  const words = [String(number), ordinal(number, 'fa', 'after'), ordinal(number, 'fa')];
  return number === 1 ? [...words, 'نخست', 'یکم'] : words;
}
