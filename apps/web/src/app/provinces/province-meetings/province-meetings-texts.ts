import type { Texts } from '@hampeyman/domain/texts';

export const provinceMeetingsTexts = {
  heading: { fa: 'جلسه‌ها', en: 'Meetings' },
  all: { fa: 'همه جلسه‌های استان', en: 'All meetings of the province' },
  neverMet: { fa: 'هنوز جلسه‌ای برگزار نشده است', en: 'No meeting was held yet' },
} as const satisfies Record<string, Texts>;
