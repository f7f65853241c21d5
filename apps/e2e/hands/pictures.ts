import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');

/** Folder of this run's pictures, for people to look at; another one with E2E_PICTURES. */
const folder = process.env['E2E_PICTURES'] ?? join(root, 'test-results/pictures');

async function take(page: Page, path: string, fullPage: boolean): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}

/** Takes a picture of the whole page, however long, into this run's folder. */
export const picture = (page: Page, name: string): Promise<void> => take(page, join(folder, `${name}.png`), true);

/** Takes the first screen as a picture for the guide and the README; it is committed. */
export const guidePicture = (page: Page, name: string): Promise<void> => take(page, join(root, 'docs/guide', `${name}.png`), false);
