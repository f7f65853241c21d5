import { addDays, expectedLunarDay, holidaysOf, plainDate } from '../calendar';
import { requireNearMoon } from '.';

describe('a day of the moon', () => {
  const key = holidaysOf(1405).find(({ kind }) => kind === 'LUNAR')?.lunarKey ?? '';
  const expected = expectedLunarDay(key) ?? plainDate.parse('2026-01-01');

  it.each([-2, -1, 0, 1, 2])('may be seen %i days from where it is expected', (days) => {
    expect(() => {
      requireNearMoon({ lunarKey: key, date: addDays(expected, days) });
    }).not.toThrow();
  });

  it.each([-3, 3, 30])('is not seen %i days from there', (days) => {
    expect(() => {
      requireNearMoon({ lunarKey: key, date: addDays(expected, days) });
    }).toThrow('holidays.too-far');
  });

  it('is one that the calendar knows; a day of its own may fall anywhere', () => {
    expect(() => {
      requireNearMoon({ lunarKey: '1300-01-09', date: expected });
    }).toThrow('holidays.lunar-day-unknown');
    expect(() => {
      requireNearMoon({ lunarKey: null, date: plainDate.parse('2030-01-01') });
    }).not.toThrow();
  });
});
