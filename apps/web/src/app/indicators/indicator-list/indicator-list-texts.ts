import type { Texts } from '@hampeyman/domain/texts';

export const indicatorListTexts = {
  heading: { fa: 'همه شاخص‌ها', en: 'All indicators' },
  search: { fa: 'جست‌وجو در شاخص‌ها', en: 'Search indicators' },
  level: { fa: 'سطح', en: 'Level' },
  anyLevel: { fa: 'همه سطح‌ها', en: 'Any level' },
  side: { fa: 'طرف مسئول', en: 'Responsible side' },
  anySide: { fa: 'هر دو طرف', en: 'Either side' },
  group: { fa: 'گروه هدف', en: 'Target group' },
  anyGroup: { fa: 'همه گروه‌ها', en: 'Any group' },
  instrument: { fa: 'ابزار حمایت', en: 'Instrument of support' },
  anyInstrument: { fa: 'همه ابزارها', en: 'Any instrument' },
  caption: { fa: 'شاخص‌ها با آخرین مقدار تأییدشده', en: 'Indicators with their latest accepted value' },
  latest: { fa: 'آخرین عملکرد', en: 'Latest actual' },
  reporting: { fa: 'استان گزارش‌دهنده', en: 'Provinces reporting' },
  national: { fa: 'کشوری', en: 'National' },
  notReported: { fa: 'گزارش‌نشده', en: 'Not reported' },
  nothingHeading: { fa: 'شاخصی با این پالایش نیست', en: 'No indicator matches these filters' },
  nothingBody: { fa: 'پالایش را بردارید تا همه شاخص‌ها دیده شود.', en: 'Clear the filters to see all indicators.' },
  clear: { fa: 'برداشتن پالایش', en: 'Clear filters' },
  furthest: { fa: 'ضعیف‌ترین: {province}', en: 'Furthest behind: {province}' },
} as const satisfies Record<string, Texts>;
