import fc from 'fast-check';
import { addDays, calendars, digitSystems, formatDate, parseDate, plainDate, type DateStyle } from '.';
import { languages } from '../texts';

const styles: readonly DateStyle[] = ['short', 'medium', 'long'];
const anyDate = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(plainDate.parse('1921-03-21'), days));

describe('a typed date', () => {
  it.each([
    '۱۴۰۵/۰۸/۱۰',
    '١٤٠٥/٠٨/١٠',
    '1405/8/10',
    '1405-08-10',
    '1405.8.10',
    '1405 8 10',
    ' ۱۴۰۵ / ۸ / ۱۰ ',
    '۱۴۰۵۰۸۱۰',
    '۰۵/۸/۱۰',
    '05-08-10',
    '10/8/1405',
    '۱۰ آبان ۱۴۰۵',
    '۱۰ آبان ۰۵',
    '۱۰ آبان‌ماه ۱۴۰۵',
    '10آبان1405',
    '۱۴۰۵ آبان ۱۰',
    'یکشنبه ۱۰ آبان ۱۴۰۵',
    'يكشنبه، ۱۰ آبان ۱۴۰۵',
    'یک‌شنبه ۱۰ ابان ۱۴۰۵',
    'مورخ ۱۴۰۵/۰۸/۱۰',
    'یکشنبه ۱۴۰۵/۰۸/۱۰',
    'Sunday 2026-11-01',
    '10 Aban 1405',
    'Sunday 10 ABAN 1405',
    '2026-11-01',
    '2026/11/1',
    '20261101',
    '1 November 2026',
    'Nov 1, 2026',
    'Sun, 1st of Nov 2026',
    '۱ نوامبر ۲۰۲۶',
  ])('%s is 10 Aban 1405', (text) => {
    expect(parseDate(text)).toBe('2026-11-01');
  });

  it.each([
    ['an empty text', ''],
    ['a word', 'فردا'],
    ['a day that Aban lacks', '۱۴۰۵/۰۸/۳۱'],
    ['30 Esfand of a year that is not leap', '۱۴۰۴/۱۲/۳۰'],
    ['29 February of a year that is not leap', '2026-02-29'],
    ['a thirteenth month', '1405/13/01'],
    ['a weekday that contradicts the day', 'شنبه ۱۰ آبان ۱۴۰۵'],
    ['a weekday that contradicts the numbers', 'جمعه ۱۴۰۵/۰۸/۱۰'],
    ['an unknown word beside the date', 'حدود ۱۰ آبان ۱۴۰۵'],
    ['a Gregorian date whose month cannot be told', '11/01/2026'],
    ['a Gregorian month of a Jalali year', '1 November 1405'],
    ['a Jalali month of a Gregorian year', '10 Aban 2026'],
    ['two months', '۱۰ آبان آذر ۱۴۰۵'],
    ['a year of three digits', '405/8/10'],
    ['a year alone', '1405'],
    ['a month alone', 'آبان ۱۴۰۵'],
    ['four numbers', '1405/8/10/2'],
    ['a time', '14:05:10'],
    ['a number far too long', '99999999999999'],
  ])('%s is no date', (_, text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('has two-digit years of 1350 to 1449', () => {
    expect(parseDate('49/1/1')).toBe(parseDate('1449/1/1'));
    expect(parseDate('50/1/1')).toBe(parseDate('1350/1/1'));
    expect(parseDate('۹۹/۱۲/۳۰')).toBe('2021-03-20');
  });

  it('is understood in every way in which dates are written', () => {
    const ways = calendars.flatMap((calendar) =>
      languages.flatMap((language) => digitSystems.flatMap((digits) => styles.map((style) => ({ calendar, language, digits, style })))),
    );
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...ways), (date, way) => {
        expect(parseDate(formatDate(date, way))).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });

  it('is a possible date or null, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('۰۱۲۵۸0145/- .آباننوامبرabo:')) });
    fc.assert(
      fc.property(typed, (text) => {
        const date = parseDate(text);
        expect(date === null || plainDate.safeParse(date).success).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
