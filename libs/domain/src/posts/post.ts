import { z } from 'zod';
import { role, scopeLevel, side } from '../access';
import { plainDate } from '../calendar';
import { personRef } from '../records';

/** A post of an organisation; duties and roles belong to it, people hold it from a day to a day. */
export const post = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  organisationId: z.uuid(),
  organisationFa: z.string(),
  organisationEn: z.string().nullable(),
  organisationProvinceCode: z.string().nullable().describe('set for a provincial unit'),
  side: side.nullable(),
  role: role.nullable(),
  scopeLevel,
  scopeProvinceCode: z.string().nullable(),
  isFocalPoint: z.boolean().describe('whether its agency is told through it: signed heads of the record are sent to whoever holds it'),
  closedOn: plainDate.nullable().describe('from this day on nobody holds it'),
  isSample: z.boolean(),
  version: z.int(),
  holdings: z.array(
    z.object({
      id: z.uuid(),
      person: personRef,
      from: plainDate,
      to: plainDate.nullable(),
      isActing: z.boolean(),
      actingFor: personRef.nullable(),
      note: z.string().nullable().describe('what the change rests on, such as the number of the decree'),
    }),
  ),
});
export type Post = z.infer<typeof post>;
