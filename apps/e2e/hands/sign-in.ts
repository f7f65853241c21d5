import { expect, request, type Page } from '@playwright/test';
import { signedIn } from '@hampeyman/domain/sessions';
import { given } from '../given';
import { persian, rememberReading, type Reading } from './reading';

/** Keeps the reading with the person, as earlier choices would have; the next sign-in shows it. */
async function keepReading(login: string, { language, theme, calendar }: Reading): Promise<void> {
  const api = await request.newContext({ baseURL: given.address });
  const answer = await api.post('/api/sessions', { data: { login, password: given.password } });
  expect(answer.ok(), `${login} can sign in`).toBe(true);
  const { accessToken, me } = signedIn.parse(await answer.json());
  const changed = await api.patch('/api/me', {
    data: { language, theme, calendar },
    headers: { authorization: `Bearer ${accessToken}`, 'if-match': `"${me.version}"` },
  });
  expect(changed.ok(), 'the reading is kept').toBe(true);
  await api.dispose();
}

/** Signs in by the form, in the given reading, and waits for the start page of the person's role. */
export async function signIn(page: Page, login: string, reading: Reading = persian): Promise<void> {
  await keepReading(login, reading);
  await rememberReading(page, reading);
  await page.goto('/sign-in');
  await page.getByLabel(/^(نام کاربری|User name)$/).fill(login);
  await page.getByLabel(/^(گذرواژه|Password)$/).fill(given.password);
  await page.getByRole('button', { name: /^(ورود به سامانه|Sign in)$/ }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.locator('html')).toHaveAttribute('lang', reading.language);
  await expect(page.getByRole('main')).toBeVisible();
}
