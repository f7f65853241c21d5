import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { anActor } from '@hampeyman/domain/testing';
import { Locale } from '@hampeyman/ui/language';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { someStandings } from '../../../testing/province-standings';
import { ProvincesPage } from './provinces-page';

@Component({ template: '' })
class Blank {}

const routes = [{ path: 'provinces/:code', component: Blank }];
const url = '/api/provinces';

async function page(inSight: readonly string[] | null = null, inputs: Readonly<Record<string, string>> = {}) {
  const rendered = await renderPage(ProvincesPage, { as: aMe(), inputs, routes });
  const { asOf } = inputs;
  await rendered.answer(asOf === undefined ? url : `${url}?asOf=${asOf}`, {
    ...someStandings(inSight),
    ...(asOf === undefined ? {} : { asOf }),
  });
  return rendered;
}

const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${name}`) });

describe('the page of provinces', () => {
  it('lists all 31 by Persian name and says of the silent that they are silent', async () => {
    await page();
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim());
    expect([names.length, names[0], names.at(-2), names.at(-1)]).toEqual([32, 'آذربایجان شرقی', 'یزد', 'کشور']);
    expect(within(rowOf('تهران')).getByText('گزارش‌نشده')).not.toBeNull();
    expect(within(rowOf('خراسان جنوبی')).getByText('مطابق برنامه')).not.toBeNull();
    expect(within(rowOf('خراسان جنوبی')).getByText('۱۱۵٫۸٪')).not.toBeNull();
    expect(within(rowOf('کشور')).getByText('۷۸٫۶٪')).not.toBeNull();
  });

  it('sorts by the English alphabet for who reads English', async () => {
    const { fixture } = await page();
    TestBed.inject(Locale).language.set('en');
    await fixture.whenStable();
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim());
    expect([names[0], names.at(-2)]).toEqual(['Alborz', 'Zanjan']);
  });

  it('leads every count to its rows, on the same day', async () => {
    await page(null, { asOf: '2026-11-05' });
    const row = within(rowOf('خراسان جنوبی'));
    const hrefs = row.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/provinces/IR-29?asOf=2026-11-05',
      '/tasks?provinceCode=IR-29&state=NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL&asOf=2026-11-05',
      '/tasks?provinceCode=IR-29&late=true&asOf=2026-11-05',
      '/decisions?provinceCode=IR-29&open=true&asOf=2026-11-05',
      '/decisions?provinceCode=IR-29&late=true&asOf=2026-11-05',
      '/meetings/018f0000-0000-7000-8000-000000000002',
    ]);
    expect(row.getByRole('link', { name: '۲ معوق: اقدام، خراسان جنوبی' })).not.toBeNull();
  });

  it('opens a province from the map', async () => {
    await page();
    fireEvent.keyDown(screen.getByRole('link', { name: 'خراسان جنوبی: مطابق برنامه، ۱۱۵٫۸٪' }), { key: 'Enter' });
    await new Promise((done) => setTimeout(done));
    expect(TestBed.inject(Router).url).toBe('/provinces/IR-29');
  });

  it('narrows the list to a standing, with a way back where nothing stands so', async () => {
    const { fixture } = await page(null, { standing: 'GREEN' });
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim())).toEqual(['خراسان جنوبی']);
    fixture.componentRef.setInput('standing', 'RED');
    await fixture.whenStable();
    expect(screen.getByText('هیچ استانی چنین نیست')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'برداشتن پالایش' })).not.toBeNull();
  });

  it('shows a provincial reader the own province, and of the others that they are only in the sum', async () => {
    await page(['IR-29']);
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim())).toEqual(['خراسان جنوبی', 'کشور']);
    expect(screen.getByText(/تنها در جمع کشور دیده می‌شود/)).not.toBeNull();
    expect(screen.queryByText(/تهران: گزارش‌نشده/)).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('says why it could not be read', async () => {
    const rendered = await renderPage(ProvincesPage, { as: aMe({ actor: anActor({ role: 'AUDITOR' }) }), routes });
    await rendered.refuse(url, { code: 'memoranda.not-found', status: 404 });
    expect(screen.getByRole('alert')).not.toBeNull();
  });
});
