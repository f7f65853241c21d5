import { formatDate, formatInstant, tehranTime, type DateStyle, type Instant, type PlainDate } from '@hampeyman/domain/calendar';
import { formatNumber, toPersianDigits, type NumberFormat } from '@hampeyman/domain/persian';
import { say, shown, type AnyTexts, type Bilingual, type Language, type ParamsOf } from '@hampeyman/domain/texts';

/** How values are written on paper in one language: Jalali and Persian digits, or Gregorian and Latin ones. */
export class PrintWords {
  constructor(readonly language: Language) {}

  say<T extends AnyTexts>(texts: T, params?: ParamsOf<T>): string {
    return say(texts, this.language, params, (value) => this.number(value));
  }

  name(value: Bilingual): string {
    return shown(value, this.language).text;
  }

  number(value: number, format: NumberFormat = {}): string {
    return formatNumber(value, this.language, format);
  }

  percent(value: number): string {
    return formatNumber(value, this.language, { percent: true });
  }

  /** A number that is a name («4/2»): its digits are those of the language, nothing is grouped. */
  numeral(value: string): string {
    return this.language === 'fa' ? toPersianDigits(value) : value;
  }

  /** A date in running text and narrow columns. */
  date(value: PlainDate): string {
    return this.write(value, this.language === 'fa' ? 'short' : 'medium');
  }

  /** A date with its weekday; English adds the Jalali date under which everybody files it. */
  longDate(value: PlainDate): string {
    if (this.language === 'fa') return this.write(value, 'long');
    return `${this.write(value, 'long')} (${formatDate(value, { calendar: 'jalali', language: 'en', style: 'medium' })})`;
  }

  /** An hour, from a wall clock `HH:MM` or an instant: «۹:۰۰». */
  time(value: string): string {
    const wall = /^\d\d:\d\d$/.test(value) ? value : tehranTime(value);
    return this.numeral(wall.replace(/^0/, ''));
  }

  moment(value: Instant): string {
    return formatInstant(value, { calendar: this.calendar, language: this.language, style: this.language === 'fa' ? 'short' : 'medium' });
  }

  private write(value: PlainDate, style: DateStyle): string {
    return formatDate(value, { calendar: this.calendar, language: this.language, style });
  }

  private get calendar(): 'jalali' | 'gregorian' {
    return this.language === 'fa' ? 'jalali' : 'gregorian';
  }
}

/** The paragraphs of a typed text: what stands between line breaks, without empty lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
