import { z } from 'zod';
import { plainDate } from '../calendar';
import { listQuery, optionalTitle, title } from '../records';

/** Announces a holiday: a day of the moon on the day on which it falls (confirmed or moved), or one more day. */
export const announceHoliday = z.strictObject({
  date: plainDate,
  nameFa: title,
  nameEn: optionalTitle.default(null),
  lunarKey: z
    .string()
    .regex(/^\d{4}-\d{2}-(\d{2}|LAST)$/)
    .nullable()
    .default(null),
});
export type AnnounceHoliday = z.infer<typeof announceHoliday>;

export const changeHoliday = z.strictObject({ date: plainDate, nameFa: title, nameEn: optionalTitle }).partial();
export type ChangeHoliday = z.infer<typeof changeHoliday>;

export const listHolidays = listQuery.extend({ from: plainDate.optional(), to: plainDate.optional() });
export type ListHolidays = z.infer<typeof listHolidays>;
