import { expect, test, type Page } from '@playwright/test';
import { person } from '@hampeyman/domain/people';
import { as, axe, fitsWidth, phone } from './hands';
import { given } from './given';

/** Goes by the button to the provider and tells it who one is. */
async function goBy(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: 'ورود با درگاه آزمون' }).click();
  await expect(page.getByRole('heading', { name: 'درگاه آزمون' })).toBeVisible();
  await page.getByLabel('Who are you?').fill(subject);
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('a person signs in by an identity provider, comes to the page they wanted, and takes the link away', async ({ page }) => {
  const administrator = await as('u.admin');
  await administrator.post('/api/people', { nameFa: 'شخص درگاه', login: given.providerLogin, password: given.password }, person);
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in/);
  await page.setViewportSize(phone);
  await expect(page.getByRole('button', { name: 'ورود با درگاه آزمون' })).toBeVisible();
  await axe(page);
  await fitsWidth(page);
  await goBy(page, 'subject-known');
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByText(given.providerLogin)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'درگاه‌های ورود' })).toBeVisible();
  await axe(page);
  await fitsWidth(page);
  await page.reload();
  await page.getByRole('button', { name: 'برداشتن پیوند با درگاه آزمون' }).click();
  await expect(page.getByRole('heading', { name: 'درگاه‌های ورود' })).toHaveCount(0);
});

test('whom the portal does not know is told so on the sign-in page, and so is whoever cancels', async ({ page }) => {
  await page.goto('/sign-in');
  await goBy(page, 'subject-stranger');
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(page.getByRole('alert')).toContainText('در این سامانه حسابی برای شما نیست');
  await axe(page);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'ورود با درگاه آزمون' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('درگاه ورود هویت شما را تأیید نکرد');
});
