import type { ErrorKind } from '@hampeyman/domain/problems';
import type { Texts } from '@hampeyman/domain/texts';
import type { WayCode } from './refusal';

/** What happened, where no answer of the portal says it. */
export const wayTexts: Readonly<Record<WayCode, Texts>> = {
  'way.unreachable': { fa: 'به سامانه نرسیدیم؛ پیوند شبکه برقرار نیست.', en: 'The portal could not be reached; the network is down.' },
  'way.too-slow': { fa: 'پاسخ سامانه نیامد.', en: 'The portal did not answer in time.' },
  'way.garbled': { fa: 'پاسخ سامانه خوانا نبود.', en: 'The portal’s answer could not be read.' },
};

/** What is safe after a refusal of each kind; null where there is nothing to reassure about. */
export const safeTexts: Readonly<Record<ErrorKind, Texts | null>> = {
  malformed: null,
  unauthenticated: { fa: 'آنچه نوشته‌اید نگه داشته شده است.', en: 'What you have written is kept.' },
  denied: null,
  absent: null,
  conflict: { fa: 'چیزی تغییر نکرده و نوشته شما سر جای خود است.', en: 'Nothing has changed and what you wrote is still here.' },
  stale: {
    fa: 'نوشته شما سر جای خود است و جایگزین کار دیگری نشده است.',
    en: 'What you wrote is still here and has not replaced anybody’s work.',
  },
  'too-large': { fa: 'چیزی فرستاده نشده است.', en: 'Nothing was sent.' },
  unsupported: { fa: 'چیزی فرستاده نشده است.', en: 'Nothing was sent.' },
  invalid: { fa: 'نوشته شما سر جای خود است.', en: 'What you wrote is still here.' },
  'precondition-required': null,
  'too-many': { fa: 'نوشته شما سر جای خود است.', en: 'What you wrote is still here.' },
  unavailable: { fa: 'نوشته شما سر جای خود است.', en: 'What you wrote is still here.' },
  internal: { fa: 'نوشته شما سر جای خود است.', en: 'What you wrote is still here.' },
};

/** What to do after a refusal of each kind. */
export const nextTexts: Readonly<Record<ErrorKind, Texts | null>> = {
  malformed: { fa: 'صفحه را دوباره باز کنید.', en: 'Open the page again.' },
  unauthenticated: { fa: 'دوباره وارد شوید.', en: 'Sign in again.' },
  denied: {
    fa: 'اگر این کار به سمت شما مربوط است، از مدیر سامانه دسترسی بخواهید.',
    en: 'If this is part of your post’s work, ask the administrator for access.',
  },
  absent: {
    fa: 'شاید نشانی نادرست است یا این رکورد در حوزه دید سمت شما نیست.',
    en: 'The address may be wrong, or the record is outside what your post may see.',
  },
  conflict: { fa: 'صفحه را تازه کنید و دوباره نگاه کنید.', en: 'Refresh the page and look again.' },
  stale: { fa: 'نسخه تازه را ببینید، سپس دوباره بفرستید.', en: 'See the new version, then send yours again.' },
  'too-large': { fa: 'فایل کوچک‌تری برگزینید.', en: 'Choose a smaller file.' },
  unsupported: { fa: 'قالب دیگری برگزینید.', en: 'Choose another format.' },
  invalid: { fa: 'موارد نشان‌شده را درست کنید و دوباره بفرستید.', en: 'Correct what is marked and send again.' },
  'precondition-required': { fa: 'صفحه را دوباره باز کنید.', en: 'Open the page again.' },
  'too-many': null,
  unavailable: { fa: 'چند لحظه دیگر دوباره تلاش کنید.', en: 'Try again in a moment.' },
  internal: {
    fa: 'دوباره تلاش کنید؛ اگر ماند، شناسه زیر را به مدیر سامانه بدهید.',
    en: 'Try again; if it happens again, give the ID below to the administrator.',
  },
};

/** Words of a page that was refused or is not there. */
export const refusedPageTexts = {
  denied: { fa: 'این صفحه در اختیار سمت شما نیست', en: 'This page does not belong to your post' },
  absent: { fa: 'چیزی در این نشانی یافت نشد', en: 'Nothing was found at this address' },
  failed: { fa: 'این صفحه باز نشد', en: 'This page did not open' },
  list: { fa: 'بازگشت به فهرست', en: 'Back to the list' },
  start: { fa: 'رفتن به صفحه آغازین', en: 'Go to the start page' },
} as const satisfies Record<string, Texts>;

export const draftTexts = {
  leaveHeading: { fa: 'نوشته شما هنوز فرستاده نشده است', en: 'What you wrote has not been sent yet' },
  leaveBody: {
    fa: 'اگر بروید پیش‌نویس در همین مرورگر می‌ماند و با بازگشت به این نشانی پیدا می‌شود.',
    en: 'If you leave, the draft stays in this browser and is restored when you return to this address.',
  },
  leave: { fa: 'ترک صفحه', en: 'Leave the page' },
} as const satisfies Record<string, Texts>;
