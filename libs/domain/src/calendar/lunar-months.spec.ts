import { daysBetween } from './plain-date';
import { lunarDays } from './lunar-months';

const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

describe('the lunar months in the data', () => {
  it('follow each other in 29 or 30 days through all years', () => {
    const firsts = Array.from({ length: 12 }, (_, index) => lunarDays(index + 1, 1))
      .flat()
      .map(({ date }) => date)
      .sort();
    const lasts = Array.from({ length: 12 }, (_, index) => lunarDays(index + 1, 'last'))
      .flat()
      .map(({ date }) => date)
      .sort();
    expect(firsts).toHaveLength(72);
    firsts.forEach((first, index) => {
      const last = lasts[index] ?? first;
      expect([28, 29]).toContain(daysBetween(first, last));
      expect(daysBetween(last, firsts[index + 1] ?? first)).toBe(index === 71 ? daysBetween(last, first) : 1);
    });
  });

  it('name each day of the moon once', () => {
    expect(lunarDays(2, 'last').map(({ key }) => key)).toContain('1447-02-LAST');
    const keys = lunarDays(1, 9).map(({ key }) => key);
    expect(keys[0]).toBe('1445-01-09');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stay within a day of the civil reckoning', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const { date } of lunarDays(month, 15)) {
        const parts = Object.fromEntries(
          civil.formatToParts(Date.parse(`${date}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]),
        );
        expect(parts.month).toBe(month);
        expect(Math.abs((parts.day ?? 0) - 15)).toBeLessThanOrEqual(1);
      }
    }
  });
});
