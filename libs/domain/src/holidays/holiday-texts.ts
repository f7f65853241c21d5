import type { HolidayKind } from '../calendar';
import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { holidayErrors } from './holiday-errors';

export const holidayErrorTexts: ErrorTexts<typeof holidayErrors> = {
  'holidays.not-found': { fa: 'چنین تعطیلی اعلام نشده است.', en: 'No such holiday has been announced.' },
  'holidays.lunar-day-unknown': {
    fa: 'این مناسبت قمری در داده‌های تقویم نیست.',
    en: 'The data of the calendar do not know this lunar day.',
  },
  'holidays.too-far': {
    by: 'days',
    fa: 'رؤیت ماه مناسبت را بیش از {days} روز جابه‌جا نمی‌کند.',
    en: {
      one: 'The sighting of the moon does not move a holiday by more than {days} day.',
      other: 'The sighting of the moon does not move a holiday by more than {days} days.',
    },
  },
  'holidays.already-announced': {
    fa: 'این مناسبت پیش‌تر اعلام شده است؛ همان را ویرایش کنید.',
    en: 'This holiday has been announced already; change that one.',
  },
};

export const holidayKindNames: Readonly<Record<HolidayKind, Texts>> = {
  SOLAR: { fa: 'شمسی، محاسبه‌شده', en: 'Solar, computed' },
  LUNAR: { fa: 'قمری', en: 'Lunar' },
  SINGLE: { fa: 'اعلام‌شده برای یک روز', en: 'Announced for one day' },
};
