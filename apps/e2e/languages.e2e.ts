import { expect, test } from '@playwright/test';
import { manager, settled, signIn, strangeWords } from './hands';

test('language, calendar and brightness change where one stands, and stay with the person', async ({ page }) => {
  await signIn(page, manager, { language: 'fa', calendar: 'jalali', theme: 'light' });
  await page.goto('/tasks?late=true');
  await settled(page);
  const root = page.locator('html');
  const due = page.locator('td.due').first();
  const account = page.getByRole('button', { name: /^(حساب من|My account)/ });
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(due).toContainText(/\(۱۴۰\d\/\d\d\/\d\d\)|\(۱۴۰[۰-۹]\/[۰-۹]{2}\/[۰-۹]{2}\)/);

  await test.step('English: words, direction, digits', async () => {
    await page.getByRole('group', { name: 'زبان' }).getByText('EN').click();
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tasks');
    await expect(page).toHaveTitle('Tasks | Hampeyman');
    await expect(due).toContainText(/\(140\d\/\d\d\/\d\d\)/);
    expect(await strangeWords(page)).toEqual([]);
  });

  await test.step('the Gregorian calendar', async () => {
    await page.getByRole('group', { name: 'Calendar' }).getByText('Gregorian').click();
    await expect(due).toContainText(/\(20\d\d-\d\d-\d\d\)/);
  });

  await test.step('dark', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const bright = await paper();
    await account.click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    expect(await paper()).not.toBe(bright);
  });

  await test.step('all of it is there after a new start, and the address has not changed', async () => {
    await page.reload();
    await settled(page);
    await expect(page).toHaveURL(/\/tasks\?late=true$/);
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(due).toContainText(/\(20\d\d-/);
  });

  await test.step('and back to Persian', async () => {
    await page.getByRole('group', { name: 'Language' }).getByText('فارسی').click();
    await expect(root).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('اقدام‌ها');
    await expect(due).toContainText(/\(۲۰[۰-۹]{2}\//);
  });
});
