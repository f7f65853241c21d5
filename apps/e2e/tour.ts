import { test } from '@playwright/test';
import { desktop, english, nameOf, persian, phone, picture, rememberReading, settled, signIn } from './hands';
import { addressOf, placesByLogin } from './places';

const wanted = (process.env['E2E_ONLY'] ?? '').split(',').filter((name) => name !== '');

/** Not a test: takes eight pictures of every page for people to look at. */
for (const language of [persian, english]) {
  for (const [login, places] of placesByLogin()) {
    const here = places.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    if (here.length === 0) continue;
    test(`${language.language} ${login ?? 'signed out'}`, async ({ page }) => {
      const reading = { ...language, theme: 'system' } as const;
      if (login === null) await rememberReading(page, reading);
      else await signIn(page, login, reading);
      for (const place of here) {
        await page.setViewportSize(desktop);
        await page.goto(await addressOf(place));
        await test.step(place.name, () => settled(page));
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          for (const [size, viewport] of Object.entries({ 1440: desktop, 360: phone })) {
            await page.setViewportSize(viewport);
            await picture(page, `${place.name}-${nameOf({ ...reading, theme })}-${size}`);
          }
        }
      }
    });
  }
}
