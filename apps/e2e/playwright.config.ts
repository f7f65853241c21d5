import { defineConfig, type LaunchOptions } from '@playwright/test';
import { given } from './given';

/** Set by product.ts before the first test; empty while Playwright only lists the tests. */
const launchOptions = JSON.parse(given.browser) as LaunchOptions;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  globalSetup: './product.ts',
  outputDir: '../../test-results/e2e',
  // Journeys share one memorandum and change it: one after the other, each leaving what the next expects.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: given.address,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions,
    viewport: { width: 1440, height: 900 },
    locale: 'fa-IR',
    timezoneId: 'Asia/Tehran',
    // Dates on screen hang on the reader's clock only through the server; motion would blur pictures.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
