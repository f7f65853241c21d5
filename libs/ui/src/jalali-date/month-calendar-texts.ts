import type { Texts } from '@hampeyman/domain/texts';

export const monthCalendarTexts = {
  calendar: { fa: 'تقویم', en: 'Calendar' },
  previousMonth: { fa: 'ماه پیش', en: 'Previous month' },
  nextMonth: { fa: 'ماه بعد', en: 'Next month' },
  previousYear: { fa: 'سال پیش', en: 'Previous year' },
  nextYear: { fa: 'سال بعد', en: 'Next year' },
  previousYears: { fa: 'سال‌های پیشتر', en: 'Earlier years' },
  nextYears: { fa: 'سال‌های بعدتر', en: 'Later years' },
  chooseDay: { fa: 'گزینش روز', en: 'Choose a day' },
  chooseYear: { fa: 'گزینش ماه و سال', en: 'Choose month and year' },
} as const satisfies Record<string, Texts>;
