import fc from 'fast-check';
import { isWithinMeasure } from './request-size';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

test.each([
  ['nothing', null, true],
  ['a form', { titleFa: 'الف', seats: [{ postId: 'x' }] }, true],
  ['24 levels', nested(24), true],
  ['30 levels', nested(30), false],
  ['100,000 levels', nested(100_000), false],
  ['a thousand values', Array.from({ length: 1_000 }, () => 0), true],
  ['20,001 values', Array.from({ length: 20_001 }, () => 0), false],
])('%s', (_, body, verdict) => {
  expect(isWithinMeasure(body)).toBe(verdict);
});

test('what stays shallow and small is never refused', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => isWithinMeasure(body)));
});
