import type { Texts } from '../texts';
import { lunarRules, solarRules } from './holiday-rules';
import { fromJalali, isJalaliDate, toJalali } from './jalali';
import { lunarDays, lunarHolidaysKnown } from './lunar-months';
import { addDays, compareDates, weekday, type PlainDate } from './plain-date';

/** An official holiday beside the Fridays. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: Texts;
  /** whether it follows the moon, so that its sighting may still move it by a day */
  readonly approximate: boolean;
}

/** How offices work: Friday is closed everywhere, Thursday where offices close on it (the usual case, and the default). */
export interface WorkingWeek {
  readonly thursday: 'open' | 'closed';
}

const thursday = 5;
const friday = 6;
const usualWeek: WorkingWeek = { thursday: 'closed' };
const years = new Map<number, readonly Holiday[]>();

/** The official holidays of a Jalali year in order; without those of the moon where `hasLunarHolidays` is false. */
export function holidaysOf(year: number): readonly Holiday[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const found = [...solarHolidays(year), ...lunarHolidays(year)].sort((a, b) => compareDates(a.date, b.date));
  years.set(year, found);
  return found;
}

/** Whether the days of the moon are known for a Jalali year. */
export function hasLunarHolidays(year: number): boolean {
  return year >= lunarHolidaysKnown.first && year <= lunarHolidaysKnown.last;
}

/** The official holidays on a day: none, one, or several that fall together. */
export function holidaysOn(date: PlainDate): readonly Holiday[] {
  return holidaysOf(toJalali(date).year).filter((holiday) => holiday.date === date);
}

/** Whether offices work on this day. */
export function isWorkingDay(date: PlainDate, week: WorkingWeek = usualWeek): boolean {
  const day = weekday(date);
  if (day === friday || (day === thursday && week.thursday === 'closed')) return false;
  return holidaysOn(date).length === 0;
}

/** The first working day after `date`. */
export function nextWorkingDay(date: PlainDate, week: WorkingWeek = usualWeek): PlainDate {
  return workingDayAfter(date, 1, week);
}

/** The day itself when offices work on it, else the next day on which they do. */
export function workingDayFrom(date: PlainDate, week: WorkingWeek = usualWeek): PlainDate {
  return isWorkingDay(date, week) ? date : nextWorkingDay(date, week);
}

/** The day so many working days after `date`, or before when negative; 0 is the day itself, working or not. */
export function addWorkingDays(date: PlainDate, days: number, week: WorkingWeek = usualWeek): PlainDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = workingDayAfter(day, step, week);
  return day;
}

function workingDayAfter(date: PlainDate, step: 1 | -1, week: WorkingWeek): PlainDate {
  let day = addDays(date, step);
  while (!isWorkingDay(day, week)) day = addDays(day, step);
  return day;
}

function solarHolidays(year: number): Holiday[] {
  return solarRules
    .filter(({ month, day }) => isJalaliDate({ year, month, day }))
    .map(({ month, day, name }) => ({ date: fromJalali({ year, month, day }), name, approximate: false }));
}

function lunarHolidays(year: number): Holiday[] {
  // The data also touches the ends of neighbouring years: half a list of holidays would look like a whole one.
  if (!hasLunarHolidays(year)) return [];
  return lunarRules.flatMap(({ month, day, name }) =>
    lunarDays(month, day)
      .filter((date) => toJalali(date).year === year)
      .map((date) => ({ date, name, approximate: true })),
  );
}
