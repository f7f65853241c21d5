import type { Texts } from '../texts';
import type { OpenItemKind } from './open-items';

/** What rests on a post, as a heading of its number. */
export const openItemNames: Readonly<Record<OpenItemKind, Texts>> = {
  APPROVALS: { fa: 'در انتظار رأی این سمت', en: 'Waiting for the verdict of this post' },
  TASKS: { fa: 'اقدام باز', en: 'Open tasks' },
  HELPED_TASKS: { fa: 'اقدام باز در همکاری', en: 'Open tasks it helps with' },
  DECISIONS: { fa: 'مصوبه باز', en: 'Open decisions' },
  HELPED_DECISIONS: { fa: 'مصوبه باز در همکاری', en: 'Open decisions it cooperates in' },
  VALUES: { fa: 'مقدار بازگشته', en: 'Values sent back' },
  INDICATORS: { fa: 'شاخص', en: 'Indicators' },
  SEATS: { fa: 'کرسی در کمیته‌ها', en: 'Seats in committees' },
  MEETINGS: { fa: 'جلسه پیش رو', en: 'Meetings to come' },
  AGENDA_ITEMS: { fa: 'ارائه در جلسه پیش رو', en: 'Agenda items to present' },
  MINUTES: { fa: 'صورتجلسه نانهایی', en: 'Minutes not yet final' },
};
