import type { Texts } from '../texts';
import { lunarRules, solarRules } from './holiday-rules';
import { fromJalali, isJalaliDate, toJalali } from './jalali';
import { lunarDays, lunarHolidaysKnown } from './lunar-months';
import { addDays, compareDates, weekday, type PlainDate } from './plain-date';

/** How a holiday comes about: by the sun (computed), by the moon (expected, until it is announced), or announced for one day alone. */
export type HolidayKind = 'SOLAR' | 'LUNAR' | 'SINGLE';

/** An official holiday beside the Fridays. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: Texts;
  readonly kind: HolidayKind;
  /** Which day of the moon it is, null for any other. */
  readonly lunarKey: string | null;
  /** whether it follows the moon and nobody has announced it, so that its sighting may still move it by a day */
  readonly approximate: boolean;
}

/** A holiday as it was announced: a day of the moon on the day on which it falls indeed, or a day of its own. */
export interface AnnouncedHoliday {
  readonly date: PlainDate;
  readonly nameFa: string;
  readonly nameEn: string | null;
  readonly lunarKey: string | null;
}

/** How offices work: Friday is closed everywhere, Thursday where offices close on it (the usual case), and on the holidays announced. */
export interface OfficeCalendar {
  readonly thursday: 'open' | 'closed';
  readonly announced: readonly AnnouncedHoliday[];
}

const thursday = 5;
const friday = 6;
const nothing: readonly AnnouncedHoliday[] = [];
export const usualOffice: OfficeCalendar = { thursday: 'closed', announced: nothing };
const known = new WeakMap<readonly AnnouncedHoliday[], Map<number, readonly Holiday[]>>();

/**
 * The official holidays of a Jalali year in order, with those of the moon where they were announced, else where they are expected; where
 * `hasLunarHolidays` is false only the announced ones.
 */
export function holidaysOf(year: number, announced: readonly AnnouncedHoliday[] = nothing): readonly Holiday[] {
  const years = known.get(announced) ?? new Map<number, readonly Holiday[]>();
  known.set(announced, years);
  const found = years.get(year) ?? [...solarHolidays(year), ...lunarHolidays(year, announced), ...singleHolidays(year, announced)];
  if (!years.has(year))
    years.set(
      year,
      found.toSorted((a, b) => compareDates(a.date, b.date)),
    );
  return years.get(year) ?? found;
}

/** The day on which a day of the moon is expected, null for one that the data do not know. */
export function expectedLunarDay(key: string): PlainDate | null {
  const days = lunarRules.flatMap(({ month, day }) => lunarDays(month, day));
  return days.find((one) => one.key === key)?.date ?? null;
}

/** Whether the days of the moon are known for a Jalali year. */
export function hasLunarHolidays(year: number): boolean {
  return year >= lunarHolidaysKnown.first && year <= lunarHolidaysKnown.last;
}

/** The official holidays on a day: none, one, or several that fall together. */
export function holidaysOn(date: PlainDate, announced: readonly AnnouncedHoliday[] = nothing): readonly Holiday[] {
  return holidaysOf(toJalali(date).year, announced).filter((holiday) => holiday.date === date);
}

/** Whether offices work on this day. */
export function isWorkingDay(date: PlainDate, office: OfficeCalendar = usualOffice): boolean {
  const day = weekday(date);
  if (day === friday || (day === thursday && office.thursday === 'closed')) return false;
  return holidaysOn(date, office.announced).length === 0;
}

/** The first working day after `date`. */
export function nextWorkingDay(date: PlainDate, office: OfficeCalendar = usualOffice): PlainDate {
  return workingDayAfter(date, 1, office);
}

/** The day itself when offices work on it, else the next day on which they do. */
export function workingDayFrom(date: PlainDate, office: OfficeCalendar = usualOffice): PlainDate {
  return isWorkingDay(date, office) ? date : nextWorkingDay(date, office);
}

/** The day so many working days after `date`, or before when negative; 0 is the day itself, working or not. */
export function addWorkingDays(date: PlainDate, days: number, office: OfficeCalendar = usualOffice): PlainDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= 1) day = workingDayAfter(day, step, office);
  return day;
}

function workingDayAfter(date: PlainDate, step: 1 | -1, office: OfficeCalendar): PlainDate {
  let day = addDays(date, step);
  while (!isWorkingDay(day, office)) day = addDays(day, step);
  return day;
}

function solarHolidays(year: number): Holiday[] {
  return solarRules
    .filter(({ month, day }) => isJalaliDate({ year, month, day }))
    .map(({ month, day, name }) => ({ date: fromJalali({ year, month, day }), name, kind: 'SOLAR', lunarKey: null, approximate: false }));
}

function lunarHolidays(year: number, announced: readonly AnnouncedHoliday[]): Holiday[] {
  const said = new Map(announced.flatMap((one) => (one.lunarKey === null ? [] : [[one.lunarKey, one.date] as const])));
  return lunarRules.flatMap(({ month, day, name }) =>
    lunarDays(month, day)
      .map(({ key, date }): Holiday => {
        const on = said.get(key);
        return { date: on ?? date, name, kind: 'LUNAR', lunarKey: key, approximate: on === undefined };
      })
      // The data also touches the ends of neighbouring years: half a list of expected holidays would look like a whole one.
      .filter(({ date, approximate }) => toJalali(date).year === year && (!approximate || hasLunarHolidays(year))),
  );
}

function singleHolidays(year: number, announced: readonly AnnouncedHoliday[]): Holiday[] {
  return announced
    .filter(({ lunarKey, date }) => lunarKey === null && toJalali(date).year === year)
    .map(({ date, nameFa, nameEn }) => ({
      date,
      name: { fa: nameFa, en: nameEn ?? nameFa },
      kind: 'SINGLE',
      lunarKey: null,
      approximate: false,
    }));
}
