import { daysBetween, expectedLunarDay, type AnnouncedHoliday } from '../calendar';
import { DomainError } from '../problems';

/** Days by which the sighting may move a day of the moon: one for the month itself, one for the month before. */
const furthest = 2;

/** Refuses a day of the moon that nobody expects, or far from where it is expected. Throws `holidays.lunar-day-unknown`, `holidays.too-far`. */
export function requireNearMoon({ lunarKey, date }: Pick<AnnouncedHoliday, 'lunarKey' | 'date'>): void {
  if (lunarKey === null) return;
  const expected = expectedLunarDay(lunarKey);
  if (expected === null) throw new DomainError('holidays.lunar-day-unknown');
  if (Math.abs(daysBetween(expected, date)) > furthest) throw new DomainError('holidays.too-far', { days: furthest });
}
