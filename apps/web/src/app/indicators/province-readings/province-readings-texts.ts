import type { AnyTexts } from '@hampeyman/domain/texts';

export const provinceReadingsTexts = {
  heading: { fa: 'استان‌ها، {period}', en: 'Provinces in {period}' },
  caption: { fa: 'عملکرد هر استان در برابر برنامه', en: 'What each province reported against its plan' },
  silent: {
    by: 'count',
    fa: 'گزارش‌نشده در {count} استان',
    en: { one: 'Not reported in {count} province', other: 'Not reported in {count} provinces' },
  },
  open: { fa: 'سری {province}', en: 'Series of {province}' },
  page: { fa: 'صفحه استان {province}', en: 'Page of {province}' },
} as const satisfies Record<string, AnyTexts>;
