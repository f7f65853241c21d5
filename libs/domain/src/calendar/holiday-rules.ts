import type { Texts } from '../texts';

/** A holiday on a fixed day of the Jalali year. */
export interface SolarRule {
  readonly month: number;
  readonly day: number;
  readonly name: Texts;
}

/** A holiday on a fixed day of the lunar Hijri year. */
export interface LunarRule {
  readonly month: number;
  readonly day: number | 'last';
  readonly name: Texts;
}

/** Official holidays by the sun; the 30th of Esfand exists in leap years only. */
export const solarRules: readonly SolarRule[] = [
  { month: 1, day: 1, name: { fa: 'آغاز نوروز', en: 'Nowruz, New Year’s Day' } },
  { month: 1, day: 2, name: { fa: 'عید نوروز', en: 'Nowruz' } },
  { month: 1, day: 3, name: { fa: 'عید نوروز', en: 'Nowruz' } },
  { month: 1, day: 4, name: { fa: 'عید نوروز', en: 'Nowruz' } },
  { month: 1, day: 12, name: { fa: 'روز جمهوری اسلامی ایران', en: 'Islamic Republic Day' } },
  { month: 1, day: 13, name: { fa: 'روز طبیعت', en: 'Nature Day' } },
  { month: 3, day: 14, name: { fa: 'رحلت امام خمینی', en: 'Passing of Imam Khomeini' } },
  { month: 3, day: 15, name: { fa: 'قیام ۱۵ خرداد', en: 'Uprising of 15 Khordad' } },
  { month: 11, day: 22, name: { fa: 'پیروزی انقلاب اسلامی', en: 'Victory of the Islamic Revolution' } },
  { month: 12, day: 29, name: { fa: 'روز ملی شدن صنعت نفت ایران', en: 'Nationalisation of the Oil Industry' } },
  { month: 12, day: 30, name: { fa: 'آخرین روز سال', en: 'Last day of the leap year' } },
];

/** Official holidays by the moon. */
export const lunarRules: readonly LunarRule[] = [
  { month: 1, day: 9, name: { fa: 'تاسوعای حسینی', en: 'Tasua' } },
  { month: 1, day: 10, name: { fa: 'عاشورای حسینی', en: 'Ashura' } },
  { month: 2, day: 20, name: { fa: 'اربعین حسینی', en: 'Arbaeen' } },
  {
    month: 2,
    day: 28,
    name: { fa: 'رحلت رسول اکرم و شهادت امام حسن مجتبی', en: 'Passing of the Prophet and martyrdom of Imam Hasan' },
  },
  { month: 2, day: 'last', name: { fa: 'شهادت امام رضا', en: 'Martyrdom of Imam Reza' } },
  { month: 3, day: 8, name: { fa: 'شهادت امام حسن عسکری', en: 'Martyrdom of Imam Hasan al-Askari' } },
  {
    month: 3,
    day: 17,
    name: { fa: 'ولادت رسول اکرم و امام جعفر صادق', en: 'Birth of the Prophet and of Imam Jafar al-Sadiq' },
  },
  { month: 6, day: 3, name: { fa: 'شهادت حضرت فاطمه زهرا', en: 'Martyrdom of Fatima Zahra' } },
  { month: 7, day: 13, name: { fa: 'ولادت امام علی', en: 'Birth of Imam Ali' } },
  { month: 7, day: 27, name: { fa: 'مبعث رسول اکرم', en: 'Calling of the Prophet' } },
  { month: 8, day: 15, name: { fa: 'ولادت حضرت قائم', en: 'Birth of Imam Mahdi' } },
  { month: 9, day: 21, name: { fa: 'شهادت امام علی', en: 'Martyrdom of Imam Ali' } },
  { month: 10, day: 1, name: { fa: 'عید سعید فطر', en: 'Eid al-Fitr' } },
  { month: 10, day: 2, name: { fa: 'تعطیل به مناسبت عید سعید فطر', en: 'Eid al-Fitr, second day' } },
  { month: 10, day: 25, name: { fa: 'شهادت امام جعفر صادق', en: 'Martyrdom of Imam Jafar al-Sadiq' } },
  { month: 12, day: 10, name: { fa: 'عید سعید قربان', en: 'Eid al-Adha' } },
  { month: 12, day: 18, name: { fa: 'عید سعید غدیر خم', en: 'Eid al-Ghadir' } },
];
