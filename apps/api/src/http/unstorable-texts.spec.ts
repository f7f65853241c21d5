import fc from 'fast-check';
import { unstorableTexts } from './unstorable-texts';

test('a text with NUL or half a surrogate pair is named by its path', () => {
  const value = { titleFa: 'الف\u0000', parts: [{ name: 'ب' }, { name: '\ud83d' }], code: 'پ😀', count: 3, none: null };
  expect(unstorableTexts(value, '').map(({ path }) => path)).toEqual(['titleFa', 'parts.1.name']);
  expect(unstorableTexts('\udfff', 'code')).toEqual([{ path: 'code', code: 'field.characters-not-storable' }]);
});

test('what is well-formed and without NUL passes', () => {
  const storable = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  fc.assert(fc.property(fc.dictionary(storable, storable), (value) => unstorableTexts(value, '').length === 0));
});
