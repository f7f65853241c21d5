import { holidaysOf, type Holiday } from '@hampeyman/domain/calendar';
import type { AnnouncedHolidayRecord } from '@hampeyman/domain/holidays';

/** A holiday of the year with its announcement, null while it is computed or expected. */
export interface HolidayRow {
  readonly key: string;
  readonly holiday: Holiday;
  readonly record: AnnouncedHolidayRecord | null;
}

/** The holidays of a Jalali year in order, each with what was announced of it. */
export function holidayRows(year: number, announced: readonly AnnouncedHolidayRecord[]): readonly HolidayRow[] {
  const singles = [...announced].filter(({ lunarKey }) => lunarKey === null);
  return holidaysOf(year, announced).map((holiday, index) => {
    const record =
      holiday.kind === 'SINGLE'
        ? takeFirst(singles, ({ date, nameFa }) => date === holiday.date && nameFa === holiday.name.fa)
        : (announced.find(({ lunarKey }) => lunarKey !== null && lunarKey === holiday.lunarKey) ?? null);
    return { key: record?.id ?? holiday.lunarKey ?? `${holiday.date}-${String(index)}`, holiday, record };
  });
}

/** Two of the same name on one day are two records all the same. */
function takeFirst(from: AnnouncedHolidayRecord[], fits: (one: AnnouncedHolidayRecord) => boolean): AnnouncedHolidayRecord | null {
  const index = from.findIndex(fits);
  return index === -1 ? null : (from.splice(index, 1)[0] ?? null);
}
