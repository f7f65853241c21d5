import { z } from 'zod';
import { postRef } from '../records';

/** A person known to the portal; signs in only with a login. */
export const person = z.object({
  id: z.uuid(),
  nameFa: z.string(),
  nameEn: z.string().nullable(),
  honorificFa: z.string().nullable(),
  login: z.string().nullable(),
  email: z.string().nullable(),
  isDisabled: z.boolean(),
  isErased: z.boolean().describe('the names are gone for good; records keep the id alone'),
  isSample: z.boolean(),
  posts: z.array(postRef).describe('posts held on the day of asking'),
  version: z.int(),
});
export type Person = z.infer<typeof person>;
