import { TestBed } from '@angular/core/testing';
import { aMeetingDetail, id } from '@hampeyman/domain/testing';
import { Locale } from '@hampeyman/ui/language';
import { MinutesText } from './minutes-text';

describe('minutes to read', () => {
  it('add the English gist for readers of English only', async () => {
    const fixture = TestBed.createComponent(MinutesText);
    const item = {
      id: id(1),
      position: 1,
      titleFa: 'میز خدمت مجوز',
      titleEn: null,
      presenter: null,
      minutes: 20,
      discussionFa: 'گزارش ارائه شد.',
      gistEn: 'A report was given.',
      links: [],
    };
    fixture.componentRef.setInput('meeting', aMeetingDetail({ agenda: [item] }));
    await fixture.whenStable();
    const said = (): (string | null)[] =>
      [...(fixture.nativeElement as HTMLElement).querySelectorAll('.prose')].map((line) => line.textContent);
    expect(said()).toEqual(['گزارش ارائه شد.']);
    TestBed.inject(Locale).language.set('en');
    await fixture.whenStable();
    expect(said()).toEqual(['گزارش ارائه شد.', 'A report was given.']);
  });
});
