import type { Texts } from '@hampeyman/domain/texts';

export const dateFieldTexts = {
  open: { fa: 'گشودن تقویم', en: 'Open the calendar' },
  unread: { fa: 'این تاریخ خوانده نشد؛ مانند ۱۴۰۵/۰۸/۱۰ بنویسید.', en: 'This date could not be read; write it like 2026-11-01.' },
} as const satisfies Record<string, Texts>;
