import type { Texts } from '@hampeyman/domain/texts';

export const provincesPageTexts = {
  lead: { fa: '{indicator} تا پایان {period}', en: '{indicator} by the end of {period}' },
  country: {
    fa: 'کشور: {actual}، {percent} آنچه از گزارش‌دهندگان انتظار می‌رفت',
    en: 'The country: {actual}, {percent} of what was expected of those who reported',
  },
  countryPlain: { fa: 'کشور: {actual}', en: 'The country: {actual}' },
  nobody: { fa: 'هنوز شاخصی برای استان‌ها گزارش نشده است', en: 'No indicator is reported by province yet' },
  whole: { fa: 'کشور', en: 'The country' },
  standing: { fa: 'وضعیت', en: 'Standing' },
  all: { fa: 'همه', en: 'All' },
  filter: { fa: 'استان‌ها بر پایه وضعیت', en: 'Provinces by standing' },
  map: { fa: 'نقشه استان‌ها: {indicator}', en: 'Map of the provinces: {indicator}' },
  hint: {
    fa: 'استانی را برگزینید تا صفحه آن باز شود؛ با صفحه‌کلید: پیکان‌ها و Enter',
    en: 'Choose a province to open its page; by keyboard: arrows and Enter',
  },
  unseen: { fa: 'تنها در جمع کشور', en: 'only in the sum of the country' },
  outside: {
    fa: 'ارقام استان‌های دیگر تنها در جمع کشور دیده می‌شود.',
    en: 'Figures of other provinces are seen only in the sum of the country.',
  },
  silent: { fa: '{count} استان از ۳۱ استان هنوز گزارش نداده است.', en: 'Not reported yet: {count} of 31 provinces.' },
  caption: { fa: 'استان‌ها به ترتیب نام', en: 'Provinces by name' },
  tasks: { fa: 'اقدام', en: 'Tasks' },
  decisions: { fa: 'مصوبه', en: 'Decisions' },
  open: { fa: '{count} باز', en: '{count} open' },
  late: { fa: '{count} معوق', en: '{count} overdue' },
  nextMeeting: { fa: 'جلسه بعدی', en: 'Next meeting' },
  openName: { fa: '{seen}: {what}، {province}', en: '{seen}: {what}, {province}' },
  rule: {
    fa: 'سبز از {onPlan}، زرد از {attention} هدف؛ هاشور: گزارش‌نشده، که صفر نیست.',
    en: 'Green from {onPlan}, amber from {attention} of the target; hatched: not reported, which is not zero.',
  },
  borders: { fa: 'مرزها: © مشارکت‌کنندگان OpenStreetMap، پروانه ODbL', en: 'Borders: © OpenStreetMap contributors, ODbL' },
  nothing: { fa: 'هیچ استانی چنین نیست', en: 'No province stands so' },
  nothingWhy: { fa: 'پالایش را بردارید تا همه ۳۱ استان را ببینید.', en: 'Remove the filter to see all 31 provinces.' },
  clear: { fa: 'برداشتن پالایش', en: 'Remove the filter' },
} as const satisfies Record<string, Texts>;
