import type { Texts } from '@hampeyman/domain/texts';

export const provinceReadingsTexts = {
  heading: { fa: 'استان‌ها، {period}', en: 'Provinces, {period}' },
  caption: { fa: 'عملکرد هر استان در برابر برنامه', en: 'What each province reported against its plan' },
  silent: { fa: 'گزارش‌نشده در {count} استان', en: 'Not reported in {count} provinces' },
  open: { fa: 'سری {province}', en: 'Series of {province}' },
} as const satisfies Record<string, Texts>;
