import { TestBed } from '@angular/core/testing';
import type { ImportReport } from '@hampeyman/domain/people';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage, type Rendered } from '../../../testing';
import { ImportPage } from './import-page';

const checks = '/api/people/imports/checks';
const none = { added: 0, changed: 0, unchanged: 0 };
const row: ImportReport['rows'][number] = {
  ...{ sheet: 'PEOPLE', row: 3, key: 'parisa@example.ir', nameFa: 'پریسا محمدی', outcome: 'added', id: null, organisationId: null },
  ...{ postCode: 'MCLS_SK_DDG', holding: 'added', isInvited: true },
};
const clean: ImportReport = {
  ...{ isApplied: false, posts: none, people: { ...none, added: 1 }, holdings: { ...none, added: 1 } },
  ...{ invitations: 1, rows: [row], errors: [] },
};
const fault: ImportReport['errors'][number] = {
  ...{ sheet: 'PEOPLE', row: 4, column: 'from', value: '۳۲ مهر ۱۴۰۵', code: 'calendar.date-impossible', params: {} },
};

/** jsdom reads no file: what the page asks of one is answered here. */
function workbook(name = 'people.xlsx', size = 20): File {
  const file = new File([new Uint8Array(size)], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) });
}

async function choose(page: Rendered<ImportPage>, file: File): Promise<void> {
  fireEvent.change(screen.getByLabelText(/^برگزیدن پرونده/), { target: { files: [file] } });
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
  await page.fixture.whenStable();
}

describe('the import of people and posts', () => {
  const open = (): Promise<Rendered<ImportPage>> => renderPage(ImportPage, { as: aMe() });

  it('tells every fault with row, column, value and reason, and offers nothing to import', async () => {
    const page = await open();
    await choose(page, workbook());
    await page.answer(checks, { ...clean, errors: [fault, { ...fault, row: 5, column: null, value: null }] }, 'POST');
    expect(screen.getByRole('status').textContent).toContain('۲ ایراد یافت شد');
    const [, first, second] = within(screen.getByRole('region', { name: 'ایرادها' })).getAllByRole('row');
    const words = (one: HTMLElement | undefined): string[] =>
      within(one!)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent.trim());
    expect(within(first!).getByRole('rowheader').textContent).toBe('اشخاص · ۴');
    expect(words(first)).toEqual(['آغاز تصدی', '۳۲ مهر ۱۴۰۵', 'چنین روزی در تقویم نیست.']);
    expect(words(second).slice(0, 2)).toEqual(['همه سطر', 'خالی']);
    expect(screen.queryByRole('button', { name: /^ورود/ })).toBeNull();
  });

  it('imports what was checked, and leads to whoever came in', async () => {
    const page = await open();
    await choose(page, workbook());
    await page.answer(checks, clean, 'POST');
    expect(screen.getByRole('status').textContent).toContain('هنوز چیزی وارد نشده است');
    fireEvent.click(screen.getByRole('button', { name: 'ورود ۱ سطر' }));
    const id = '00000000-0000-4000-8000-000000000301';
    await page.answer('/api/people/imports', { ...clean, isApplied: true, rows: [{ ...row, id }] }, 'POST');
    expect(screen.getByRole('status').textContent).toContain('ورود انجام شد');
    expect(screen.getByRole('link', { name: 'پریسا محمدی' }).getAttribute('href')).toBe(`/people/${id}/change`);
    fireEvent.click(screen.getByRole('button', { name: 'ورود پرونده دیگر' }));
    await page.fixture.whenStable();
    expect(screen.queryByText('people.xlsx')).toBeNull();
  });

  it('keeps the file when the network is lost, and sends it again on request', async () => {
    const page = await open();
    await choose(page, workbook());
    await new Promise((done) => setTimeout(done));
    page.http.expectOne(checks).error(new ProgressEvent('error'));
    await new Promise((done) => setTimeout(done));
    await page.fixture.whenStable();
    expect(screen.getByRole('alert').textContent).toContain('پیوند شبکه برقرار نیست');
    expect(screen.getByText('people.xlsx')).toBeTruthy();
    fireEvent.click(within(screen.getByRole('alert')).getByRole('button'));
    await page.answer(checks, clean, 'POST');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'ورود ۱ سطر' })).toBeTruthy();
  });

  it('says at once what is no workbook or too large, without sending it', async () => {
    const page = await open();
    await choose(page, workbook('people.csv'));
    expect(screen.getByRole('alert').textContent).toContain('کارپوشه XLSX نیست');
    await choose(page, workbook('people.xlsx', 1_048_577));
    expect(screen.getByRole('alert').textContent).toContain('حجم');
    page.http.expectNone(checks);
  });

  it('tells the faults that arose since the check', async () => {
    const page = await open();
    await choose(page, workbook());
    await page.answer(checks, clean, 'POST');
    fireEvent.click(screen.getByRole('button', { name: 'ورود ۱ سطر' }));
    await page.refuse('/api/people/imports', { code: 'people.import-faulty', status: 422, params: { errors: 1 } }, 'POST');
    await page.answer(checks, { ...clean, rows: [], errors: [fault] }, 'POST');
    expect(screen.getByRole('status').textContent).toContain('۱ ایراد یافت شد');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
