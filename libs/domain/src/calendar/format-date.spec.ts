import {
  calendars,
  formatDate,
  formatInstant,
  jalaliMonthName,
  plainDate,
  weekdayInitials,
  weekdayName,
  weekdayNames,
  type DateStyle,
} from '.';
import { languages } from '../texts';

const date = plainDate.parse('2026-11-01');
const styles: readonly DateStyle[] = ['day', 'short', 'medium', 'long'];

describe('a date as people read it', () => {
  it.each([
    ['fa', 'jalali', ['۱۰ آبان', '۱۴۰۵/۰۸/۱۰', '۱۰ آبان ۱۴۰۵', 'یکشنبه ۱۰ آبان ۱۴۰۵']],
    ['en', 'jalali', ['10 Aban', '1405/08/10', '10 Aban 1405', 'Sunday 10 Aban 1405']],
    ['fa', 'gregorian', ['۱ نوامبر', '۲۰۲۶/۱۱/۰۱', '۱ نوامبر ۲۰۲۶', 'یکشنبه ۱ نوامبر ۲۰۲۶']],
    ['en', 'gregorian', ['1 November', '2026-11-01', '1 November 2026', 'Sunday 1 November 2026']],
  ] as const)('in %s by the %s calendar', (language, calendar, expected) => {
    expect(styles.map((style) => formatDate(date, { language, calendar, style }))).toEqual(expected);
  });

  it('has the digits the reader chose', () => {
    expect(formatDate(date, { language: 'fa', calendar: 'jalali', style: 'medium', digits: 'latin' })).toBe('10 آبان 1405');
    expect(formatDate(date, { language: 'en', calendar: 'jalali', style: 'short', digits: 'persian' })).toBe('۱۴۰۵/۰۸/۱۰');
  });

  it('never has a Latin comma, a dash or a stray direction mark in Persian', () => {
    for (const calendar of calendars) {
      for (const style of styles) {
        expect(formatDate(date, { language: 'fa', calendar, style })).toMatch(/^[\p{Script=Arabic}\u200C /]+$/u);
      }
    }
  });

  it('is the day it was in Tehran, with its time', () => {
    const at = '2026-11-01T20:45:00Z';
    expect(formatInstant(at, { language: 'fa', calendar: 'jalali', style: 'medium' })).toBe('۱۱ آبان ۱۴۰۵، ساعت ۰۰:۱۵');
    expect(formatInstant(at, { language: 'en', calendar: 'gregorian', style: 'medium' })).toBe('2 November 2026, 00:15');
  });

  it('has a name for every month and weekday', () => {
    for (const language of languages) {
      const months = Array.from({ length: 12 }, (_, index) => jalaliMonthName(index + 1, language));
      expect(new Set(months).size).toBe(12);
      expect(months).not.toContain('');
    }
    expect(weekdayNames.map(({ fa }) => fa.charAt(0))).toEqual(weekdayInitials.map(({ fa }) => fa));
    expect(weekdayNames.map(({ en }) => en.slice(0, 2))).toEqual(weekdayInitials.map(({ en }) => en));
    expect(weekdayName(plainDate.parse('2026-10-27'), 'fa')).toBe('سه‌شنبه');
    expect(weekdayName(plainDate.parse('2026-10-30'), 'en')).toBe('Friday');
  });
});
