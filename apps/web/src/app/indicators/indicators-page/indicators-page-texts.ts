import type { AnyTexts } from '@hampeyman/domain/texts';

export const indicatorsPageTexts = {
  none: {
    fa: 'هنوز هیچ استانی برای این تفاهم‌نامه مقداری گزارش نکرده است.',
    en: 'No province has reported anything for this memorandum yet.',
  },
  reported: {
    by: 'reported',
    fa: '{reported} استان گزارش داده‌اند و {silent} استان هنوز نه',
    en: { one: '{reported} province has reported, {silent} not yet', other: '{reported} provinces have reported, {silent} not yet' },
  },
  all: { fa: 'هر ۳۱ استان گزارش داده‌اند', en: 'All 31 provinces have reported' },
  narrow: { fa: '؛ زنجیره در گام «{step}» باریک‌تر از همه است.', en: '; the chain is narrowest at “{step}”.' },
  end: { fa: '.', en: '.' },
  until: { fa: 'گزارش تا پایان {period}', en: 'Reports up to the end of {period}' },
  noPeriod: { fa: 'هنوز دوره‌ای پایان نیافته است', en: 'No period is over yet' },
  emptyHeading: { fa: 'هنوز شاخصی تعریف نشده است', en: 'No indicator has been defined yet' },
  emptyBody: {
    fa: 'شاخص‌ها می‌گویند تفاهم‌نامه در هر استان چه به بار آورده است. نخستین شاخص را تعریف کنید تا استان‌ها بتوانند گزارش دهند.',
    en: 'Indicators show what the memorandum has brought about in each province. Define the first one so that provinces can report.',
  },
} as const satisfies Record<string, AnyTexts>;
