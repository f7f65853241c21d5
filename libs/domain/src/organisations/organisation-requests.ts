import { z } from 'zod';
import { side } from '../access';
import { provinceCode } from '../provinces';
import { code, listQuery, optionalTitle, title } from '../records';

export const addOrganisation = z.strictObject({
  code,
  nameFa: title,
  nameEn: optionalTitle.default(null),
  parentId: z.uuid().nullable(),
  side: side.nullable(),
  provinceCode: provinceCode.nullable().default(null),
});
export type AddOrganisation = z.infer<typeof addOrganisation>;

/** Renames an organisation, or moves it with all its units under another one of its side. */
export const changeOrganisation = z.strictObject({ nameFa: title, nameEn: optionalTitle, parentId: z.uuid().nullable() }).partial();
export type ChangeOrganisation = z.infer<typeof changeOrganisation>;

export const listOrganisations = listQuery.extend({
  code: z.string().optional(),
  side: side.optional(),
  provinceCode: z.string().optional(),
  q: z.string().max(200).optional(),
});
export type ListOrganisations = z.infer<typeof listOrganisations>;
