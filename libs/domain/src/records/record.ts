import { z } from 'zod';
import { side } from '../access';
import { foldedText } from '../persian';

/** Human code of a record, unique in its memorandum: `T-09`, `PSK-1405-04/01`, `OM-4`. */
export const code = z
  .string()
  .trim()
  .regex(/^[A-Z0-9][A-Z0-9_./-]{0,39}$/, { error: 'records.code-malformed' });

/** A record named from another one: enough to show a link. */
export const recordRef = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
});
export type RecordRef = z.infer<typeof recordRef>;

/** A post named from another record, with the person who holds it on the day of asking. */
export const postRef = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  side: side.nullable(),
  organisationFa: z.string(),
  organisationEn: z.string().nullable(),
  personFa: z.string().nullable(),
  personEn: z.string().nullable(),
});
export type PostRef = z.infer<typeof postRef>;

/** A person named in a record. */
export const personRef = z.object({
  id: z.uuid(),
  nameFa: z.string(),
  nameEn: z.string().nullable(),
});
export type PersonRef = z.infer<typeof personRef>;

/** Typed by people: letters folded to Persian ones and trimmed before the length is checked; not empty. */
export const title = foldedText.min(3).max(300);
export const optionalTitle = foldedText.min(1).max(300).nullable();
export const longText = foldedText.min(1).max(10_000);
