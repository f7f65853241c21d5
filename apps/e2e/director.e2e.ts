import { expect, test } from '@playwright/test';
import { toPersianDigits } from '@hampeyman/domain/persian';
import { meetingDetail } from '@hampeyman/domain/meetings';
import { as, settled, signIn, titlesOf } from './hands';

const director = 'u.dg.sk';

/** How many sheets a PDF says it has, in its tree of pages (ISO 32000-2 §7.7.3). */
function pagesOf(pdf: Buffer): number {
  return Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1] ?? 0);
}

test('the provincial director prepares the next meeting and prints the minutes of the last', async ({ page }) => {
  const api = await as(director);
  await signIn(page, director);
  await page.getByRole('navigation', { name: 'بخش‌ها' }).getByRole('link', { name: 'جلسه‌ها' }).click();
  await settled(page);

  await test.step('the next meeting shows its agenda and the open decisions', async () => {
    const next = await api.get(`/api/meetings/${await api.idOf('meetings', 'PSK-1405-05')}`, meetingDetail);
    await page.getByRole('link', { name: 'پنجمین جلسه کارگروه استانی خراسان جنوبی' }).first().click();
    await expect(page).toHaveURL(new RegExp(next.id));
    const main = page.getByRole('main');
    for (const { titleFa } of next.agenda) await expect(main).toContainText(titleFa);
    expect(next.previousDecisions.length).toBeGreaterThan(3);
    expect(await titlesOf(page.locator('app-previous-decisions .what a'))).toEqual(
      next.previousDecisions.map(({ subjectFa }) => subjectFa),
    );
  });

  await test.step('the last minutes are printed as they were frozen', async () => {
    const held = await api.get(`/api/meetings/${await api.idOf('meetings', 'PSK-1405-04')}`, meetingDetail);
    expect(held.decisions.map(({ code }) => code)).toEqual(['PSK-1405-04/01', 'PSK-1405-04/02', 'PSK-1405-04/03', 'PSK-1405-04/04']);
    await page.getByRole('navigation', { name: 'بخش‌ها' }).getByRole('link', { name: 'جلسه‌ها' }).click();
    await page.getByRole('table').getByRole('link', { name: 'چهارمین جلسه کارگروه استانی خراسان جنوبی' }).click();
    await settled(page);
    for (const { number } of held.decisions) await expect(page.locator('app-decision-list')).toContainText(toPersianDigits(number));
    const printed = page.waitForResponse((answer) => answer.url().includes('/minutes.pdf'), { timeout: 30_000 });
    await page.getByRole('button', { name: 'چاپ صورتجلسه' }).click();
    expect((await printed).status()).toBe(200);
    const { bytes, type } = await api.file(new URL((await printed).url()).pathname + '?lang=fa');
    expect(type).toBe('application/pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(bytes)).toBeGreaterThanOrEqual(2);
  });
});
