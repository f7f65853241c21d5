import { daysBetween } from './plain-date';
import { lunarDays } from './lunar-months';

const civil = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

describe('the lunar months in the data', () => {
  it('follow each other in 29 or 30 days through all years', () => {
    const firsts = Array.from({ length: 12 }, (_, index) => lunarDays(index + 1, 1))
      .flat()
      .sort();
    const lasts = Array.from({ length: 12 }, (_, index) => lunarDays(index + 1, 'last'))
      .flat()
      .sort();
    expect(firsts).toHaveLength(72);
    firsts.forEach((first, index) => {
      const last = lasts[index] ?? first;
      expect([28, 29]).toContain(daysBetween(first, last));
      expect(daysBetween(last, firsts[index + 1] ?? first)).toBe(index === 71 ? daysBetween(last, first) : 1);
    });
  });

  it('stay within a day of the civil reckoning', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const date of lunarDays(month, 15)) {
        const parts = Object.fromEntries(
          civil.formatToParts(Date.parse(`${date}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]),
        );
        expect(parts.month).toBe(month);
        expect(Math.abs((parts.day ?? 0) - 15)).toBeLessThanOrEqual(1);
      }
    }
  });
});
