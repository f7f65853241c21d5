import type { Texts } from '@hampeyman/domain/texts';

export const dateFieldTexts = {
  open: { fa: 'گشودن تقویم', en: 'Open the calendar' },
  pattern: { fa: 'سال/ماه/روز', en: 'year-month-day' },
  unread: { fa: 'این تاریخ خوانده نشد؛ مانند {example} بنویسید.', en: 'This date could not be read; write it like {example}.' },
} as const satisfies Record<string, Texts>;
