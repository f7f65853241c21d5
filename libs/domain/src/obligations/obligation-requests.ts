import { z } from 'zod';
import { workSide } from '../access';
import { plainDate } from '../calendar';
import { changeOf, code, flag, listQuery, optionalTitle, title } from '../records';
import { obligationKinds } from './obligation';

export const addObligation = z.strictObject({
  memorandumId: z.uuid(),
  code,
  side: workSide,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  kind: z.enum(obligationKinds),
  objectiveId: z.uuid().nullable().default(null),
  articleId: z.uuid().nullable().default(null),
});
export type AddObligation = z.infer<typeof addObligation>;

export const changeObligation = changeOf(addObligation.omit({ memorandumId: true, code: true, side: true }));
export type ChangeObligation = z.infer<typeof changeObligation>;

export const listObligations = listQuery.extend({
  memorandumId: z.uuid().optional(),
  code: z.string().optional(),
  side: workSide.optional(),
  objectiveId: z.uuid().optional(),
  covered: flag.optional(),
  q: z.string().max(200).optional(),
  asOf: plainDate.optional(),
});
export type ListObligations = z.infer<typeof listObligations>;

export const readObligation = z.object({ asOf: plainDate.optional() });
export type ReadObligation = z.infer<typeof readObligation>;
