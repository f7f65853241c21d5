import { z } from 'zod';

/** A choice that may still be open (null) while somebody fills in a form, and must be made before it is sent. */
export function chosen<Schema extends z.ZodType<string, string>>(schema: Schema) {
  return z.union([schema, z.null()]).refine((value): boolean => value !== null, { error: 'field.required' });
}
