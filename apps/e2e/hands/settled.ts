import { expect, type Page } from '@playwright/test';

/** Waits until the page has its heading, nothing is on its way and the letters are there. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('ui-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}
