import type { ErrorTexts } from '../problems';
import type { personErrors } from './person-errors';

export const personErrorTexts: ErrorTexts<typeof personErrors> = {
  'people.not-found': { fa: 'چنین شخصی یافت نشد.', en: 'There is no such person.' },
  'people.login-malformed': {
    fa: 'نام کاربری ۳ تا ۴۰ نویسه است: حرف کوچک لاتین، رقم و نشانه‌های . _ -',
    en: 'A user name has 3 to 40 characters: lower-case Latin letters, digits and the signs . _ -',
  },
  'people.password-without-login': {
    fa: 'گذرواژه بدون نام کاربری کاری نمی‌کند؛ نام کاربری را هم بنویسید.',
    en: 'A password is of no use without a user name; write the user name too.',
  },
  'people.login-without-password': {
    fa: 'برای حساب تازه گذرواژه آغازین را هم بنویسید.',
    en: 'A new account also needs an initial password.',
  },
  'people.login-taken': {
    fa: 'نام کاربری {login} از آنِ شخص دیگری است.',
    en: 'The user name {login} belongs to somebody else.',
  },
  'people.disables-oneself': {
    fa: 'حساب خود را نمی‌توانید ببندید؛ مدیر سامانه دیگری باید این کار را بکند.',
    en: 'You cannot close your own account; another administrator has to do it.',
  },
};
