import type { Role, ScopeLevel } from '../access';
import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { postErrors } from './post-errors';

export const postErrorTexts: ErrorTexts<typeof postErrors> = {
  'posts.not-found': { fa: 'چنین سمتی یافت نشد.', en: 'There is no such post.' },
  'posts.organisation-not-found': { fa: 'دستگاه این سمت یافت نشد.', en: 'The organisation of this post was not found.' },
  'posts.person-not-found': { fa: 'این شخص یافت نشد.', en: 'This person was not found.' },
  'posts.province-missing': {
    fa: 'برای سمتی با دامنه استانی باید استان آن را نیز برگزید.',
    en: 'A post with provincial scope needs a province.',
  },
  'posts.province-unwanted': {
    fa: 'تنها سمتی با دامنه استانی استان دارد.',
    en: 'Only a post with provincial scope has a province.',
  },
  'posts.role-of-other-side': {
    fa: 'این نقش از آنِ دستگاه دیگری است.',
    en: 'This role belongs to another agency.',
  },
  'posts.role-of-other-scope': {
    fa: 'این نقش با این دامنه نمی‌سازد: مدیر سامانه سراسری یا برای یک دستگاه است و مدیرکل برای یک استان.',
    en: 'The role does not go with this scope: administrators are for the whole portal or one agency, directors for a province.',
  },
  'posts.ends-before-it-begins': {
    fa: 'پایان تصدی پیش از آغاز آن است.',
    en: 'The appointment would end before it begins.',
  },
  'posts.organisation-closed': { fa: 'دستگاه این سمت بسته شده است.', en: 'The organisation of this post is closed.' },
  'posts.holding-not-found': { fa: 'این تصدی یافت نشد.', en: 'There is no such appointment to this post.' },
  'posts.closed': { fa: 'این سمت بسته شده است.', en: 'This post is closed.' },
  'posts.open': { fa: 'این سمت بسته نیست.', en: 'This post is not closed.' },
  'posts.closes-while-held': {
    fa: 'این سمت هنوز متصدی یا جانشین دارد؛ نخست تصدی را پایان دهید.',
    en: 'Somebody still holds this post or acts in it; end that first.',
  },
  'posts.closes-with-open-items': {
    by: 'items',
    fa: '{items} کار باز بر عهده این سمت است؛ نخست آن‌ها را به سمت دیگری بسپارید.',
    en: {
      one: '{items} open item rests on this post; give it to another post first.',
      other: '{items} open items rest on this post; give them to another post first.',
    },
  },
  'posts.holding-ended': { fa: 'این تصدی پیش از آن روز پایان یافته است.', en: 'This appointment has ended before that day.' },
  'posts.nobody-hands-over': {
    fa: 'روز پیش از آن کسی متصدی این سمت نیست که آن را تحویل دهد؛ شخص را به سمت بگمارید.',
    en: 'Nobody holds this post on the day before, so there is nobody to hand it over; appoint the person instead.',
  },
  'posts.hands-over-to-oneself': {
    fa: 'این شخص خود متصدی سمت است؛ کسی دیگر را برگزینید.',
    en: 'This person already holds the post; choose somebody else.',
  },
  'posts.code-taken': { fa: 'سمت دیگری کد {code} را دارد.', en: 'Another post already has the code {code}.' },
  'posts.already-held': {
    fa: 'در این روزها شخص دیگری متصدی این سمت است؛ تاریخ آغاز را پس از آغاز تصدی او بگذارید.',
    en: 'Somebody else holds this post on those days; choose a start after theirs.',
  },
  'posts.nobody-to-act-for': {
    fa: 'در آن روز کسی متصدی این سمت نیست که بتوان به نیابت از او کار کرد.',
    en: 'Nobody holds this post on that day, so there is nobody to act for.',
  },
  'posts.acts-for-oneself': {
    fa: 'این شخص خود متصدی سمت است و نمی‌تواند جانشین خود باشد.',
    en: 'This person holds the post and cannot act for themselves.',
  },
};

export const roleNames: Readonly<Record<Role, Texts>> = {
  MINISTRY_MANAGER: { fa: 'مدیر وزارت', en: 'Ministry manager' },
  ACECR_STAFF: { fa: 'کارشناس جهاد دانشگاهی', en: 'ACECR staff' },
  PROVINCIAL_DIRECTOR: { fa: 'مدیرکل استان', en: 'Provincial director' },
  SECRETARY: { fa: 'دبیر کمیته', en: 'Committee secretary' },
  ADMIN: { fa: 'مدیر سامانه', en: 'System administrator' },
  AUDITOR: { fa: 'بازرس', en: 'Auditor' },
};

export const scopeNames: Readonly<Record<ScopeLevel, Texts>> = {
  NATIONAL: { fa: 'کشوری', en: 'National' },
  AGENCY: { fa: 'دستگاه', en: 'Agency' },
  PROVINCE: { fa: 'استان', en: 'Province' },
  COMMITTEE: { fa: 'کمیته', en: 'Committee' },
};
