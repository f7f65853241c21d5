import fc from 'fast-check';
import { fold, foldedText } from '.';

describe('folding a typed text', () => {
  it.each([
    ['Arabic ye and kaf', 'كسب و كارهاي خانگي', 'کسب و کارهای خانگی'],
    ['alef maqsura', 'مصطفى', 'مصطفی'],
    ['a ZWNJ typed twice', 'کسب‌‌وکار', 'کسب‌وکار'],
    ['a ZWNJ beside a space', 'برنامه‌ ها ‌و', 'برنامه ها و'],
    ['a ZWNJ at the ends', '‌برنامه‌', 'برنامه'],
    ['space at the ends', '  برنامه \n', 'برنامه'],
    ['decomposed hamza', 'تا\u0654یید', 'تأیید'],
    ['a bidi override and NUL', 'الف\u202Eب\u0000', 'الفب'],
  ])('puts right %s', (_, typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it.each(['تفاهم‌نامه', 'خانهٔ', 'خانۀ', '۱۳۹۰', '١٣٩٠', '1390', 'بند ۱\nبند ۲', 'T-12', 'مسئول'])('leaves %j as it is', (text) => {
    expect(fold(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from('يىكیک \n\t\u200C\u200D\u202E\u0000\uFEFFاآ\u0653\u0654\u064Bx1۱\uD800')),
    });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).not.toMatch(/[يىك]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('happens before a schema measures the text', () => {
    expect(foldedText.min(1).safeParse(' ‌ ').success).toBe(false);
    expect(foldedText.max(4).parse('  علي ')).toBe('علی');
  });
});
