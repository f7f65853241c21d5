import { printable, printableValue } from './printable';

describe('printable', () => {
  it('keeps Persian with its joiners, digits, marks and line breaks', () => {
    const text = 'تفاهم‌نامهٔ ۱۴۰۵/ص/۱۲ «می‌شود»،\nتأیید — ۵۴٫۲٪';
    expect(printable(text)).toBe(text);
  });

  it('takes out what no font engine accepts', () => {
    expect(printable('a\u0000b\u0007c\u202Ed\uFEFFe\uFFFEf\u{1FFFF}g\uD800h')).toBe('abcdefg\uFFFDh');
  });

  it('breaks lines one way and spaces for tabs', () => {
    expect(printable('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });

  it('keeps isolates that are closed and drops those left open', () => {
    expect(printable('شماره \u206828613/د\u2069 بود')).toBe('شماره \u206828613/د\u2069 بود');
    expect(printable('شماره \u2067بی‌پایان')).toBe('شماره بی‌پایان');
  });

  it('reaches every text of a value and leaves the rest', () => {
    expect(printableValue({ a: ['\u0001x', 3, null, true], b: { c: '\u202Ey' } })).toEqual({ a: ['x', 3, null, true], b: { c: 'y' } });
  });
});
