import { afterFailure, isRefusedForGood } from './back-off';

test('pauses double, never beyond six hours, and the letter is given up after about three days', () => {
  const pauses = Array.from({ length: 20 }, (_, index) => afterFailure(index + 1));
  expect(pauses.slice(0, 4)).toEqual([30, 60, 120, 240]);
  expect(pauses[18]).toBe(6 * 3_600);
  expect(pauses[19]).toBeNull();
  const days = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0) / 86_400;
  expect(days).toBeGreaterThan(2.5);
  expect(days).toBeLessThan(3.5);
});

test.each([
  [{ command: 'RCPT TO', responseCode: 550 }, true],
  [{ command: 'DATA', responseCode: 554 }, true],
  [{ command: 'RCPT TO', responseCode: 450 }, false],
  [{ command: 'AUTH PLAIN', responseCode: 535 }, false],
  [{ code: 'ECONNREFUSED' }, false],
  [null, false],
])('%j is a refusal for good: %s', (error, isForGood) => {
  expect(isRefusedForGood(error)).toBe(isForGood);
});
