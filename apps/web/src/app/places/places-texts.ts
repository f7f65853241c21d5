import type { Texts } from '@hampeyman/domain/texts';

export const placeTexts = {
  dashboard: { fa: 'داشبورد', en: 'Dashboard' },
  'my-work': { fa: 'کارهای من', en: 'My work' },
  memoranda: { fa: 'تفاهم‌نامه', en: 'Memorandum' },
  tasks: { fa: 'اقدام‌ها', en: 'Tasks' },
  meetings: { fa: 'جلسه‌ها', en: 'Meetings' },
  decisions: { fa: 'مصوبه‌ها', en: 'Decisions' },
  committees: { fa: 'کمیته‌ها', en: 'Committees' },
  indicators: { fa: 'شاخص‌ها', en: 'Indicators' },
  provinces: { fa: 'استان‌ها', en: 'Provinces' },
  ownProvince: { fa: 'استان من', en: 'My province' },
  organisations: { fa: 'دستگاه‌ها', en: 'Organisations' },
  'code-lists': { fa: 'فهرست‌های کد', en: 'Code lists' },
  holidays: { fa: 'تعطیلی‌ها', en: 'Holidays' },
  people: { fa: 'اشخاص', en: 'People' },
  activity: { fa: 'سوابق', en: 'Audit' },
} as const satisfies Record<string, Texts>;
