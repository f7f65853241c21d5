import { addDays, plainDate, type PlainDate } from './plain-date';

/** A lunar Hijri year as Iran keeps it: its first day and the lengths of its months in days. */
interface LunarYear {
  readonly year: number;
  readonly firstDay: PlainDate;
  readonly monthDays: readonly number[];
}

// 1445–1449 as the calendar centre of the University of Tehran publishes them, the later ones in advance; 1450 by the civil
// reckoning (months of 30 and 29 days in turn). The moon is sighted month by month and may move any month by a day.
const lunarYears: readonly LunarYear[] = [
  { year: 1445, firstDay: plainDate.parse('2023-07-19'), monthDays: [30, 30, 30, 29, 30, 29, 29, 30, 29, 30, 29, 29] },
  { year: 1446, firstDay: plainDate.parse('2024-07-07'), monthDays: [30, 30, 30, 29, 30, 30, 29, 30, 29, 29, 29, 30] },
  { year: 1447, firstDay: plainDate.parse('2025-06-27'), monthDays: [29, 30, 30, 29, 30, 30, 30, 29, 30, 29, 29, 29] },
  { year: 1448, firstDay: plainDate.parse('2026-06-16'), monthDays: [30, 29, 30, 29, 30, 30, 30, 29, 30, 29, 30, 29] },
  { year: 1449, firstDay: plainDate.parse('2027-06-06'), monthDays: [30, 29, 29, 30, 29, 30, 29, 30, 30, 30, 29, 29] },
  { year: 1450, firstDay: plainDate.parse('2028-05-25'), monthDays: [30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 30] },
];

/** Jalali years whose every lunar month is in the data. */
export const lunarHolidaysKnown = { first: 1403, last: 1407 } as const;

/** A day of the lunar year, with what names it whichever day it falls on: lunar year, month, day. */
export interface LunarDay {
  readonly key: string;
  readonly date: PlainDate;
}

/** Every day in the data that is this day of this lunar month, in order. */
export function lunarDays(month: number, day: number | 'last'): LunarDay[] {
  return lunarYears.flatMap(({ year, firstDay, monthDays }) => {
    const before = monthDays.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
    const days = monthDays[month - 1] ?? 0;
    const date = addDays(firstDay, before + (day === 'last' ? days : day) - 1);
    return days === 0 ? [] : [{ key: [year, padded(month), day === 'last' ? 'LAST' : padded(day)].join('-'), date }];
  });
}

function padded(part: number): string {
  return String(part).padStart(2, '0');
}
