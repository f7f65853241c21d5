export * from 'zod/v4';
export * as core from './core';

/** Hidden from the namespace: each of these would pull its own large part of the library into the first screen. */
export const z = null;
export const locales = null;
export const fromJSONSchema = null;
export const toJSONSchema = null;
export const compile = null;
export const withParser = null;
