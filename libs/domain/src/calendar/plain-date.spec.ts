import fc from 'fast-check';
import { addDays, compareDates, daysBetween, daysOf, earlier, later, plainDate, startOfWeek, weekday, within } from '.';

const epoch = plainDate.parse('1970-01-01');
const anyDate = fc.integer({ min: -90_000, max: 110_000 }).map((days) => addDays(epoch, days));
const anyDays = fc.integer({ min: -4000, max: 4000 });

describe('a plain date', () => {
  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1405-08-10',
    '0001-01-01',
    '1699-12-31',
    '2300-01-01',
    '2026-11-01T00:00:00Z',
    '',
  ])('is refused when it is %j', (text) => {
    const result = plainDate.safeParse(text);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toBe('calendar.date-impossible');
  });

  it.each(['2026-11-01', '2024-02-29', '1700-01-01', '2299-12-31'])('is accepted when it is %s', (text) => {
    expect(plainDate.parse(text)).toBe(text);
  });

  it('moves back where it came from', () => {
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
        expect(plainDate.parse(moved)).toBe(moved);
      }),
    );
  });

  it('is ordered by its days', () => {
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        const other = addDays(date, days);
        expect(Math.sign(compareDates(other, date))).toBe(Math.sign(days));
        expect([earlier(date, other), later(date, other)]).toEqual([date, other].sort());
      }),
    );
  });

  it('crosses the end of February in leap years only', () => {
    expect(addDays(plainDate.parse('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(plainDate.parse('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(plainDate.parse('2100-02-28'), 1)).toBe('2100-03-01');
  });

  it('has weeks that begin on Saturday', () => {
    expect(weekday(plainDate.parse('2026-11-01'))).toBe(1);
    expect(weekday(plainDate.parse('2026-11-06'))).toBe(6);
    expect(weekday(plainDate.parse('1925-03-21'))).toBe(0);
    expect(startOfWeek(plainDate.parse('2026-11-06'))).toBe('2026-10-31');
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) + 1) % 7);
        expect(weekday(startOfWeek(date))).toBe(0);
      }),
    );
  });

  it('lies in a range that includes both ends', () => {
    const range = { from: plainDate.parse('2026-10-23'), to: plainDate.parse('2026-10-25') };
    expect(daysOf(range)).toEqual(['2026-10-23', '2026-10-24', '2026-10-25']);
    expect(daysOf(range).every((date) => within(range, date))).toBe(true);
    expect(within(range, addDays(range.to, 1))).toBe(false);
    expect(within(range, addDays(range.from, -1))).toBe(false);
    expect(daysOf({ from: range.to, to: range.from })).toEqual([]);
  });
});
