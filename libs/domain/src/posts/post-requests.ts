import { z } from 'zod';
import { role, scopeLevel, side } from '../access';
import { plainDate } from '../calendar';
import { provinceCode } from '../provinces';
import { code, flag, listQuery, optionalTitle, title } from '../records';

export const addPost = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  organisationId: z.uuid(),
  role: role.nullable().default(null),
  scopeLevel,
  scopeProvinceCode: provinceCode.nullable().default(null),
});
export type AddPost = z.infer<typeof addPost>;

export const changePost = z
  .strictObject({
    titleFa: title,
    titleEn: optionalTitle,
    role: role.nullable(),
  })
  .partial();
export type ChangePost = z.infer<typeof changePost>;

/** Puts a person into a post; the regular holder before leaves it on the day before. */
export const holdPost = z.strictObject({
  personId: z.uuid(),
  from: plainDate,
  to: plainDate.nullable().default(null),
  isActing: z.boolean().default(false),
});
export type HoldPost = z.infer<typeof holdPost>;

export const listPosts = listQuery.extend({
  code: z.string().optional(),
  organisationId: z.uuid().optional(),
  side: side.optional(),
  provinceCode: z.string().optional(),
  held: flag.optional(),
  q: z.string().max(200).optional(),
});
export type ListPosts = z.infer<typeof listPosts>;
