import { expect, test } from '@playwright/test';
import { as, fillSignIn, manager, settled, signIn } from './hands';

test('what a post may not see is not found, and nothing of it is told', async ({ page }) => {
  const hidden = await (await as(manager)).idOf('tasks', 'T-09');
  await signIn(page, 'u.dg.se');
  await page.goto(`/tasks/${hidden}`);
  await expect(page.getByRole('main')).toContainText('حوزه دید سمت شما نیست');
  await expect(page.getByRole('main')).not.toContainText('T-09');
  await expect(page.getByRole('main')).not.toContainText('۷۰۰ متقاضی');
  await page.goto('/search?q=۷۰۰ متقاضی');
  await settled(page);
  await expect(page.getByRole('main').getByRole('link', { name: /۷۰۰ متقاضی/ })).toHaveCount(0);
});

test('an administrator keeps accounts and sees no content', async ({ page }) => {
  await signIn(page, 'u.admin');
  await expect(page).toHaveURL(/\/people$/);
  const places = page.getByRole('navigation', { name: 'بخش‌ها' });
  await expect(places.getByRole('link')).toHaveText([/دستگاه‌ها/, /اشخاص/, /فهرست‌های کد/, /تعطیلی‌ها/, /سوابق/]);
  await page.goto('/tasks');
  await expect(page.getByRole('main').locator('tbody tr')).toHaveCount(0);
});

test('whoever is signed out signs in first and comes back to where they were going', async ({ page }) => {
  const id = await (await as(manager)).idOf('tasks', 'T-30');
  await page.goto(`/tasks/${id}`);
  await expect(page).toHaveURL(/\/sign-in\?from=/);
  await fillSignIn(page, manager);
  await expect(page).toHaveURL(new RegExp(`/tasks/${id}$`));
  await page.getByRole('button', { name: /^حساب من/ }).click();
  await page.getByRole('button', { name: 'خروج از سامانه' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/dashboard');
  await expect(page).toHaveURL(/\/sign-in\?from=/);
});
