import { Injectable, effect, inject, untracked } from '@angular/core';
import { DateAdapter } from '@angular/material/core';
import {
  addDays,
  daysInMonth,
  formatDate,
  fromJalali,
  gregorianMonthNames,
  jalaliMonthNames,
  parseDate,
  plainDate,
  tehranDate,
  toJalali,
  weekday,
  weekdayInitials,
  weekdayNames,
  type PlainDate,
} from '@hampeyman/domain/calendar';
import { Locale, Numerals } from '../language';

// Material counts weekdays from Sunday, the domain from Saturday.
const saturday = 6;
const noDate = '' as PlainDate;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Material's view of a day: our `YYYY-MM-DD`, counted in the calendar the reader chose. No Date object is made, so no time
 * zone can move a day. An empty string is Material's "invalid date".
 */
@Injectable()
export class ReaderDateAdapter extends DateAdapter<PlainDate, string> {
  private readonly reader = inject(Locale);
  private readonly numerals = inject(Numerals);

  constructor() {
    super();
    effect(() => {
      const locale = `${this.reader.language()}-${this.reader.calendar()}`;
      untracked(() => {
        this.setLocale(locale);
      });
    });
  }

  override getYear(date: PlainDate): number {
    return this.parts(date).year;
  }

  override getMonth(date: PlainDate): number {
    return this.parts(date).month - 1;
  }

  override getDate(date: PlainDate): number {
    return this.parts(date).day;
  }

  override getDayOfWeek(date: PlainDate): number {
    return (weekday(date) + saturday) % 7;
  }

  override getMonthNames(): string[] {
    const names = this.isJalali() ? jalaliMonthNames : gregorianMonthNames;
    return names.map((name) => name[this.reader.language()]);
  }

  override getDateNames(): string[] {
    return Array.from({ length: 31 }, (_, day) => this.numerals.digits(String(day + 1)));
  }

  override getDayOfWeekNames(style: 'long' | 'short' | 'narrow'): string[] {
    const fromSaturday = style === 'long' ? weekdayNames : weekdayInitials;
    const names = fromSaturday.map((name) => name[this.reader.language()]);
    return [...names.slice(1), ...names.slice(0, 1)];
  }

  override getYearName(date: PlainDate): string {
    return this.numerals.digits(String(this.getYear(date)));
  }

  override getFirstDayOfWeek(): number {
    return this.isJalali() ? saturday : 1;
  }

  override getNumDaysInMonth(date: PlainDate): number {
    const { year, month } = this.parts(date);
    return this.monthLength(year, month);
  }

  override clone(date: PlainDate): PlainDate {
    return date;
  }

  override createDate(year: number, month: number, day: number): PlainDate {
    return this.isJalali() ? fromJalali({ year, month: month + 1, day }) : plainDate.parse(iso(year, month + 1, day));
  }

  override today(): PlainDate {
    return tehranDate(new Date().toISOString());
  }

  override parse(value: unknown): PlainDate | null {
    if (typeof value !== 'string' || value.trim() === '') return null;
    return parseDate(value) ?? noDate;
  }

  override format(date: PlainDate, style: 'short' | 'medium' | 'long' | 'month'): string {
    const format = { calendar: this.reader.calendar(), language: this.reader.language(), digits: this.reader.digits() };
    if (style !== 'month') return formatDate(date, { ...format, style });
    return `${this.getMonthNames()[this.getMonth(date)] ?? ''} ${this.getYearName(date)}`;
  }

  override addCalendarYears(date: PlainDate, years: number): PlainDate {
    return this.addCalendarMonths(date, years * 12);
  }

  override addCalendarMonths(date: PlainDate, months: number): PlainDate {
    const { year, month, day } = this.parts(date);
    const index = year * 12 + month - 1 + months;
    const target = { year: Math.floor(index / 12), month: index % 12 };
    return this.createDate(target.year, target.month, Math.min(day, this.monthLength(target.year, target.month + 1)));
  }

  override addCalendarDays(date: PlainDate, days: number): PlainDate {
    return addDays(date, days);
  }

  override toIso8601(date: PlainDate): string {
    return date;
  }

  override isDateInstance(value: unknown): boolean {
    return typeof value === 'string' && (value === '' || plainDate.safeParse(value).success);
  }

  override isValid(date: PlainDate): boolean {
    return date !== noDate;
  }

  override invalid(): PlainDate {
    return noDate;
  }

  private isJalali(): boolean {
    return this.reader.calendar() === 'jalali';
  }

  private parts(date: PlainDate): Parts {
    if (this.isJalali()) return toJalali(date);
    return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
  }

  private monthLength(year: number, month: number): number {
    if (this.isJalali()) return daysInMonth(year, month);
    return new Date(Date.UTC(year, month, 0)).getUTCDate();
  }
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
