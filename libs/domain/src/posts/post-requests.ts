import { z } from 'zod';
import { role, scopeLevel, side } from '../access';
import { plainDate } from '../calendar';
import { foldedText } from '../persian';
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
  isFocalPoint: z.boolean().default(false),
});
export type AddPost = z.infer<typeof addPost>;

export const changePost = z
  .strictObject({
    titleFa: title,
    titleEn: optionalTitle,
    role: role.nullable(),
    scopeLevel,
    scopeProvinceCode: provinceCode.nullable(),
    isFocalPoint: z.boolean(),
  })
  .partial();
export type ChangePost = z.infer<typeof changePost>;

/** What a change of hands rests on: the number and day of a decree, say. */
const holdingNote = foldedText.min(1).max(500).nullable();

/** Puts a person into a post; the regular holder before leaves it on the day before. */
export const holdPost = z.strictObject({
  personId: z.uuid(),
  from: plainDate,
  to: plainDate.nullable().default(null),
  isActing: z.boolean().default(false),
  note: holdingNote.default(null),
});
export type HoldPost = z.infer<typeof holdPost>;

/** Hands a post over, with everything that rests on it, to `personId` from a day on. */
export const handOverPost = z.strictObject({ personId: z.uuid(), from: plainDate, note: holdingNote.default(null) });
export type HandOverPost = z.infer<typeof handOverPost>;

/** Ends a holding after the day `on`, its last one; before its first day it never was. */
export const endHolding = z.strictObject({ on: plainDate });
export type EndHolding = z.infer<typeof endHolding>;

export const listPosts = listQuery.extend({
  code: z.string().optional(),
  organisationId: z.uuid().optional(),
  side: side.optional(),
  provinceCode: z.string().optional(),
  held: flag.optional(),
  q: z.string().max(200).optional(),
});
export type ListPosts = z.infer<typeof listPosts>;
