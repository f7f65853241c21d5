import { expect, test, type Page } from '@playwright/test';
import {
  axe,
  axeOfColours,
  desktop,
  english,
  fitsWidth,
  persian,
  phone,
  rememberReading,
  settled,
  signIn,
  strangeWords,
  type Reading,
} from './hands';
import { addressOf, placesByLogin, type Place } from './places';

/** What every page owes every reader, whatever it is about. */
async function lookAt(page: Page, place: Place, { language }: Reading): Promise<void> {
  await page.goto(await addressOf(place));
  await settled(page);
  await expect.soft(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
  await expect.soft(page).toHaveTitle(language === 'fa' ? /.+ \| هم‌پیمان$/ : /.+ \| Hampeyman$/);
  await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  if (place.name.endsWith('-none')) await expect.soft(page.locator('ui-empty-state').first()).toBeVisible();
  expect.soft(await strangeWords(page), `words of another language on ${page.url()}`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await axeOfColours(page);
  await page.setViewportSize(phone);
  await fitsWidth(page);
  await page.setViewportSize(desktop);
}

// A trace of so many pages takes longer than the pages.
test.use({ trace: 'off' });

for (const language of [persian, english]) {
  test(`every page serves everyone, wide and narrow, light and dark: ${language.language}`, async ({ browser }) => {
    test.setTimeout(540_000);
    for (const [login, places] of placesByLogin()) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const reading = { ...language, theme: 'system' } as const;
      if (login === null) await rememberReading(page, reading);
      else await signIn(page, login, reading);
      for (const place of places) await test.step(place.name, () => lookAt(page, place, reading));
      await context.close();
    }
  });
}
