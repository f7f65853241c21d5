import type { Texts } from '@hampeyman/domain/texts';

export const seriesTexts = {
  target: { fa: 'هدف {value}', en: 'Target {value}' },
  ownScale: { fa: 'مقیاس جدا', en: 'separate scale' },
  referencePeriod: { fa: '{period} (حدود)', en: '{period} (approx.)' },
  apart: { fa: 'جدا از دوره‌های بالا', en: 'apart from the periods above' },
  source: { fa: '؛ منبع:', en: '; source:' },
  drawing: {
    fa: '{title}، {place}: ستون هر دوره عملکرد و خط روی آن برنامه همان دوره است؛ همین اعداد در جدول آمده است',
    en: '{title}, {place}: each bar is what was reported and the line on it what was planned; the table holds the same figures',
  },
  key: {
    fa: 'خط‌چین: مسیر هدف؛ خط روی ستون: برنامه تا پایان همان دوره.',
    en: 'Dashed line: the path to the target; line on a bar: the plan for the end of its period.',
  },
  caption: { fa: 'مقدارهای {title}، {place}', en: 'Values of {title}, {place}' },
  furthest: { fa: 'ضعیف‌ترین استان: {province}', en: 'Furthest behind: {province}' },
} as const satisfies Record<string, Texts>;
