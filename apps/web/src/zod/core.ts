export * from 'zod/v4/core';

/** Hidden for the same reason as in `parts.ts`. */
export const locales = null;
export const toJSONSchema = null;
export const JSONSchemaGenerator = null;
export const compile = null;
export const withParser = null;
