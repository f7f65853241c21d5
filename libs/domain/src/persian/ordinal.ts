import type { Language } from '../texts';
import { toPersianDigits } from './digits';

const faUnits = [
  '',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
  'شانزده',
  'هفده',
  'هجده',
  'نوزده',
];
const faTens = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const faHundreds = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const enUnits = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const enTens = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** Where a Persian ordinal stands: before its noun («دومین جلسه») or after it («جلسه دوم»). English does not distinguish. */
export type OrdinalPlace = 'before' | 'after';

/** The ordinal number of `n` (a whole number from 1) in words; from 1000 in Persian and 100 in English with digits. */
export function ordinal(n: number, language: Language, place: OrdinalPlace = 'before'): string {
  return language === 'fa' ? persianOrdinal(n, place) : englishOrdinal(n);
}

function persianOrdinal(n: number, place: OrdinalPlace): string {
  const ending = place === 'before' ? 'ین' : '';
  if (n === 1) return `اول${ending}`;
  if (n >= 1000) return `${toPersianDigits(String(n))}‌م${ending}`;
  const words = cardinal(n);
  if (words.endsWith('سه')) return `${words.slice(0, -1)}وم${ending}`;
  // «سی» does not join its ending: سی‌ام, سی‌امین.
  return words.endsWith('ی') ? `${words}‌ام${ending}` : `${words}م${ending}`;
}

function cardinal(n: number): string {
  const rest = n % 100;
  const parts = [faHundreds[Math.floor(n / 100)], ...(rest < 20 ? [faUnits[rest]] : [faTens[Math.floor(rest / 10)], faUnits[rest % 10]])];
  return parts.filter((part) => part !== undefined && part !== '').join(' و ');
}

function englishOrdinal(n: number): string {
  if (n >= 100) return `${String(n)}${suffix(n)}`;
  const ten = enTens[Math.floor(n / 10)] ?? '';
  const unit = n % 10;
  if (n < 20) return enUnits[n] ?? '';
  return unit === 0 ? `${ten}ieth` : `${ten}y-${enUnits[unit] ?? ''}`;
}

function suffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th';
}
