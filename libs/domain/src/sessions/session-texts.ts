import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { CalendarChoice, Theme } from './session';
import type { sessionErrors } from './session-errors';

export const sessionErrorTexts: ErrorTexts<typeof sessionErrors> = {
  'sessions.required': { fa: 'برای این کار باید وارد شوید.', en: 'Sign in to do this.' },
  'sessions.wrong-credentials': {
    fa: 'نام کاربری یا گذرواژه درست نیست.',
    en: 'The user name or the password is incorrect.',
  },
  'sessions.code-required': {
    fa: 'رمز یک‌بارمصرف را از برنامه رمزساز وارد کنید.',
    en: 'Enter the one-time code of your authenticator app.',
  },
  'sessions.wrong-code': {
    fa: 'این رمز درست نیست یا پیش‌تر به کار رفته است؛ رمز بعدی را وارد کنید.',
    en: 'This code is not right, or it was used before; enter the next one.',
  },
  'sessions.second-factor-required': {
    fa: 'برای این کار ورود دومرحله‌ای لازم است؛ آن را در «حساب من» راه بیندازید یا رمزش را وارد کنید.',
    en: 'This act needs two-step sign-in; set it up, or enter its code, under “My account”.',
  },
  'sessions.password-change-required': {
    fa: 'نخست گذرواژه‌ای برای خود بگزینید.',
    en: 'Choose a password of your own first.',
  },
  'sessions.initial-password-expired': {
    fa: 'زمان گذرواژه آغازین گذشته است؛ از مدیر سامانه گذرواژه تازه بخواهید.',
    en: 'The time of the initial password is over; ask an administrator for a new one.',
  },
  'sessions.not-found': { fa: 'چنین نشست بازی ندارید.', en: 'You have no such open session.' },
  'sessions.ended': { fa: 'نشست شما پایان یافته است؛ دوباره وارد شوید.', en: 'Your session has ended; sign in again.' },
  'sessions.post-not-held': {
    fa: 'این سمت امروز در دست شما نیست؛ در سمت دیگری کار کنید.',
    en: 'You do not hold this post today; act in another one.',
  },
  'sessions.locked': {
    by: 'minutes',
    fa: 'ورود ناموفق زیاد بوده است؛ {minutes} دقیقه دیگر دوباره تلاش کنید.',
    en: {
      one: 'Too many failed attempts; try again in {minutes} minute.',
      other: 'Too many failed attempts; try again in {minutes} minutes.',
    },
  },
};

export const calendarTexts: Readonly<Record<CalendarChoice, Texts>> = {
  jalali: { fa: 'هجری خورشیدی', en: 'Solar Hijri (Jalali)' },
  gregorian: { fa: 'میلادی', en: 'Gregorian' },
};

export const themeTexts: Readonly<Record<Theme, Texts>> = {
  system: { fa: 'مانند دستگاه', en: 'Same as the device' },
  light: { fa: 'روشن', en: 'Light' },
  dark: { fa: 'تیره', en: 'Dark' },
};
