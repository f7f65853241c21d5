import type { ProvinceEvent } from '@hampeyman/domain/province-standings';
import type { Texts } from '@hampeyman/domain/texts';

export const provincePageTexts = {
  all: { fa: 'همه استان‌ها', en: 'All provinces' },
  centre: { fa: 'مرکز: {city}', en: 'Centre: {city}' },
  headline: {
    fa: '{indicator} تا پایان {period} به {percent} برنامه رسیده است.',
    en: '{indicator} by the end of {period}: {percent} of the plan.',
  },
  headlinePlain: { fa: '{indicator} تا پایان {period}: {actual}.', en: '{indicator} by the end of {period}: {actual}.' },
  headlineSilent: { fa: '{indicator} گزارش نشده است.', en: '{indicator}: not reported.' },
  late: { fa: '{late} از {open} اقدام باز معوق است.', en: 'Open tasks: {open}, of which overdue: {late}.' },
  inTime: { fa: 'از {open} اقدام باز هیچ‌یک معوق نیست.', en: 'Open tasks: {open}, none overdue.' },
  noTasks: { fa: 'اقدام بازی در استان نیست.', en: 'There is no open task.' },
  meets: { fa: 'جلسه بعدی: {day}.', en: 'Next meeting: {day}.' },
  outOf: { fa: 'از {total} اقدام استان', en: 'of {total} in the province' },
  ofOpen: { fa: 'از {total} باز', en: 'of {total} open' },
  onPlan: { fa: 'شاخص مطابق برنامه', en: 'Indicators on plan' },
  ofReported: { fa: 'از {count} گزارش‌شده', en: 'of {count} reported' },
  figures: { fa: 'ارقام استان', en: 'Figures of the province' },
  recent: { fa: 'آخرین رویدادها', en: 'What happened last' },
  nothingYet: { fa: 'هنوز رویدادی ثبت نشده است.', en: 'Nothing is on record yet.' },
} as const satisfies Record<string, Texts>;

/** What happened, in a word; `{percent}` is the progress that was reported. */
export const eventTexts: Readonly<Record<ProvinceEvent['kind'], Texts>> = {
  REPORTED: { fa: 'گزارش پیشرفت {percent}', en: 'Progress reported: {percent}' },
  APPROVED: { fa: 'انجام اقدام تأیید شد', en: 'Completion approved' },
  RETURNED: { fa: 'گزارش با دلیل بازگردانده شد', en: 'Report returned with a reason' },
  MET: { fa: 'جلسه برگزار شد', en: 'Meeting held' },
  MEASURED: { fa: 'مقدار شاخص پذیرفته شد', en: 'Indicator value accepted' },
};
