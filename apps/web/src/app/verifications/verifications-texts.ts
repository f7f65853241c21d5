import type { Texts } from '@hampeyman/domain/texts';

/** Words of the public page that tells genuine minutes from others. */
export const verificationsTexts = {
  title: { fa: 'بررسی صورتجلسه چاپی', en: 'Check printed minutes' },
  brand: { fa: 'هم‌پیمان', en: 'Hampeyman' },
  lead: {
    fa: 'کد پای صفحه صورتجلسه را بنویسید، یا نقش کنار آن را با تلفن بخوانید.',
    en: 'Type the code at the foot of the minutes, or read the pattern beside it with a telephone.',
  },
  code: { fa: 'کد بررسی', en: 'Verification code' },
  check: { fa: 'بررسی', en: 'Check' },
  genuine: { fa: 'این صورتجلسه اصل است', en: 'These minutes are genuine' },
  genuineWhy: {
    fa: 'صورتجلسه‌ای با این کد نهایی شده است. برگه در دست شما باید همین شماره، تاریخ و کمیته را داشته باشد.',
    en: 'Minutes with this code were finalised. The paper in your hand must bear this very number, date and committee.',
  },
  unknown: { fa: 'چنین صورتجلسه‌ای نداریم', en: 'There are no such minutes' },
  unknownWhy: {
    fa: 'کد را دوباره با برگه بسنجید. اگر درست است، این برگه را معتبر ندانید و به دبیرخانه خبر دهید.',
    en: 'Compare the code with the paper once more. If it is right, do not rely on the paper and tell the secretariat.',
  },
  number: { fa: 'شماره', en: 'Number' },
  date: { fa: 'تاریخ جلسه', en: 'Date of the meeting' },
  committee: { fa: 'کمیته', en: 'Committee' },
  hash: { fa: 'اثر محتوا (SHA-256)', en: 'Hash of the content (SHA-256)' },
  nothingElse: { fa: 'این صفحه چیزی جز این نشان نمی‌دهد.', en: 'This page shows nothing else.' },
  signIn: { fa: 'ورود به سامانه', en: 'Sign in' },
  otherLanguage: { fa: 'English', en: 'فارسی' },
} as const satisfies Record<string, Texts>;
