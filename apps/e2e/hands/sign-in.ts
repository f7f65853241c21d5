import { expect, type Page } from '@playwright/test';
import { me } from '@hampeyman/domain/sessions';
import { given } from '../given';
import { as } from './api';
import { persian, rememberReading, type Reading } from './reading';

/** Keeps the reading with the person, as earlier choices would have; the next sign-in shows it. */
async function keepReading(login: string, { language, theme, calendar }: Reading): Promise<void> {
  const api = await as(login);
  const { version } = await api.get('/api/me', me);
  await api.patch('/api/me', { language, theme, calendar }, me, version);
}

/** Fills in the sign-in form on the page, whatever its language. */
export async function fillSignIn(page: Page, login: string): Promise<void> {
  await page.getByRole('textbox', { name: /^(نام کاربری|User name)$/ }).fill(login);
  await page.getByRole('textbox', { name: /^(گذرواژه|Password)$/ }).fill(given.password);
  await page.getByRole('button', { name: /^(ورود به سامانه|Sign in)$/ }).click();
}

/** Signs in by the form, in the given reading, and waits for the start page of the person's role. */
export async function signIn(page: Page, login: string, reading: Reading = persian): Promise<void> {
  await keepReading(login, reading);
  await rememberReading(page, reading);
  await page.goto('/sign-in');
  await fillSignIn(page, login);
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.locator('html')).toHaveAttribute('lang', reading.language);
  await expect(page.getByRole('main')).toBeVisible();
}
