import { generateSync } from 'otplib';
import { stepOf } from './second-factor-codes';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
/** Beginning of some thirty seconds. */
const begin = 1_790_000_010;
const step = begin / 30;
const code = generateSync({ secret, epoch: begin });

test.each([
  ['a second before its thirty', -1, null],
  ['at their beginning', 0, step],
  ['at their end', 29, step],
  ['while it was on its way', 34, step],
  ['more than five seconds later', 36, null],
  ['a step later', 60, null],
])('a code is judged by the clock: %s', (_, seconds, expected) => {
  expect(stepOf(secret, code, begin + seconds)).toBe(expected);
});

test('another code is none', () => {
  expect(stepOf(secret, code === '000000' ? '000001' : '000000', begin)).toBeNull();
});
