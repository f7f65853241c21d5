import type { Texts } from '@hampeyman/domain/texts';

export const shellTexts = {
  brand: { fa: 'هم‌پیمان', en: 'Hampeyman' },
  skip: { fa: 'رفتن به متن صفحه', en: 'Skip to the content' },
  places: { fa: 'بخش‌ها', en: 'Sections' },
  more: { fa: 'بیشتر', en: 'More' },
  administration: { fa: 'مدیریت', en: 'Administration' },
  dataUntil: { fa: 'داده تا', en: 'Data as of' },
  calendar: { fa: 'تقویم', en: 'Calendar' },
  jalali: { fa: 'شمسی', en: 'Jalali' },
  gregorian: { fa: 'میلادی', en: 'Gregorian' },
  language: { fa: 'زبان', en: 'Language' },
  persian: { fa: 'فارسی', en: 'فارسی' },
  english: { fa: 'EN', en: 'EN' },
  inEnglish: { fa: 'English', en: 'English' },
  theme: { fa: 'روشنایی', en: 'Theme' },
  system: { fa: 'دستگاه', en: 'Device' },
  light: { fa: 'روشن', en: 'Light' },
  dark: { fa: 'تیره', en: 'Dark' },
  account: { fa: 'حساب من: {name} {post}', en: 'My account: {name} {post}' },
  myAccount: { fa: 'حساب من', en: 'My account' },
  noPost: { fa: 'بی‌سمت', en: 'No post' },
  inThePostOf: { fa: 'در مقام', en: 'Acting as' },
  actingForWhom: { fa: 'به نیابت از', en: 'Acting for' },
  actingFor: { fa: 'به نیابت', en: 'Acting' },
  signOut: { fa: 'خروج از سامانه', en: 'Sign out' },
  printedBy: { fa: 'چاپ {name} در {date}', en: 'Printed by {name} on {date}' },
} as const satisfies Record<string, Texts>;

export const noticeTexts = {
  notFoundTitle: { fa: 'صفحه یافت نشد', en: 'Page not found' },
  notFoundHeading: { fa: 'چنین صفحه‌ای نیست', en: 'There is no such page' },
  notFoundBody: {
    fa: 'شاید نشانی ناقص است یا صفحه جابه‌جا شده است. با جست‌وجو یا از فهرست بخش‌ها راه خود را پیدا کنید.',
    en: 'The address may be incomplete or the page has moved. Search, or choose a section from the menu.',
  },
  deniedTitle: { fa: 'دسترسی ندارید', en: 'Not allowed' },
  deniedHeading: { fa: 'این بخش در اختیار سمت شما نیست', en: 'This part does not belong to your post' },
  deniedBody: {
    fa: 'اگر این کار به شما سپرده شده است، از مدیر سامانه بخواهید سمت یا حوزه شما را درست کند.',
    en: 'If this work has been entrusted to you, ask the administrator to correct your post or its scope.',
  },
  errorTitle: { fa: 'صفحه باز نشد', en: 'The page did not open' },
  errorHeading: { fa: 'این صفحه باز نشد', en: 'This page did not open' },
  errorBody: {
    fa: 'بخشی از سامانه بار نشد؛ شاید نسخه تازه‌ای نصب شده یا شبکه قطع است. چیزی از نوشته‌های شما از دست نرفته است.',
    en: 'A part of the portal could not be loaded; a new version may have been installed or the network is down. Nothing you wrote is lost.',
  },
  reload: { fa: 'بارگذاری دوباره', en: 'Reload' },
  home: { fa: 'رفتن به صفحه آغازین', en: 'Go to the start page' },
} as const satisfies Record<string, Texts>;
