import type { Texts } from '@hampeyman/domain/texts';

export const lookupTexts = {
  open: { fa: 'گشودن فهرست', en: 'Open the list' },
  clear: { fa: 'پاک کردن', en: 'Clear' },
  searching: { fa: 'در حال جست‌وجو…', en: 'Searching…' },
  unanswered: { fa: 'جست‌وجو در سامانه پاسخ نداد؛ تنها این‌ها در دست است', en: 'The portal did not answer; this is all there is at hand' },
  nothing: { fa: 'چیزی با این نام یافت نشد', en: 'Nothing found by that name' },
} as const satisfies Record<string, Texts>;
