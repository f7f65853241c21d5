import fc from 'fast-check';
import { addDays, daysLate, daysLeft, dueLabel, elapsedShare, plainDate } from '.';

const today = plainDate.parse('2026-11-23');
const anyDays = fc.integer({ min: 0, max: 1000 });

describe('a deadline', () => {
  it.each([
    [-3, '۳ روز دیر', '3 days late'],
    [-1, '۱ روز دیر', '1 day late'],
    [0, 'امروز', 'Today'],
    [1, '۱ روز مانده', '1 day left'],
    [13, '۱۳ روز مانده', '13 days left'],
  ])('%d days from today reads as it should', (days, fa, en) => {
    const dueOn = addDays(today, days);
    expect([dueLabel(dueOn, today, 'fa'), dueLabel(dueOn, today, 'en')]).toEqual([fa, en]);
  });

  it('is not late on its own day', () => {
    expect([daysLate(today, today), daysLeft(today, today)]).toEqual([0, 0]);
    expect(daysLate(plainDate.parse('2026-11-06'), today)).toBe(17);
  });

  it('is either late or still to come', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect([daysLate(addDays(today, -days), today), daysLeft(addDays(today, -days), today)]).toEqual([days, 0]);
        expect([daysLate(addDays(today, days), today), daysLeft(addDays(today, days), today)]).toEqual([0, days]);
      }),
    );
  });
});

describe('the elapsed share of a task', () => {
  it('is 0 before the start, 1 from the deadline on, and grows between', () => {
    expect(elapsedShare(today, addDays(today, 10), addDays(today, -1))).toBe(0);
    expect(elapsedShare(today, addDays(today, 10), today)).toBe(0);
    expect(elapsedShare(today, addDays(today, 10), addDays(today, 4))).toBe(0.4);
    expect(elapsedShare(today, addDays(today, 10), addDays(today, 10))).toBe(1);
    expect(elapsedShare(today, addDays(today, 10), addDays(today, 99))).toBe(1);
    fc.assert(
      fc.property(anyDays, anyDays, fc.integer({ min: -100, max: 1100 }), (length, start, asOf) => {
        const from = addDays(today, start);
        const to = addDays(from, length);
        const share = elapsedShare(from, to, addDays(today, asOf));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(elapsedShare(from, to, addDays(today, asOf + 1))).toBeGreaterThanOrEqual(share);
      }),
    );
  });

  it('of a single day is all or nothing', () => {
    expect(elapsedShare(today, today, addDays(today, -1))).toBe(0);
    expect(elapsedShare(today, today, today)).toBe(1);
  });
});
