import { expect, test } from '@playwright/test';
import { as, manager, settled, signIn } from './hands';

test('on paper the frame is gone and a letterhead stands instead', async ({ page }) => {
  const task = `/tasks/${await (await as(manager)).idOf('tasks', 'T-30')}`;
  await signIn(page, manager);
  for (const address of ['/dashboard', task]) {
    await page.goto(address);
    await settled(page);
    await expect(page.getByRole('banner').getByRole('search')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('app-rail')).toBeHidden();
    await expect(page.locator('app-top-bar')).toBeHidden();
    await expect(page.locator('app-bottom-bar')).toBeHidden();
    await expect(page.locator('.letterhead')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const sheet = await page.pdf({ format: 'A4', printBackground: true });
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  }
});
