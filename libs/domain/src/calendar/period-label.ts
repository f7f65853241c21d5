import { ordinal, toPersianDigits } from '../persian';
import { say, type Language } from '../texts';
import { jalaliMonthNames, periodTexts, seasonNames } from './calendar-texts';
import { partsOf, type Period, type PeriodParts } from './period';

/** Where a label stands: alone («نیمه اول ۱۴۰۵»), in a narrow place («نیمه ۱، ۱۴۰۵»), or within a sentence («the first half of 1405»). */
export type LabelPlace = 'long' | 'short' | 'within';

/** What people call a period. */
export function periodLabel(period: Period, language: Language, place: LabelPlace = 'long'): string {
  const text = latinLabel(partsOf(period), language, place);
  return language === 'fa' ? toPersianDigits(text) : text;
}

function latinLabel(parts: PeriodParts, language: Language, place: LabelPlace): string {
  if (parts.kind === 'span') return say(periodTexts.span, language, { from: parts.from, to: parts.to });
  const { kind, year, number } = parts;
  const params = { year, n: number, nth: nth(number, language, place), season: seasonNames[number - 1]?.[language] ?? '' };
  switch (kind) {
    case 'month':
      return `${jalaliMonthNames[number - 1]?.[language] ?? ''} ${String(year)}`;
    case 'quarter':
      return say(
        { long: periodTexts.quarter, short: periodTexts.quarterShort, within: periodTexts.quarterWithin }[place],
        language,
        params,
      );
    case 'half':
      return say({ long: periodTexts.half, short: periodTexts.halfShort, within: periodTexts.halfWithin }[place], language, params);
    case 'year':
      return place === 'short' ? String(year) : say(place === 'long' ? periodTexts.year : periodTexts.yearWithin, language, params);
  }
}

function nth(number: number, language: Language, place: LabelPlace): string {
  const word = ordinal(number, language, 'after');
  if (place === 'within') return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
