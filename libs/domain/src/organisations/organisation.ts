import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';
import { personRef } from '../records';

/** A body of one of the two agencies: the agency, a deputy or office, a provincial unit (S10–S12). */
export const organisation = z.object({
  id: z.uuid(),
  code: z.string(),
  nameFa: z.string(),
  nameEn: z.string().nullable(),
  side: side.nullable(),
  parentId: z.uuid().nullable(),
  provinceCode: z.string().nullable(),
  source: z.string().nullable(),
  closedOn: plainDate.nullable().describe('from this day on it takes neither posts nor units'),
  isSample: z.boolean(),
  version: z.int(),
});
export type Organisation = z.infer<typeof organisation>;

/** An organisation with its posts and who holds them, for its page. */
export const organisationDetail = organisation.extend({
  children: z.array(organisation),
  posts: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      titleFa: z.string(),
      titleEn: z.string().nullable(),
      role: z.string().nullable(),
      closedOn: plainDate.nullable(),
      holder: personRef.nullable(),
      actingHolder: personRef.nullable(),
    }),
  ),
});
export type OrganisationDetail = z.infer<typeof organisationDetail>;
