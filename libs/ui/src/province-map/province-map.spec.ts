import { fireEvent, screen } from '@testing-library/angular';
import { TestBed } from '@angular/core/testing';
import { ProvinceMap, type ProvinceMark } from './province-map';
import { provinceShapes } from './province-shapes';

const codes = provinceShapes.map(({ code }) => code);
const marks: readonly ProvinceMark[] = [
  { code: 'IR-29', tone: 'ok', words: 'مطابق برنامه، ۱۱۵٫۸٪', number: null },
  { code: 'IR-13', tone: 'late', words: 'بحرانی', number: 5 },
];

async function drawn(opens: readonly string[] = []) {
  const fixture = TestBed.createComponent(ProvinceMap);
  for (const [name, value] of Object.entries({ marks, opens, label: 'استان‌ها', silence: 'گزارش‌نشده', hint: 'استانی را برگزینید' })) {
    fixture.componentRef.setInput(name, value);
  }
  const opened: string[] = [];
  fixture.componentInstance.opened.subscribe((code) => opened.push(code));
  await fixture.whenStable();
  return { fixture, opened, page: fixture.nativeElement as HTMLElement };
}

describe('the map of provinces', () => {
  it('is one image with a name where nothing opens, and says of the silent that they are silent', async () => {
    const { page } = await drawn();
    expect(screen.getByRole('img', { name: 'استان‌ها' })).not.toBeNull();
    expect(screen.queryAllByRole('link')).toHaveLength(0);
    const titles = [...page.querySelectorAll('title')].map((title) => title.textContent);
    expect(titles.filter((title) => title.endsWith('گزارش‌نشده'))).toHaveLength(29);
    expect(titles).toContain('خراسان جنوبی: مطابق برنامه، ۱۱۵٫۸٪');
    expect(page.querySelector('g.late text')?.textContent).toBe('۵');
    expect(page.querySelector('g.ok .sign')).not.toBeNull();
  });

  it('opens a province by click, Enter or space', async () => {
    const { opened } = await drawn(codes);
    const khorasan = screen.getByRole('link', { name: 'خراسان جنوبی: مطابق برنامه، ۱۱۵٫۸٪' });
    fireEvent.click(khorasan);
    fireEvent.keyDown(khorasan, { key: 'Enter' });
    fireEvent.keyDown(khorasan, { key: ' ' });
    expect(opened).toEqual(['IR-29', 'IR-29', 'IR-29']);
  });

  it('is one stop of the tabulator; arrows lead over the land', async () => {
    const { fixture, page } = await drawn(codes);
    const stops = () => [...page.querySelectorAll('[tabindex="0"]')].map((stop) => stop.getAttribute('data-code'));
    expect(stops()).toEqual(['IR-03']);
    fireEvent.keyDown(screen.getByRole('link', { name: /^قم/ }), { key: 'ArrowUp' });
    await fixture.whenStable();
    expect([stops(), document.activeElement?.getAttribute('data-code')]).toEqual([['IR-30'], 'IR-30']);
    expect(page.querySelector('.said')?.textContent).toBe('البرز: گزارش‌نشده');
    expect(page.querySelector('.ring')).not.toBeNull();
  });

  it('offers only what opens', async () => {
    await drawn(['IR-29']);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
