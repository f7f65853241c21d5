import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  fromJalali,
  expectedLunarDay,
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
  usualOffice,
  workingDayFrom,
  type AnnouncedHoliday,
  type OfficeCalendar,
} from '.';

const on = (year: number, month: number, day: number) => fromJalali({ year, month, day });
const anyDate = fc.integer({ min: 0, max: 1800 }).map((days) => addDays(on(1403, 1, 1), days));
const openThursdays: OfficeCalendar = { ...usualOffice, thursday: 'open' };
const anyOffice = fc.constantFrom(usualOffice, openThursdays);
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
    expect(isWorkingDay(plainDate.parse('2026-11-27'), openThursdays)).toBe(false);
    expect(isWorkingDay(plainDate.parse('2026-11-26'))).toBe(false);
    expect(isWorkingDay(plainDate.parse('2026-11-26'), openThursdays)).toBe(true);
    expect(isWorkingDay(on(1405, 11, 22))).toBe(false);
  });

  it('comes next after the new year only when the holidays are over', () => {
    expect(jalaliText(toJalali(nextWorkingDay(on(1405, 12, 26))))).toBe('1406/01/07');
    expect(jalaliText(toJalali(workingDayFrom(on(1405, 9, 5))))).toBe('1405/09/07');
    expect(workingDayFrom(on(1405, 9, 2))).toBe(on(1405, 9, 2));
  });

  it('is what adding working days ends on, and counting back returns', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), anyOffice, (date, days, office) => {
        const start = workingDayFrom(date, office);
        const end = addWorkingDays(start, days, office);
        expect(isWorkingDay(end, office)).toBe(true);
        expect(weekday(end)).not.toBe(6);
        expect(addWorkingDays(end, -days, office)).toBe(start);
        let counted = 0;
        for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) counted += Number(isWorkingDay(day, office));
        expect(counted).toBe(days);
      }),
    );
    expect(addWorkingDays(on(1405, 11, 22), 0)).toBe(on(1405, 11, 22));
  });
});

describe('an announced holiday', () => {
  const arbaeen = holidaysOf(1405).find(({ name }) => name.en === 'Arbaeen');
  const key = arbaeen?.lunarKey ?? '';
  const expected = expectedLunarDay(key) ?? on(1405, 1, 1);
  const seen = (changes: Partial<AnnouncedHoliday>): readonly AnnouncedHoliday[] => [
    { date: expected, nameFa: 'اربعین', nameEn: null, lunarKey: key, ...changes },
  ];
  const named = (announced: readonly AnnouncedHoliday[], year = 1405) =>
    holidaysOf(year, announced)
      .filter(({ lunarKey }) => lunarKey === key)
      .map(({ date, approximate }) => ({ date, approximate }));

  it('of the moon is certain, on the day on which it was seen', () => {
    expect(named([])).toEqual([{ date: expected, approximate: true }]);
    expect(named(seen({}))).toEqual([{ date: expected, approximate: false }]);
    const moved = addDays(expected, 1);
    expect(named(seen({ date: moved }))).toEqual([{ date: moved, approximate: false }]);
  });

  it('may move into the neighbouring year and is then a holiday of that one', () => {
    const last = holidaysOf(1405).findLast(({ kind }) => kind === 'LUNAR');
    const next = seen({ lunarKey: last?.lunarKey ?? '', date: on(1406, 1, 2) });
    expect(holidaysOf(1405, next).some(({ lunarKey }) => lunarKey === last?.lunarKey)).toBe(false);
    expect(holidaysOf(1406, next).filter(({ lunarKey }) => lunarKey === last?.lunarKey)).toHaveLength(1);
  });

  it('closes offices on its day and opens them where it was expected', () => {
    const office: OfficeCalendar = { thursday: 'open', announced: seen({ date: addDays(expected, 1) }) };
    expect([isWorkingDay(expected, openThursdays), isWorkingDay(expected, office)]).toEqual([false, weekday(expected) !== 6]);
    expect(isWorkingDay(addDays(expected, 1), office)).toBe(false);
    const cold = on(1405, 10, 13);
    const single: OfficeCalendar = { ...usualOffice, announced: seen({ date: cold, lunarKey: null }) };
    expect([isWorkingDay(cold), isWorkingDay(cold, single)]).toEqual([true, false]);
    expect(holidaysOn(cold, single.announced)).toEqual([
      { date: cold, name: { fa: 'اربعین', en: 'اربعین' }, kind: 'SINGLE', lunarKey: null, approximate: false },
    ]);
    expect(nextWorkingDay(addDays(cold, -1), single)).not.toBe(cold);
  });
});
