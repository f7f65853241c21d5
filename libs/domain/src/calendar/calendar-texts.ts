import type { AnyTexts, Texts } from '../texts';

/** Names of the Jalali months, Farvardin first. */
export const jalaliMonthNames: readonly Texts[] = [
  { fa: 'فروردین', en: 'Farvardin' },
  { fa: 'اردیبهشت', en: 'Ordibehesht' },
  { fa: 'خرداد', en: 'Khordad' },
  { fa: 'تیر', en: 'Tir' },
  { fa: 'مرداد', en: 'Mordad' },
  { fa: 'شهریور', en: 'Shahrivar' },
  { fa: 'مهر', en: 'Mehr' },
  { fa: 'آبان', en: 'Aban' },
  { fa: 'آذر', en: 'Azar' },
  { fa: 'دی', en: 'Dey' },
  { fa: 'بهمن', en: 'Bahman' },
  { fa: 'اسفند', en: 'Esfand' },
];

/** Names of the Gregorian months, January first. */
export const gregorianMonthNames: readonly Texts[] = [
  { fa: 'ژانویه', en: 'January' },
  { fa: 'فوریه', en: 'February' },
  { fa: 'مارس', en: 'March' },
  { fa: 'آوریل', en: 'April' },
  { fa: 'مه', en: 'May' },
  { fa: 'ژوئن', en: 'June' },
  { fa: 'ژوئیه', en: 'July' },
  { fa: 'اوت', en: 'August' },
  { fa: 'سپتامبر', en: 'September' },
  { fa: 'اکتبر', en: 'October' },
  { fa: 'نوامبر', en: 'November' },
  { fa: 'دسامبر', en: 'December' },
];

/** Names of the days of the week, Saturday first. */
export const weekdayNames: readonly Texts[] = [
  { fa: 'شنبه', en: 'Saturday' },
  { fa: 'یکشنبه', en: 'Sunday' },
  { fa: 'دوشنبه', en: 'Monday' },
  { fa: 'سه‌شنبه', en: 'Tuesday' },
  { fa: 'چهارشنبه', en: 'Wednesday' },
  { fa: 'پنجشنبه', en: 'Thursday' },
  { fa: 'جمعه', en: 'Friday' },
];

/** The shortest names of the days of the week, Saturday first, for the head of a calendar. */
export const weekdayInitials: readonly Texts[] = [
  { fa: 'ش', en: 'Sa' },
  { fa: 'ی', en: 'Su' },
  { fa: 'د', en: 'Mo' },
  { fa: 'س', en: 'Tu' },
  { fa: 'چ', en: 'We' },
  { fa: 'پ', en: 'Th' },
  { fa: 'ج', en: 'Fr' },
];

/** Names of the quarters of a Jalali year, spring first. */
export const seasonNames: readonly Texts[] = [
  { fa: 'بهار', en: 'Spring' },
  { fa: 'تابستان', en: 'Summer' },
  { fa: 'پاییز', en: 'Autumn' },
  { fa: 'زمستان', en: 'Winter' },
];

/** Labels of periods, alone and within a sentence; `{n}` is a digit, `{nth}` an ordinal word. */
export const periodTexts = {
  quarter: { fa: 'سه‌ماهه {nth} {year}', en: '{nth} quarter of {year}' },
  quarterWithin: { fa: 'سه‌ماهه {nth} {year}', en: 'the {nth} quarter of {year}' },
  quarterShort: { fa: '{season} {year}', en: '{season} {year}' },
  half: { fa: 'نیمه {nth} {year}', en: '{nth} half of {year}' },
  halfWithin: { fa: 'نیمه {nth} {year}', en: 'the {nth} half of {year}' },
  halfShort: { fa: 'نیمه {n}، {year}', en: 'Half {n}, {year}' },
  year: { fa: 'سال {year}', en: 'Year {year}' },
  yearWithin: { fa: 'سال {year}', en: 'the year {year}' },
  span: { fa: '{from} تا {to}', en: '{from} to {to}' },
} satisfies Record<string, Texts>;

/** How near or how far past a deadline is. */
export const dueTexts = {
  late: { by: 'days', fa: '{days} روز دیر', en: { one: '{days} day late', other: '{days} days late' } },
  today: { fa: 'امروز', en: 'Today' },
  left: { by: 'days', fa: '{days} روز مانده', en: { one: '{days} day left', other: '{days} days left' } },
} as const satisfies Record<string, AnyTexts>;

/** A moment with its time. */
export const momentTexts: Texts = { fa: '{date}، ساعت {time}', en: '{date}, {time}' };
