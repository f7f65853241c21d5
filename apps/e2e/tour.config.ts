import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** The same product and browser as the tests; `npm run tour` takes pictures with it. */
export default defineConfig({ ...config, testMatch: 'tour.ts', timeout: 600_000, outputDir: '../../test-results/tour' });
