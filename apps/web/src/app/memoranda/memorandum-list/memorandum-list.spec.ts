import { anActor } from '@hampeyman/domain/testing';
import { aMe, renderPage } from '../../../testing';
import { aMemorandum } from '../../../testing/memorandum-parts';
import { MemorandumList } from './memorandum-list';

const address = '/api/memoranda?limit=100';
const manager = aMe({ actor: anActor({ side: 'MINISTRY', role: 'MINISTRY_MANAGER' }) });

describe('the register of memoranda', () => {
  it('shows each with how its dates read, also where they are not recorded', async () => {
    const page = await renderPage(MemorandumList, { as: aMe() });
    const undated = aMemorandum({ id: '018f0000-0000-7000-8000-0000000000ab', number: null, effectiveFrom: null, effectiveTo: null });
    await page.answer(address, { items: [aMemorandum(), undated], next: null });
    const rows = [...page.container.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('۱۴۰۴/۰۲/۰۷');
    expect(rows[1]).toContain('جاری – تاریخ ثبت نشده');
    expect(rows[1]).toContain('شماره ثبت نشده');
  });

  it('offers registering to the manager alone, and says what will stand here while it is empty', async () => {
    const page = await renderPage(MemorandumList, { as: manager });
    await page.answer(address, { items: [], next: null });
    expect(page.container.textContent).toContain('هنوز تفاهم‌نامه‌ای ثبت نشده است');
    expect(page.container.querySelectorAll('a[href="/memoranda/new"]').length).toBeGreaterThan(0);
  });

  it('shows somebody else no way to register', async () => {
    const page = await renderPage(MemorandumList, { as: aMe() });
    await page.answer(address, { items: [], next: null });
    expect(page.container.querySelector('a[href="/memoranda/new"]')).toBeNull();
  });

  it('tells a failure and tries again on request', async () => {
    const page = await renderPage(MemorandumList, { as: aMe() });
    await page.refuse(address, { code: 'request.unavailable', status: 503 });
    page.container.querySelector<HTMLButtonElement>('ui-problem-panel button')?.click();
    await page.answer(address, { items: [aMemorandum()], next: null });
    expect(page.container.textContent).toContain('تفاهم‌نامه همکاری');
  });
});
