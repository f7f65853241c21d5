import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Locale } from './locale';
import { BilingualName } from './bilingual-name';
import { DigitsPipe, NumberPipe, PercentPipe } from './number-pipes';
import { TextPipe } from './text-pipe';

@Component({
  imports: [BilingualName, DigitsPipe, NumberPipe, PercentPipe, TextPipe],
  template: `<p>{{ late | text: { days: 62, code: 'T-30' } }}</p>
    <p>{{ 24000.5 | number }} {{ 72.4 | percent }} {{ '1404/ت/18' | digits }} {{ null | number }}</p>
    <ui-name fa="بانک اطلاعات" [en]="null" /> <ui-name fa="میز خدمت" en="Service desk" />`,
})
class Page {
  protected readonly late = { fa: '{code} {days} روز دیر است', en: '{code} is {days} days late' };
}

async function lines(language: 'fa' | 'en') {
  const fixture = TestBed.createComponent(Page);
  fixture.detectChanges();
  TestBed.inject(Locale).language.set(language);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('words and numbers', () => {
  it('follow the reader to Persian, codes untouched', async () => {
    const page = await lines('fa');
    expect([...page.querySelectorAll('p')].map((line) => line.textContent.trim())).toEqual([
      'T-30 ۶۲ روز دیر است',
      '۲۴٬۰۰۰٫۵ ۷۲٪ ۱۴۰۴/ت/۱۸',
    ]);
  });

  it('follow the reader to English as soon as the language is switched', async () => {
    const page = await lines('en');
    expect([...page.querySelectorAll('p')].map((line) => line.textContent.trim())).toEqual([
      'T-30 is 62 days late',
      '24,000.5 72% 1404/ت/18',
    ]);
  });

  it('mark a name that has no English as Persian', async () => {
    const page = await lines('en');
    expect([...page.querySelectorAll('bdi')].map((name) => [name.lang, name.textContent])).toEqual([
      ['fa', 'بانک اطلاعات'],
      ['en', 'Service desk'],
    ]);
  });
});
