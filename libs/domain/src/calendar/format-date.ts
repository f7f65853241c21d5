import { toPersianDigits } from '../persian';
import { say, type Language, type Texts } from '../texts';
import { gregorianMonthNames, jalaliMonthNames, momentTexts, weekdayNames } from './calendar-texts';
import { tehranDate, tehranTime, type Instant } from './instant';
import { jalaliText, toJalali, type JalaliDate } from './jalali';
import { weekday, type PlainDate } from './plain-date';

/** The calendars in which the portal writes dates. */
export const calendars = ['jalali', 'gregorian'] as const;
export type Calendar = (typeof calendars)[number];

/** The digits in which dates and numbers are written. */
export const digitSystems = ['persian', 'latin'] as const;
export type Digits = (typeof digitSystems)[number];

/** `day` ۱۰ آبان · `short` ۱۴۰۵/۰۸/۱۰ · `medium` ۱۰ آبان ۱۴۰۵ · `long` یکشنبه ۱۰ آبان ۱۴۰۵. */
export type DateStyle = 'day' | 'short' | 'medium' | 'long';

/** How a date is written; digits follow the language unless told. */
export interface DateFormat {
  readonly calendar: Calendar;
  readonly language: Language;
  readonly style: DateStyle;
  readonly digits?: Digits;
}

/** A date as people read it. Built from parts: ICU orders the full Persian date wrongly and puts a Latin comma in it. */
export function formatDate(date: PlainDate, format: DateFormat): string {
  return inDigits(latinDate(date, format), format);
}

/** A moment as people in Tehran read it, with its time: «۱۰ آبان ۱۴۰۵، ساعت ۰۹:۳۰». */
export function formatInstant(at: Instant, format: DateFormat): string {
  const params = { date: latinDate(tehranDate(at), format), time: tehranTime(at) };
  return inDigits(say(momentTexts, format.language, params), format);
}

/** Name of a Jalali month, 1–12. */
export function jalaliMonthName(month: number, language: Language): string {
  return named(jalaliMonthNames, month - 1, language);
}

/** Name of the weekday of a date. */
export function weekdayName(date: PlainDate, language: Language): string {
  return named(weekdayNames, weekday(date), language);
}

function latinDate(date: PlainDate, { calendar, language, style }: DateFormat): string {
  const parts = calendar === 'jalali' ? toJalali(date) : gregorianParts(date);
  if (style === 'short') return calendar === 'gregorian' && language === 'en' ? date : jalaliText(parts);
  const names = calendar === 'jalali' ? jalaliMonthNames : gregorianMonthNames;
  const day = `${String(parts.day)} ${named(names, parts.month - 1, language)}`;
  if (style === 'day') return day;
  const medium = `${day} ${String(parts.year)}`;
  return style === 'medium' ? medium : `${weekdayName(date, language)} ${medium}`;
}

function gregorianParts(date: PlainDate): JalaliDate {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function named(names: readonly Texts[], index: number, language: Language): string {
  return names[index]?.[language] ?? '';
}

function inDigits(text: string, { language, digits }: DateFormat): string {
  return (digits ?? (language === 'fa' ? 'persian' : 'latin')) === 'persian' ? toPersianDigits(text) : text;
}
