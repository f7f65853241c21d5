import fc from 'fast-check';
import {
  addDays,
  addJalaliMonths,
  daysBetween,
  daysInMonth,
  fromJalali,
  isJalaliDate,
  isLeapYear,
  jalaliText,
  jalaliYears,
  plainDate,
  toJalali,
  type JalaliDate,
} from '.';

const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const anyYear = fc.integer({ min: 1300, max: 1500 });
const leapYears1375to1425 = [1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424];

function icuDate(date: string): JalaliDate {
  const part = Object.fromEntries(icu.formatToParts(Date.parse(`${date}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]));
  return { year: part.year ?? 0, month: part.month ?? 0, day: part.day ?? 0 };
}

describe('the Jalali calendar', () => {
  it('agrees with ICU on every day from 1300 through 1500, both ways', () => {
    const last = fromJalali({ year: 1500, month: 12, day: daysInMonth(1500, 12) });
    const wrong: string[] = [];
    let date = fromJalali({ year: 1300, month: 1, day: 1 });
    let days = 0;
    for (; date <= last; date = addDays(date, 1), days += 1) {
      const jalali = toJalali(date);
      if (jalaliText(jalali) !== jalaliText(icuDate(date)) || fromJalali(jalali) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(73_414);
  });

  it.each([
    ['2026-11-23', '1405/09/02'],
    ['2026-11-01', '1405/08/10'],
    ['2026-03-21', '1405/01/01'],
    ['2021-03-20', '1399/12/30'],
    ['2025-03-20', '1403/12/30'],
    ['2030-03-20', '1408/12/30'],
    ['1979-02-11', '1357/11/22'],
    ['1921-03-21', '1300/01/01'],
  ])('%s is %s', (date, jalali) => {
    expect(jalaliText(toJalali(plainDate.parse(date)))).toBe(jalali);
  });

  it('has its leap years', () => {
    const found = Array.from({ length: 51 }, (_, index) => 1375 + index).filter((year) => isLeapYear(year));
    expect(found).toEqual(leapYears1375to1425);
  });

  it('begins every year at Nowruz, 19 to 22 March, after 365 or 366 days', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const nowruz = fromJalali({ year, month: 1, day: 1 });
        const next = fromJalali({ year: year + 1, month: 1, day: 1 });
        expect(nowruz.slice(5) >= '03-19' && nowruz.slice(5) <= '03-22').toBe(true);
        expect(daysBetween(nowruz, next)).toBe(isLeapYear(year) ? 366 : 365);
      }),
    );
  });

  it('has a 30th of Esfand in leap years only', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(isJalaliDate({ year, month: 12, day: 30 })).toBe(isLeapYear(year));
      }),
    );
  });

  it.each([
    { year: 1404, month: 12, day: 30 },
    { year: 1405, month: 7, day: 31 },
    { year: 1405, month: 13, day: 1 },
    { year: 1405, month: 0, day: 1 },
    { year: 1405, month: 1, day: 0 },
    { year: 1405, month: 1, day: 1.5 },
    { year: jalaliYears.last + 1, month: 1, day: 1 },
    { year: jalaliYears.first - 1, month: 1, day: 1 },
  ])('refuses $year/$month/$day', (jalali) => {
    expect(() => fromJalali(jalali)).toThrow('calendar.date-impossible');
  });

  it('reaches as far as plain dates do', () => {
    const first = fromJalali({ year: jalaliYears.first, month: 1, day: 1 });
    const last = fromJalali({ year: jalaliYears.last, month: 12, day: 29 });
    expect([plainDate.safeParse(first).success, plainDate.safeParse(last).success]).toEqual([true, true]);
    for (const end of ['1700-01-01', '2299-12-31']) expect(toJalali(plainDate.parse(end))).toEqual(icuDate(end));
  });

  it('keeps the day of the month when it adds months, or ends with the month', () => {
    const added = (date: string, months: number) => jalaliText(toJalali(addJalaliMonths(plainDate.parse(date), months)));
    expect(added('2026-11-01', 3)).toBe('1405/11/10');
    expect(added('2026-09-22', 1)).toBe('1405/07/30');
    expect(added('2026-02-20', 1)).toBe('1405/01/01');
    expect(added('2025-03-20', 12)).toBe('1404/12/29');
    expect(added('2026-03-21', -1)).toBe('1404/12/01');
  });
});
