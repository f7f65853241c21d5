import fc from 'fast-check';
import { clean, isolate } from '.';

describe('a cleaned text', () => {
  it('keeps what people write', () => {
    const text = 'بند «الف»:\n\t۱) تفاهم‌نامه — draft 2 👩‍💻\u200E!';
    expect(clean(text)).toBe(text);
  });

  it('has one kind of line end', () => {
    expect(clean('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\ne');
  });

  it('holds nothing that a database or a print refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (text) => {
        const cleaned = clean(`${text}\u0000\u0007\u202E\uFFFF\uD800`);
        expect(cleaned).not.toMatch(/\p{Cs}/u);
        expect(cleaned).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\uFEFF\uFFFE\uFFFF]/);
        expect(clean(cleaned)).toBe(cleaned);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows what is left of half a character', () => {
    expect(clean('a\uD83Db')).toBe('a\uFFFDb');
  });
});

describe('an isolated text', () => {
  it('stands between first-strong isolate and its end', () => {
    expect(isolate('28613/60/28د')).toBe('\u206828613/60/28د\u2069');
  });

  it('cannot end the isolation itself', () => {
    expect(isolate('a\u2069b\u2067c')).toBe('\u2068abc\u2069');
  });
});
