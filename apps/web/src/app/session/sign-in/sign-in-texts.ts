import type { Texts } from '@hampeyman/domain/texts';

export const signInTexts = {
  title: { fa: 'ورود', en: 'Sign in' },
  brand: { fa: 'هم‌پیمان', en: 'Hampeyman' },
  lead: { fa: 'پیگیری تفاهم‌نامه همکاری', en: 'Follow-up of the memorandum of cooperation' },
  login: { fa: 'نام کاربری', en: 'User name' },
  password: { fa: 'گذرواژه', en: 'Password' },
  showPassword: { fa: 'نمایش گذرواژه', en: 'Show the password' },
  enter: { fa: 'ورود به سامانه', en: 'Sign in' },
  entering: { fa: 'در حال ورود…', en: 'Signing in…' },
  code: { fa: 'رمز یک‌بارمصرف', en: 'One-time code' },
  codeHint: {
    fa: 'رمز ۶رقمی برنامه رمزساز، یا یکی از رمزهای بازیابی',
    en: 'The 6 digits your authenticator app shows, or one of your recovery codes',
  },
  startAgain: { fa: 'ورود با نام دیگر', en: 'Sign in under another name' },
  forgotten: { fa: 'گذرواژه را فراموش کرده‌اید؟', en: 'Forgotten your password?' },
  verify: { fa: 'بررسی صورتجلسه چاپی', en: 'Check printed minutes' },
  ended: {
    fa: 'نشست شما پایان یافته است؛ پس از ورود به همان صفحه بازمی‌گردید و نوشته‌هایتان سر جای خود است.',
    en: 'Your session has ended; after signing in you return to the same page, and what you wrote is still there.',
  },
  otherLanguage: { fa: 'English', en: 'فارسی' },
} as const satisfies Record<string, Texts>;
