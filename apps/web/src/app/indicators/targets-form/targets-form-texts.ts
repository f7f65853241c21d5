import type { AnyTexts } from '@hampeyman/domain/texts';

export const targetsFormTexts = {
  title: { fa: 'هدف‌های {code}', en: 'Targets of {code}' },
  lead: {
    fa: 'برنامه تا پایان هر دوره؛ برای شمارش‌های تجمعی از آغاز سری. خانه خالی یعنی هدفی نیست.',
    en: 'What is planned by the end of each period; for cumulative counts, from the start of the series. An empty cell means no target.',
  },
  caption: { fa: 'هدف هر استان در پایان هر دوره', en: 'Target of each province for the end of each period' },
  cell: { fa: 'هدف {place} در {period}', en: 'Target of {place} for {period}' },
  straight: { fa: 'خط راست', en: 'Straight line' },
  straightFor: { fa: 'پر کردن خط راست تا آخرین هدف {place}', en: 'Fill in a straight line to the last target of {place}' },
  allProvinces: { fa: 'همه استان‌ها', en: 'All provinces' },
  planned: { fa: 'استان‌های دارای هدف', en: 'Provinces with targets' },
  show: { fa: 'کدام استان‌ها', en: 'Which provinces' },
  later: { fa: 'دوره‌های بعد', en: 'Later periods' },
  save: { fa: 'ذخیره هدف‌ها', en: 'Save the targets' },
  nothing: { fa: 'هنوز چیزی تغییر نکرده است.', en: 'Nothing has been changed yet.' },
  changes: {
    by: 'count',
    fa: '{count} خانه تغییر کرده است.',
    en: { one: '{count} cell has been changed.', other: '{count} cells have been changed.' },
  },
  saved: { fa: 'هدف‌های {code} ذخیره شد.', en: 'The targets of {code} were saved.' },
} as const satisfies Record<string, AnyTexts>;
