import type { Texts } from '@hampeyman/domain/texts';

/** Words that both pages of provinces use. */
export const provincesTexts = {
  title: { fa: 'استان‌ها', en: 'Provinces' },
  province: { fa: 'استان', en: 'Province' },
  provinceOf: { fa: 'استان {province}', en: '{province}' },
  asOf: { fa: 'داده تا {day}', en: 'Data as of {day}' },
  print: { fa: 'چاپ', en: 'Print' },
  openTasks: { fa: 'اقدام باز', en: 'Open tasks' },
  lateTasks: { fa: 'اقدام معوق', en: 'Overdue tasks' },
  openDecisions: { fa: 'مصوبه باز', en: 'Open decisions' },
  lateDecisions: { fa: 'مصوبه معوق', en: 'Overdue decisions' },
  notMeasured: { fa: 'بی‌سنجه', en: 'Not measured' },
  noNext: { fa: 'جلسه‌ای در پیش نیست', en: 'No meeting lies ahead' },
} as const satisfies Record<string, Texts>;
