import { z } from 'zod';
import { plainDate } from '../calendar';
import { foldedText } from '../persian';
import { changeOf } from '../records';
import { codeList, entryCode } from './code-list';

const name = foldedText.min(2).max(80);

/** Adds an entry at the end of its list. */
export const addCodeListEntry = z.strictObject({
  list: codeList,
  code: entryCode,
  nameFa: name,
  nameEn: name,
  validFrom: plainDate.nullable().default(null),
});
export type AddCodeListEntry = z.infer<typeof addCodeListEntry>;

/** Renames an entry, lets it begin on another day, or moves it to another place of its list; its code stays. */
export const changeCodeListEntry = changeOf(
  addCodeListEntry.omit({ list: true, code: true }).extend({ position: z.int().min(1).max(1000) }),
);
export type ChangeCodeListEntry = z.infer<typeof changeCodeListEntry>;

/** Offers an entry no more after its last day. */
export const retireCodeListEntry = z.strictObject({ validTo: plainDate });
export type RetireCodeListEntry = z.infer<typeof retireCodeListEntry>;
