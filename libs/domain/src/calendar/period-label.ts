import { ordinal, toPersianDigits } from '../persian';
import { say, type Language } from '../texts';
import { jalaliMonthNames, periodTexts, seasonNames } from './calendar-texts';
import { partsOf, type Period, type PeriodParts } from './period';

/** How much room a label has: «نیمه اول ۱۴۰۵» or «نیمه ۱، ۱۴۰۵». */
export type LabelLength = 'long' | 'short';

/** What people call a period. */
export function periodLabel(period: Period, language: Language, length: LabelLength = 'long'): string {
  const text = latinLabel(partsOf(period), language, length);
  return language === 'fa' ? toPersianDigits(text) : text;
}

function latinLabel(parts: PeriodParts, language: Language, length: LabelLength): string {
  if (parts.kind === 'span') return say(periodTexts.span, language, { from: parts.from, to: parts.to });
  const { kind, year, number } = parts;
  const params = { year, n: number, nth: nth(number, language), season: seasonNames[number - 1]?.[language] ?? '' };
  switch (kind) {
    case 'month':
      return `${jalaliMonthNames[number - 1]?.[language] ?? ''} ${String(year)}`;
    case 'quarter':
      return say(length === 'long' ? periodTexts.quarter : periodTexts.quarterShort, language, params);
    case 'half':
      return say(length === 'long' ? periodTexts.half : periodTexts.halfShort, language, params);
    case 'year':
      return length === 'long' ? say(periodTexts.year, language, params) : String(year);
  }
}

function nth(number: number, language: Language): string {
  const word = ordinal(number, language, 'after');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
