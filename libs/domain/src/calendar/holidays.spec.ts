import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  fromJalali,
  hasLunarHolidays,
  holidaysOf,
  holidaysOn,
  isLeapYear,
  isWorkingDay,
  jalaliText,
  nextWorkingDay,
  plainDate,
  toJalali,
  weekday,
  workingDayFrom,
} from '.';

const on = (year: number, month: number, day: number) => fromJalali({ year, month, day });
const anyDate = fc.integer({ min: 0, max: 1800 }).map((days) => addDays(on(1403, 1, 1), days));
const anyWeek = fc.constantFrom({ thursday: 'open' } as const, { thursday: 'closed' } as const);
const daysOf = (year: number, name: string) =>
  holidaysOf(year)
    .filter((holiday) => holiday.name.en === name)
    .map(({ date }) => jalaliText(toJalali(date)));

describe('the holidays of a year', () => {
  it.each([
    [1403, '1403/04/25', '1403/06/04', '1403/01/22'],
    [1404, '1404/04/14', '1404/05/23', '1404/01/11'],
    [1405, '1405/04/03', '1405/05/13', '1405/01/01'],
  ])('of %d follow the published calendar', (year, tasua, arbaeen, fitr) => {
    expect([daysOf(year, 'Tasua'), daysOf(year, 'Arbaeen')]).toEqual([[tasua], [arbaeen]]);
    expect(daysOf(year, 'Eid al-Fitr')).toContain(fitr);
  });

  it('hold each day of the moon once or twice, as the shorter lunar year falls', () => {
    for (const year of [1403, 1404, 1405, 1406, 1407]) {
      const lunar = holidaysOf(year).filter(({ approximate }) => approximate);
      expect(lunar.length).toBeGreaterThanOrEqual(17);
      expect(lunar.length).toBeLessThanOrEqual(20);
      expect(new Set(lunar.map(({ name }) => name.en)).size).toBe(17);
    }
  });

  it('are in order, lie in the year, and those of the sun are certain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1300, max: 1500 }), (year) => {
        const dates = holidaysOf(year).map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((date) => toJalali(date).year === year)).toBe(true);
        expect(holidaysOf(year).filter(({ approximate }) => !approximate)).toHaveLength(isLeapYear(year) ? 11 : 10);
      }),
    );
  });

  it('include the last day of a leap year', () => {
    expect(holidaysOn(on(1403, 12, 30)).map(({ name }) => name.en)).toEqual(['Last day of the leap year']);
    expect(daysOf(1404, 'Last day of the leap year')).toEqual([]);
  });

  it('say where those of the moon are unknown, and then name none', () => {
    expect([1402, 1403, 1407, 1408].map(hasLunarHolidays)).toEqual([false, true, true, false]);
    expect(holidaysOf(1402).some(({ approximate }) => approximate)).toBe(false);
    expect(holidaysOf(1408).some(({ approximate }) => approximate)).toBe(false);
  });
});

describe('a working day', () => {
  it('is never a Friday, a holiday, or a Thursday where offices close', () => {
    expect(isWorkingDay(plainDate.parse('2026-11-23'))).toBe(true);
    expect(isWorkingDay(plainDate.parse('2026-11-27'), { thursday: 'open' })).toBe(false);
    expect(isWorkingDay(plainDate.parse('2026-11-26'))).toBe(false);
    expect(isWorkingDay(plainDate.parse('2026-11-26'), { thursday: 'open' })).toBe(true);
    expect(isWorkingDay(on(1405, 11, 22))).toBe(false);
  });

  it('comes next after the new year only when the holidays are over', () => {
    expect(jalaliText(toJalali(nextWorkingDay(on(1405, 12, 26))))).toBe('1406/01/07');
    expect(jalaliText(toJalali(workingDayFrom(on(1405, 9, 5))))).toBe('1405/09/07');
    expect(workingDayFrom(on(1405, 9, 2))).toBe(on(1405, 9, 2));
  });

  it('is what adding working days ends on, and counting back returns', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), anyWeek, (date, days, week) => {
        const start = workingDayFrom(date, week);
        const end = addWorkingDays(start, days, week);
        expect(isWorkingDay(end, week)).toBe(true);
        expect(weekday(end)).not.toBe(6);
        expect(addWorkingDays(end, -days, week)).toBe(start);
        let counted = 0;
        for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) counted += Number(isWorkingDay(day, week));
        expect(counted).toBe(days);
      }),
    );
    expect(addWorkingDays(on(1405, 11, 22), 0)).toBe(on(1405, 11, 22));
  });
});
