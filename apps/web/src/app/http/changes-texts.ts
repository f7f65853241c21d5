import type { Texts } from '@hampeyman/domain/texts';

export const changesTexts = {
  meanwhile: { fa: 'دیگری در این میان این‌ها را تغییر داده است:', en: 'Meanwhile somebody else has changed this:' },
  elsewhere: {
    fa: 'آنچه در این فرم است دست نخورده؛ دیگری جای دیگری از همین رکورد را تغییر داده است.',
    en: 'Nothing of what stands in this form has changed; somebody changed another part of the record.',
  },
  was: { fa: 'پیش‌تر', en: 'Before' },
  now: { fa: 'اکنون', en: 'Now' },
  mine: { fa: 'نوشته شما', en: 'Yours' },
  take: { fa: 'برداشتن نوشته دیگری', en: 'Take theirs' },
  empty: { fa: 'خالی', en: 'empty' },
  yes: { fa: 'بله', en: 'yes' },
  no: { fa: 'خیر', en: 'no' },
} as const satisfies Record<string, Texts>;
