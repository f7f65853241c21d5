export * from 'zod/v4';

/** Hidden from the namespace: each of these would pull its own large part of the library into the first screen. */
export const z = null;
export const locales = null;
export const fromJSONSchema = null;
export const toJSONSchema = null;
