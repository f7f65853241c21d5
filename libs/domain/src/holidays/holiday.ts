import { z } from 'zod';
import { plainDate } from '../calendar';

/** A holiday that was announced. Those of the sun are computed, those of the moon expected until they are announced. */
export const announcedHoliday = z.object({
  id: z.uuid(),
  date: plainDate,
  nameFa: z.string(),
  nameEn: z.string().nullable(),
  lunarKey: z.string().nullable().describe('which day of the moon it is (lunar year, month, day); null for a holiday of one day'),
  version: z.int(),
});
export type AnnouncedHolidayRecord = z.infer<typeof announcedHoliday>;
