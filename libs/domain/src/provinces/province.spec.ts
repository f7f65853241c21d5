import { fold, comparePersian } from '../persian';
import { provinceCode, provinceOf, provinces } from '.';

const inPersianOrder =
  'آذربایجان شرقی، آذربایجان غربی، اردبیل، اصفهان، البرز، ایلام، بوشهر، تهران، چهارمحال و بختیاری، خراسان جنوبی، خراسان رضوی، ' +
  'خراسان شمالی، خوزستان، زنجان، سمنان، سیستان و بلوچستان، فارس، قزوین، قم، کردستان، کرمان، کرمانشاه، کهگیلویه و بویراحمد، گلستان، ' +
  'گیلان، لرستان، مازندران، مرکزی، هرمزگان، همدان، یزد';

describe('the provinces', () => {
  it('are 31, with their ISO codes from IR-00 through IR-30', () => {
    const codes = Array.from({ length: 31 }, (_, index) => `IR-${String(index).padStart(2, '0')}`);
    expect(provinces.map(({ code }) => code)).toEqual(codes);
    expect(provinceCode.options).toEqual(codes);
  });

  it('sort by the Persian alphabet', () => {
    const names = provinces.map(({ nameFa }) => nameFa);
    expect([...names].sort(comparePersian)).toEqual(inPersianOrder.split('، '));
  });

  it('have distinct names and centres, written in the display form', () => {
    for (const key of ['nameFa', 'nameEn', 'centreFa', 'centreEn'] as const) {
      const words = provinces.map((province) => province[key]);
      expect(new Set(words).size).toBe(31);
      expect(words.map(fold)).toEqual(words);
    }
  });

  it('are found by code', () => {
    expect(provinceOf('IR-29')?.nameEn).toBe('South Khorasan');
    expect(provinceOf('IR-31')).toBeNull();
    expect(provinceCode.safeParse('IR-31').success).toBe(false);
  });
});
