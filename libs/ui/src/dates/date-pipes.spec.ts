import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Locale } from '../language';
import { JalaliPipe, RelativeDayPipe, TimePipe } from './date-pipes';
import { Due } from './due';

@Component({
  imports: [JalaliPipe, RelativeDayPipe, TimePipe],
  template: `{{ '2026-11-23' | jalali }} · {{ '2026-11-23' | jalali: 'long' }} · {{ '2026-11-22T21:30:00Z' | time }} ·
    {{ '2026-11-20' | relativeDay: '2026-11-23' }} · {{ null | jalali }}`,
})
class Page {}

@Component({ imports: [Due], template: `<ui-due date="2026-11-21" today="2026-11-23" [settled]="settled()" />` })
class Deadline {
  readonly settled = input(false);
}

function written(component: typeof Page | typeof Deadline, prepare: (locale: Locale) => void, settled = false): string {
  prepare(TestBed.inject(Locale));
  const fixture = TestBed.createComponent<Page | Deadline>(component);
  if (component === Deadline) fixture.componentRef.setInput('settled', settled);
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim();
}

describe('dates', () => {
  it('are read in the Jalali calendar and Persian digits', () => {
    expect(written(Page, () => undefined)).toBe('۱۴۰۵/۰۹/۰۲ · دوشنبه ۲ آذر ۱۴۰۵ · ۰۱:۰۰ · ۳ روز دیر ·');
  });

  it('are read in the Gregorian calendar by who wants it', () => {
    const text = written(Page, (locale) => {
      locale.language.set('en');
      locale.calendar.set('gregorian');
    });
    expect(text).toBe('2026-11-23 · Monday 23 November 2026 · 01:00 · 3 days late ·');
  });

  it('say of a deadline how late it is and which day it was', () => {
    expect(written(Deadline, () => undefined)).toBe('۲ روز دیر (۱۴۰۵/۰۸/۳۰)');
  });

  it('call nothing late that is settled', () => {
    expect(written(Deadline, () => undefined, true)).toBe('۱۴۰۵/۰۸/۳۰');
  });
});
