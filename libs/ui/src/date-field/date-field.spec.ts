import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/angular';
import { Locale } from '../language';
import { DateField } from './date-field';

async function render() {
  const fixture = TestBed.createComponent(DateField);
  fixture.componentRef.setInput('value', '2026-11-01');
  fixture.componentRef.setInput('label', 'مهلت');
  await fixture.whenStable();
  return { fixture, box: screen.getByRole<HTMLInputElement>('textbox', { name: 'مهلت' }) };
}

describe('date field', () => {
  it('shows the day in the calendar of the reader and follows when that changes', async () => {
    const { fixture, box } = await render();
    expect(box.value).toBe('۱۴۰۵/۰۸/۱۰');
    TestBed.inject(Locale).calendar.set('gregorian');
    TestBed.inject(Locale).language.set('en');
    await fixture.whenStable();
    expect(box.value).toBe('2026-11-01');
  });

  it.each(['۱۴۰۵/۹/۲', '1405-09-02', '۲ آذر ۱۴۰۵', '2026-11-23'])('understands «%s»', async (typed) => {
    const { fixture, box } = await render();
    fireEvent.input(box, { target: { value: typed } });
    fireEvent.blur(box);
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBe('2026-11-23');
    expect(box.value).toBe('۱۴۰۵/۰۹/۰۲');
  });

  it('says so when there is no such day, and keeps what was typed', async () => {
    const { fixture, box } = await render();
    fireEvent.input(box, { target: { value: '۱۴۰۵/۱۲/۳۰' } });
    fireEvent.blur(box);
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toBeNull();
    expect(box.value).toBe('۱۴۰۵/۱۲/۳۰');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/این تاریخ خوانده نشد/)).toBeTruthy();
  });

  it.each([
    ['fa', 'jalali', 'سال/ماه/روز', '۱۴۰۵/۰۸/۱۰'],
    ['en', 'gregorian', 'year-month-day', '2026-11-01'],
  ] as const)(
    'shows no date in an empty box, and one only to whoever wrote what cannot be read (%s)',
    async (language, calendar, words, like) => {
      const { fixture, box } = await render();
      TestBed.inject(Locale).calendar.set(calendar);
      TestBed.inject(Locale).language.set(language);
      fixture.componentRef.setInput('value', null);
      await fixture.whenStable();
      expect(box.value).toBe('');
      expect(box.placeholder).toBe(words);
      expect(box.placeholder).not.toMatch(/[0-9۰-۹]/);
      fireEvent.input(box, { target: { value: '99' } });
      await fixture.whenStable();
      expect(screen.getByText(new RegExp(like))).toBeTruthy();
    },
  );

  it('opens a calendar in its own dialog and gives the focus back on Escape', async () => {
    const { fixture } = await render();
    const opener = screen.getByRole('button', { name: 'گشودن تقویم' });
    fireEvent.click(opener);
    await fixture.whenStable();
    const dialog = await screen.findByRole('dialog', { name: 'گشودن تقویم' });
    fireEvent.keyDown(dialog, { key: 'Escape' });
    await fixture.whenStable();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
