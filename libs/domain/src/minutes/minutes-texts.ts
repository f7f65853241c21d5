import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { MinutesState } from './minutes';
import type { minutesErrors } from './minutes-errors';

export const minutesStateTexts: Readonly<Record<MinutesState, Texts>> = {
  DRAFT: { fa: 'پیش‌نویس', en: 'Draft' },
  FOR_COMMENT: { fa: 'ارسال‌شده برای نظر', en: 'Out for comment' },
  FINAL: { fa: 'نهایی', en: 'Final' },
  SIGNED: { fa: 'امضاشده', en: 'Signed' },
  DISTRIBUTED: { fa: 'ابلاغ‌شده', en: 'Distributed' },
};

export const minutesErrorTexts: ErrorTexts<typeof minutesErrors> = {
  'minutes.not-opened': {
    fa: 'هنوز صورتجلسه‌ای در کار نیست؛ نخست حضور و غیاب را ثبت کنید.',
    en: 'There are no minutes yet; take attendance first.',
  },
  'minutes.not-draft': {
    fa: 'صورتجلسه دیگر پیش‌نویس نیست و متن آن تغییر نمی‌کند.',
    en: 'The minutes are no longer a draft, so their text does not change.',
  },
  'minutes.not-final': { fa: 'این کار تنها پس از نهایی‌شدن صورتجلسه ممکن است.', en: 'This can be done only once the minutes are final.' },
  'minutes.transition-not-allowed': {
    fa: 'صورتجلسه از وضعیت کنونی به این وضعیت نمی‌رود.',
    en: 'The minutes cannot move from their present state to this one.',
  },
  'minutes.not-ready': {
    by: 'count',
    fa: 'صورتجلسه آماده نهایی‌شدن نیست: {count} مورد مانده است.',
    en: {
      one: 'The minutes are not ready to be made final: {count} point is open.',
      other: 'The minutes are not ready to be made final: {count} points are open.',
    },
  },
  'minutes.agenda-position-unknown': { fa: 'دستور جلسه بند {position} ندارد.', en: 'The agenda has no item {position}.' },
  'minutes.next-meeting-too-early': {
    fa: 'جلسه آینده باید پس از این جلسه باشد.',
    en: 'The next meeting must come after this one.',
  },
  'minutes.date-too-early': { fa: 'این تاریخ پیش از {earliest} است.', en: 'This date is before {earliest}.' },
  'minutes.date-in-future': { fa: 'این تاریخ هنوز نرسیده است.', en: 'This date has not come yet.' },
};
