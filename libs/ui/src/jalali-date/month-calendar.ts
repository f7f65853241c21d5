import { Component, Injectable, effect, inject, input, output } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, type MatDateFormats } from '@angular/material/core';
import { MatCalendar, MatDatepickerIntl } from '@angular/material/datepicker';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { Locale } from '../language';
import { monthCalendarTexts } from './month-calendar-texts';
import { ReaderDateAdapter } from './reader-date-adapter';

const formats: MatDateFormats = {
  parse: { dateInput: 'short' },
  display: { dateInput: 'short', monthYearLabel: 'month', dateA11yLabel: 'long', monthYearA11yLabel: 'month' },
};

/** Names of the calendar's buttons in the reader's language. */
@Injectable()
class CalendarWords extends MatDatepickerIntl {
  private readonly locale = inject(Locale);

  constructor() {
    super();
    effect(() => {
      const language = this.locale.language();
      this.calendarLabel = monthCalendarTexts.calendar[language];
      this.prevMonthLabel = monthCalendarTexts.previousMonth[language];
      this.nextMonthLabel = monthCalendarTexts.nextMonth[language];
      this.prevYearLabel = monthCalendarTexts.previousYear[language];
      this.nextYearLabel = monthCalendarTexts.nextYear[language];
      this.prevMultiYearLabel = monthCalendarTexts.previousYears[language];
      this.nextMultiYearLabel = monthCalendarTexts.nextYears[language];
      this.switchToMonthViewLabel = monthCalendarTexts.chooseDay[language];
      this.switchToMultiYearViewLabel = monthCalendarTexts.chooseYear[language];
      this.changes.next();
    });
  }
}

/** A month of the reader's calendar from which a day is picked. */
@Component({
  selector: 'ui-month-calendar',
  imports: [MatCalendar],
  providers: [
    { provide: DateAdapter, useClass: ReaderDateAdapter },
    { provide: MatDatepickerIntl, useClass: CalendarWords },
    { provide: MAT_DATE_FORMATS, useValue: formats },
  ],
  template: `<mat-calendar
    [selected]="selected()"
    [startAt]="selected()"
    [minDate]="min()"
    [maxDate]="max()"
    (selectedChange)="pick($event)"
  />`,
  styles: `
    :host {
      display: block;
      inline-size: 296px;
    }
  `,
})
export class MonthCalendar {
  readonly selected = input<PlainDate | null>(null);
  readonly min = input<PlainDate | null>(null);
  readonly max = input<PlainDate | null>(null);
  readonly picked = output<PlainDate>();

  protected pick(date: PlainDate | null): void {
    if (date !== null) this.picked.emit(date);
  }
}
