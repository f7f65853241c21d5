import fc from 'fast-check';
import { formatNumber, toLatinDigits, toPersianDigits } from '.';

describe('a number', () => {
  it.each([
    [24_000.5, {}, '۲۴٬۰۰۰٫۵', '24,000.5'],
    [0, {}, '۰', '0'],
    [1234.5678, {}, '۱٬۲۳۴٫۵۷', '1,234.57'],
    [82, { fractionDigits: 1 }, '۸۲٫۰', '82.0'],
    [54.2, { percent: true }, '۵۴٫۲٪', '54.2%'],
    [101.3333, { percent: true, fractionDigits: 1 }, '۱۰۱٫۳٪', '101.3%'],
    [24_000, { approximate: true }, 'حدود ۲۴٬۰۰۰', '≈24,000'],
    [-5, {}, '\u200E\u2212۵', '-5'],
  ])('%d with %j', (value, format, fa, en) => {
    expect([formatNumber(value, 'fa', format), formatNumber(value, 'en', format)]).toEqual([fa, en]);
  });

  it('of rials may be larger than a double holds exactly', () => {
    expect(formatNumber(9_007_199_254_740_993n, 'en')).toBe('9,007,199,254,740,993');
  });
});

describe('digits', () => {
  it('become ASCII from any keyboard', () => {
    expect(toLatinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0123 IR-۲۹')).toBe('0123456789 0123456789 0123 IR-29');
  });

  it('return from Persian to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(toLatinDigits(toPersianDigits(text))).toBe(text);
        expect(toPersianDigits(text)).not.toMatch(/[0-9]/);
      }),
    );
  });
});
