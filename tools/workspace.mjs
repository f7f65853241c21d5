import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** The checkout's root folder; every tool works from here, wherever it was called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of something in the checkout. */
export const inRoot = (...parts) => join(root, ...parts);
