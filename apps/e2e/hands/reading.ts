import type { Page } from '@playwright/test';
import type { CalendarChoice, Theme } from '@hampeyman/domain/sessions';
import type { Language } from '@hampeyman/domain/texts';

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 360, height: 780 };

/** How somebody reads the portal; what is left out stays as it was. */
export interface Reading {
  readonly language: Language;
  readonly theme: Theme;
  readonly calendar: CalendarChoice;
}

export const persian: Reading = { language: 'fa', theme: 'light', calendar: 'jalali' };
export const english: Reading = { language: 'en', theme: 'light', calendar: 'gregorian' };

/** Both languages by light and dark: every page is looked at in all four. */
export const everyReading: readonly Reading[] = [persian, { ...persian, theme: 'dark' }, english, { ...english, theme: 'dark' }];

/** A short name for test titles and pictures: `fa-light`. */
export const nameOf = ({ language, theme }: Reading): string => `${language}-${theme}`;

/** What a browser remembers of its last reader, before anyone is signed in. */
export async function rememberReading(page: Page, reading: Reading): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem('hampeyman.preferences') === null) localStorage.setItem('hampeyman.preferences', kept);
  }, JSON.stringify(reading));
}
