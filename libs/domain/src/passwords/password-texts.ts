import type { ErrorTexts } from '../problems';
import type { passwordErrors } from './password-errors';

export const passwordErrorTexts: ErrorTexts<typeof passwordErrors> = {
  'passwords.too-short': { fa: 'گذرواژه دست‌کم ۱۲ نویسه دارد.', en: 'A password has at least 12 characters.' },
  'passwords.too-common': {
    fa: 'این گذرواژه از آن‌هایی است که نخست حدس زده می‌شوند؛ چند واژه بی‌ربط کنار هم بهتر است.',
    en: 'This password is among the first to be guessed; a few unrelated words are better.',
  },
  'passwords.like-name': {
    fa: 'گذرواژه نباید نام یا نام کاربری را در خود داشته باشد.',
    en: 'A password must not contain the name or the user name.',
  },
  'passwords.not-new': { fa: 'این همان گذرواژه کنونی است.', en: 'This is the password you have now.' },
  'passwords.wrong-current': { fa: 'گذرواژه کنونی درست نیست.', en: 'The current password is not right.' },
  'passwords.link-not-valid': {
    fa: 'این پیوند دیگر کار نمی‌کند: به کار رفته یا زمانش گذشته است؛ پیوند تازه بخواهید.',
    en: 'This link no longer works: it was used or its time is over. Ask for a new one.',
  },
};
