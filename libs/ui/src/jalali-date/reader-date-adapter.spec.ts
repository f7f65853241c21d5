import { TestBed } from '@angular/core/testing';
import { plainDate } from '@hampeyman/domain/calendar';
import { Locale } from '../language';
import { MonthCalendar } from './month-calendar';
import { ReaderDateAdapter } from './reader-date-adapter';

const day = (text: string) => plainDate.parse(text);

describe('date adapter', () => {
  function adapter(calendar: 'jalali' | 'gregorian' = 'jalali'): ReaderDateAdapter {
    TestBed.configureTestingModule({ providers: [ReaderDateAdapter] });
    TestBed.inject(Locale).calendar.set(calendar);
    return TestBed.inject(ReaderDateAdapter);
  }

  it('counts a day in the Jalali calendar', () => {
    const jalali = adapter();
    const date = day('2026-11-23');
    expect([jalali.getYear(date), jalali.getMonth(date), jalali.getDate(date)]).toEqual([1405, 8, 2]);
    expect(jalali.format(date, 'month')).toBe('آذر ۱۴۰۵');
    expect(jalali.getDayOfWeekNames('long')[jalali.getDayOfWeek(date)]).toBe('دوشنبه');
  });

  it('knows that Esfand of 1403 has thirty days and of 1404 twenty-nine', () => {
    const jalali = adapter();
    expect(jalali.getNumDaysInMonth(jalali.createDate(1403, 11, 1))).toBe(30);
    expect(jalali.getNumDaysInMonth(jalali.createDate(1404, 11, 1))).toBe(29);
    expect(jalali.addCalendarYears(jalali.createDate(1403, 11, 30), 1)).toBe(jalali.createDate(1404, 11, 29));
  });

  it('begins the week on Saturday, and on Monday in the Gregorian calendar', () => {
    expect(adapter().getFirstDayOfWeek()).toBe(6);
    TestBed.resetTestingModule();
    expect(adapter('gregorian').getFirstDayOfWeek()).toBe(1);
  });

  it('walks Gregorian months without falling over their ends', () => {
    const gregorian = adapter('gregorian');
    expect(gregorian.addCalendarMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(gregorian.addCalendarMonths(day('2026-01-15'), -1)).toBe('2025-12-15');
    expect(gregorian.getNumDaysInMonth(day('2028-02-01'))).toBe(29);
  });

  it('reads what people type and calls the rest invalid', () => {
    const jalali = adapter();
    expect(jalali.parse('۱۴۰۵/۹/۲')).toBe('2026-11-23');
    expect(jalali.parse('')).toBeNull();
    const nonsense = jalali.parse('پنج');
    expect(nonsense !== null && jalali.isValid(nonsense)).toBe(false);
  });
});

describe('month calendar', () => {
  it('shows the month of the chosen day in Persian and tells which day is picked', async () => {
    const fixture = TestBed.createComponent(MonthCalendar);
    fixture.componentRef.setInput('selected', '2026-11-23');
    const picked: string[] = [];
    fixture.componentInstance.picked.subscribe((date) => picked.push(date));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('آذر ۱۴۰۵');
    page.querySelector<HTMLElement>('[aria-label="سه‌شنبه ۳ آذر ۱۴۰۵"]')?.click();
    expect(picked).toEqual(['2026-11-24']);
  });
});
