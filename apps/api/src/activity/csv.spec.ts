import fc from 'fast-check';
import { csvLine } from './csv';

test('cells are parted by commas, and quoted where they hold what parts them', () => {
  expect(csvLine(['مریم', 'a,b', 'say "x"', 'two\nlines'])).toBe('مریم,"a,b","say ""x""","two\nlines"\r\n');
});

test.each(['=1+1', '+98', '-5', '@SUM(A1)', '\tx', '\rx', '＝1', '＠x', ' =1', '\u2068=1'])('%j is never a formula', (text) => {
  expect(csvLine([text])).toMatch(/^"?'/);
});

test('whatever is written, a cell never begins as a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(csvLine([text])).not.toMatch(/^"?[=+\-@]/);
    }),
  );
});
