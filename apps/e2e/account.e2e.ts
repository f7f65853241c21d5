import { expect, request, test, type Page } from '@playwright/test';
import { person } from '@hampeyman/domain/people';
import { signedIn } from '@hampeyman/domain/sessions';
import { generate } from 'otplib';
import { as, axe, fillSignIn, fitsWidth, phone } from './hands';
import { given } from './given';

const initial = 'given for the first sign-in';

/** An account of a journey’s own that has the password of all others in place of its first one, so that what happens to it disturbs nobody. */
async function account(login: string): Promise<string> {
  const administrator = await as('u.admin');
  await administrator.post('/api/people', { nameFa: 'شخص آزمون', login, password: initial }, person);
  const door = await request.newContext({ baseURL: given.address });
  const { accessToken } = signedIn.parse(await (await door.post('/api/sessions', { data: { login, password: initial } })).json());
  const headers = { authorization: `Bearer ${accessToken}` };
  expect((await door.post('/api/me/passwords', { data: { current: initial, password: given.password }, headers })).ok()).toBe(true);
  await door.delete('/api/sessions/current', { headers });
  await door.dispose();
  return login;
}

/** Tries from a place of its own, since failures count for the address, too. */
async function from(page: Page, address: string): Promise<void> {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': address });
  await page.goto('/sign-in');
}

test('a second factor is set up, asked for at the next sign-in, and a recovery code opens as well', async ({ page }) => {
  const login = await account('e2e.factor');
  await from(page, '203.0.113.11');
  await fillSignIn(page, login);
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto('/account');
  await page.getByRole('button', { name: 'راه‌اندازی' }).click();
  await page.getByLabel('گذرواژه کنونی').fill(given.password);
  await page.getByRole('button', { name: 'راه‌اندازی' }).click();
  await expect(page.getByRole('img', { name: 'نقش QR برای برنامه رمزساز' })).toBeVisible();
  await page.setViewportSize(phone);
  await axe(page);
  await fitsWidth(page);
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('رمز یک‌بارمصرف').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'تأیید رمز' }).click();
  await expect(page.locator('.codes li')).toHaveCount(10);
  const recovery = await page.locator('.codes li').first().innerText();
  await axe(page);
  await page.getByRole('button', { name: 'نگه داشتم' }).click();
  await expect(page.getByText('روشن از')).toBeVisible();

  await page.context().clearCookies();
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('/sign-in');
  await fillSignIn(page, login);
  const code = page.getByLabel('رمز یک‌بارمصرف');
  await expect(code).toBeFocused();
  await axe(page);
  await code.fill('۰۰۰ ۰۰۰');
  await code.press('Enter');
  await expect(page.getByRole('alert')).toContainText('این رمز درست نیست');
  await code.fill(recovery.toUpperCase());
  await code.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
});

test('five wrong passwords close the account for a quarter of an hour, in words', async ({ page }) => {
  const login = await account('e2e.locked');
  await from(page, '203.0.113.12');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const answer = page.waitForResponse((response) => response.url().endsWith('/api/sessions'));
    await page.getByLabel('نام کاربری').fill(login);
    await page.getByLabel('گذرواژه', { exact: true }).fill('not-the-password');
    await page.getByRole('button', { name: 'ورود به سامانه' }).click();
    expect((await answer).status()).toBe(401);
  }
  await fillSignIn(page, login);
  await expect(page.getByRole('alert')).toContainText(/ورود ناموفق زیاد بوده است/);
  await expect(page).toHaveURL(/sign-in/);
});

test('a session is seen and ended from another one', async ({ page, browser }) => {
  const login = await account('e2e.sessions');
  await from(page, '203.0.113.13');
  await fillSignIn(page, login);
  await expect(page).not.toHaveURL(/sign-in/);
  const elsewhere = await browser.newContext({ baseURL: given.address });
  const other = await elsewhere.newPage();
  await from(other, '203.0.113.14');
  await fillSignIn(other, login);
  await expect(other).not.toHaveURL(/sign-in/);

  await page.goto('/account');
  await expect(page.getByText('همین نشست')).toHaveCount(1);
  await page.getByRole('button', { name: /^پایان دادن به نشست/ }).click();
  await page.getByLabel('گذرواژه کنونی').fill(given.password);
  await page.getByRole('button', { name: 'پایان نشست', exact: true }).click();
  await expect(page.getByRole('button', { name: /^پایان دادن به نشست/ })).toHaveCount(0);
  await other.goto('/account');
  await expect(other).toHaveURL(/sign-in/);
  await elsewhere.close();
});
