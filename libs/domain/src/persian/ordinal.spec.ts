import { ordinal } from '.';

describe('an ordinal', () => {
  it.each([
    [1, 'اولین', 'اول', 'first'],
    [2, 'دومین', 'دوم', 'second'],
    [3, 'سومین', 'سوم', 'third'],
    [5, 'پنجمین', 'پنجم', 'fifth'],
    [10, 'دهمین', 'دهم', 'tenth'],
    [12, 'دوازدهمین', 'دوازدهم', 'twelfth'],
    [18, 'هجدهمین', 'هجدهم', 'eighteenth'],
    [20, 'بیستمین', 'بیستم', 'twentieth'],
    [21, 'بیست و یکمین', 'بیست و یکم', 'twenty-first'],
    [30, 'سی‌امین', 'سی‌ام', 'thirtieth'],
    [33, 'سی و سومین', 'سی و سوم', 'thirty-third'],
    [45, 'چهل و پنجمین', 'چهل و پنجم', 'forty-fifth'],
    [99, 'نود و نهمین', 'نود و نهم', 'ninety-ninth'],
    [100, 'صدمین', 'صدم', '100th'],
    [111, 'صد و یازدهمین', 'صد و یازدهم', '111th'],
    [102, 'صد و دومین', 'صد و دوم', '102nd'],
    [203, 'دویست و سومین', 'دویست و سوم', '203rd'],
    [621, 'ششصد و بیست و یکمین', 'ششصد و بیست و یکم', '621st'],
    [1000, '۱۰۰۰‌مین', '۱۰۰۰‌م', '1000th'],
    [1405, '۱۴۰۵‌مین', '۱۴۰۵‌م', '1405th'],
  ])('of %d', (n, before, after, en) => {
    expect([ordinal(n, 'fa'), ordinal(n, 'fa', 'after'), ordinal(n, 'en')]).toEqual([before, after, en]);
  });

  it('is different for every number', () => {
    const numbers = Array.from({ length: 1200 }, (_, index) => index + 1);
    for (const language of ['fa', 'en'] as const) expect(new Set(numbers.map((n) => ordinal(n, language))).size).toBe(1200);
  });
});
