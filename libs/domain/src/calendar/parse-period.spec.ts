import fc from 'fast-check';
import { addDays, parsePeriod, period, periodLabel, periodOn, plainDate, toPeriod } from '.';
import { languages } from '../texts';

const places = ['long', 'short', 'within'] as const;
const anyDate = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(plainDate.parse('1921-03-21'), days));
const anyPeriod = fc.oneof(
  fc.tuple(anyDate, fc.constantFrom('month', 'quarter', 'half', 'year')).map(([date, kind]) => periodOn(date, kind)),
  fc
    .tuple(fc.integer({ min: 1300, max: 1480 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, years]) => toPeriod({ kind: 'span', from, to: from + years })),
);

describe('the label of a period', () => {
  it.each([
    ['1405-08', ['آبان ۱۴۰۵', 'آبان ۱۴۰۵', 'آبان ۱۴۰۵', 'Aban 1405', 'Aban 1405', 'Aban 1405']],
    [
      '1405-Q3',
      ['سه‌ماهه سوم ۱۴۰۵', 'پاییز ۱۴۰۵', 'سه‌ماهه سوم ۱۴۰۵', 'Third quarter of 1405', 'Autumn 1405', 'the third quarter of 1405'],
    ],
    ['1405-H1', ['نیمه اول ۱۴۰۵', 'نیمه ۱، ۱۴۰۵', 'نیمه اول ۱۴۰۵', 'First half of 1405', 'Half 1, 1405', 'the first half of 1405']],
    ['1405-H2', ['نیمه دوم ۱۴۰۵', 'نیمه ۲، ۱۴۰۵', 'نیمه دوم ۱۴۰۵', 'Second half of 1405', 'Half 2, 1405', 'the second half of 1405']],
    ['1405', ['سال ۱۴۰۵', '۱۴۰۵', 'سال ۱۴۰۵', 'Year 1405', '1405', 'the year 1405']],
    ['1390..1394', ['۱۳۹۰ تا ۱۳۹۴', '۱۳۹۰ تا ۱۳۹۴', '۱۳۹۰ تا ۱۳۹۴', '1390 to 1394', '1390 to 1394', '1390 to 1394']],
  ])('of %s', (key, labels) => {
    const found = languages.flatMap((language) => places.map((place) => periodLabel(period.parse(key), language, place)));
    expect(found).toEqual(labels);
  });

  it('is understood when it is typed again', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...languages), fc.constantFrom(...places), (any, language, place) => {
        expect(parsePeriod(periodLabel(any, language, place))).toBe(any);
        expect(parsePeriod(any)).toBe(any);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a typed period', () => {
  it.each([
    ['آبان ماه ۱۴۰۵', '1405-08'],
    ['ابان ۱۴۰۵', '1405-08'],
    ['امرداد ۱۴۰۵', '1405-05'],
    ['۱۴۰۵/۰۸', '1405-08'],
    ['1405-8', '1405-08'],
    ['نيمه اول ۱۴۰۵', '1405-H1'],
    ['نیمهٔ نخست سال ۱۴۰۵', '1405-H1'],
    ['نیم‌سال دوم ۱۴۰۵', '1405-H2'],
    ['شش‌ماهه اول ۱۴۰۵', '1405-H1'],
    ['۶ ماهه دوم ۱۴۰۵', '1405-H2'],
    ['نیمه اول ۹۰', '1390-H1'],
    ['h1 1405', '1405-H1'],
    ['1405 H2', '1405-H2'],
    ['the first half of 1405', '1405-H1'],
    ['سه ماهه سوم سال ۱۴۰۵', '1405-Q3'],
    ['پائیز ۱۴۰۵', '1405-Q3'],
    ['فصل پاییز ۱۴۰۵', '1405-Q3'],
    ['فصل ۳ ۱۴۰۵', '1405-Q3'],
    ['Q3 1405', '1405-Q3'],
    ['1405q3', '1405-Q3'],
    ['fall 1405', '1405-Q3'],
    ['۱۴۰۵', '1405'],
    ['سال ۱۴۰۵', '1405'],
    ['از ۱۳۹۰ تا ۱۳۹۴', '1390..1394'],
    ['طی سال‌های ۹۰ تا ۹۴', '1390..1394'],
    ['1390-1394', '1390..1394'],
    ['1390–1394', '1390..1394'],
    ['from 1390 to 1394', '1390..1394'],
  ])('%s is %s', (text, key) => {
    expect(parsePeriod(text)).toBe(key);
  });

  it.each([
    '',
    'امسال',
    '2026',
    'Q3 2026',
    '۱۴۰۵/۱۳',
    '1405-Q5',
    'نیمه سوم ۱۴۰۵',
    '۱۳۹۴ تا ۱۳۹۰',
    '۹۰ ۹۴',
    '90',
    '۱۰ آبان ۱۴۰۵',
    '1405 1405',
  ])('%j cannot be told', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});
