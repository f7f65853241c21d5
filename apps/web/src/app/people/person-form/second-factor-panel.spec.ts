import { person as personSchema, type Person } from '@hampeyman/domain/people';
import { TestBed } from '@angular/core/testing';
import { fireEvent, screen, within } from '@testing-library/angular';
import { aMe, renderPage } from '../../../testing';
import { SecondFactorPanel } from './second-factor-panel';

const id = '00000000-0000-4000-8000-000000000305';
const factor = `/api/people/${id}/second-factor`;
const hassan: Person = personSchema.parse({
  ...{ id, nameFa: 'حسن رفیعی', nameEn: null, honorificFa: null, login: 'hassan', email: null },
  ...{ isDisabled: false, isErased: false, isSample: false, posts: [], version: 1 },
});

const turn = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
};

describe('the second factor of somebody else', () => {
  it('is told, and taken away once the administrator has read what follows from it', async () => {
    const page = await renderPage(SecondFactorPanel, { as: aMe(), inputs: { person: hassan } });
    await page.answer(factor, { isEnrolled: true, enrolledAt: '2026-11-22T08:00:00.000Z' });
    expect(screen.getByText(/روشن از یکشنبه ۱ آذر ۱۴۰۵/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'برداشتن ورود دومرحله‌ای' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('ورود دومرحله‌ای حسن رفیعی برداشته شود؟');
    expect(dialog.textContent).toContain('همه نشست‌های او همین دم پایان می‌یابد');
    page.http.expectNone(({ method }) => method === 'DELETE');
    fireEvent.click(within(dialog).getByRole('button', { name: 'برداشتن ورود دومرحله‌ای' }));
    await turn();
    page.http.expectOne(({ method, url }) => method === 'DELETE' && url === factor).flush(null);
    await turn();
    await page.answer(factor, { isEnrolled: false, enrolledAt: null });
    expect(screen.queryByRole('button', { name: 'برداشتن ورود دومرحله‌ای' })).toBeNull();
    expect(screen.getByText(/راه نیفتاده است/)).toBeTruthy();
  });
});
