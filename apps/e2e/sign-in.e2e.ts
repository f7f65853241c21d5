import { expect, test } from '@playwright/test';
import { axe, desktop, everyReading, fitsWidth, nameOf, phone, picture, rememberReading } from './hands';

for (const reading of everyReading) {
  test(`the sign-in page serves everyone: ${nameOf(reading)}`, async ({ page }) => {
    await rememberReading(page, reading);
    for (const [name, size] of Object.entries({ desktop, phone })) {
      await page.setViewportSize(size);
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', reading.language === 'fa' ? 'rtl' : 'ltr');
      await fitsWidth(page);
      await axe(page);
      await picture(page, `sign-in-${nameOf(reading)}-${name}`);
    }
  });
}

test('a wrong password is refused in words, without saying what was wrong', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('نام کاربری').fill('nobody.here');
  await page.getByLabel('گذرواژه', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: 'ورود به سامانه' }).click();
  await expect(page.getByRole('alert')).toContainText(/نام کاربری یا گذرواژه/);
  await expect(page).toHaveURL(/sign-in/);
});
