import type { ErrorKinds, ErrorTexts } from '../problems';

/** What can be wrong with a date, a time or a period, and the kind of each. */
export const calendarErrors = {
  'calendar.date-impossible': 'invalid',
  'calendar.time-impossible': 'invalid',
  'calendar.period-impossible': 'invalid',
} as const satisfies ErrorKinds;

/** The words for each error of the calendar. */
export const calendarErrorTexts: ErrorTexts<typeof calendarErrors> = {
  'calendar.date-impossible': { fa: 'چنین روزی در تقویم نیست.', en: 'There is no such day in the calendar.' },
  'calendar.time-impossible': { fa: 'چنین ساعتی وجود ندارد.', en: 'There is no such time.' },
  'calendar.period-impossible': { fa: 'چنین دوره‌ای وجود ندارد.', en: 'There is no such period.' },
};
