import fc from 'fast-check';
import { searchKeys } from '.';

describe('search keys', () => {
  it.each([
    ['تفاهم‌نامه', 'تفاهم نامه', true, true],
    ['کسب‌وکارهای', 'كسب و كارهاي', false, true],
    ['کسب‌وکار', 'كسب وكار', true, true],
    ['جهاد دانشگاهی', 'جهاددانشگاهي', false, true],
    ['صورتجلسه', 'صورت‌جلسه', false, true],
    ['تأیید', 'تایید', true, true],
    ['مسائل', 'مسایل', true, true],
    ['خانهٔ', 'خانه', true, true],
    ['خانۀ', 'خانه', true, true],
    ['۱۳۹۰', '1390', true, true],
    ['١٣٩٠', '1390', true, true],
    ['مسئول', 'مسؤول', false, false],
    ['هیئت', 'هیأت', false, false],
    ['ﻻﻟﻪ', 'لاله', true, true],
    ['تفـــاهم', 'تفاهم', true, true],
    ['مُحَمَّد', 'محمد', true, true],
    ['آذربایجان', 'اذربایجان', true, true],
    ['جزء', 'جز', true, true],
    ['PSK-1405-04', 'psk ۱۴۰۵ ۰۴', true, true],
    ['وزارت تعاون، کار و رفاه', 'وزارت تعاون کار و رفاه', true, true],
    ['رئیس', 'رییس', true, true],
  ])('of %s and %s: same words %s, same letters %s', (a, b, sameNorm, sameSquashed) => {
    const [left, right] = [searchKeys(a), searchKeys(b)];
    expect([left.norm === right.norm, left.squashed === right.squashed]).toEqual([sameNorm, sameSquashed]);
  });

  it('join several texts and skip absent ones', () => {
    expect(searchKeys('T-12', null, 'آموزش مجازی', '')).toEqual({ norm: 't 12 اموزش مجازی', squashed: 't12اموزشمجازی' });
    expect(searchKeys(null)).toEqual({ norm: '', squashed: '' });
  });

  it('hold only letters, digits and single spaces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...Array.from('يىكةؤأإءـ\u064B\u200C\u200F ۱٢x-‌.')) }),
        (a, b) => {
          const { norm, squashed } = searchKeys(a, b);
          expect(norm).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
          expect(squashed).toBe(norm.replace(/ /g, ''));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of Persian keys are themselves, so that a query may be keyed twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('آابپتثجچيىیكکةۀهأإؤءئـ\u064B\u0654\u200C ۱٢3xZ-.')) }), (text) => {
        const { norm } = searchKeys(text);
        expect(searchKeys(norm).norm).toBe(norm);
      }),
      { numRuns: 1000 },
    );
  });
});
