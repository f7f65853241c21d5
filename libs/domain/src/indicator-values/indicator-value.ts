import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';
import { personRef, postRef, recordRef } from '../records';

/** Only ACCEPTED counts; a returned value is replaced by its next revision. */
export const valueStates = ['DRAFT', 'SENT', 'ACCEPTED', 'RETURNED'] as const;
export const valueState = z.enum(valueStates);
export type ValueState = z.infer<typeof valueState>;

/** A value of an indicator for a province (null: the country) and a Jalali period, traceable to who said it and who accepted it. */
export const indicatorValue = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  indicator: recordRef.extend({ unitFa: z.string(), unitEn: z.string() }),
  provinceCode: z.string().nullable(),
  period: z.string(),
  revision: z.int(),
  value: z.number(),
  isApproximate: z.boolean(),
  source: z.string(),
  provenance: z.enum(['SEED', 'SAMPLE', 'ENTERED']),
  state: valueState,
  submittedSide: side.nullable(),
  submittedByPost: postRef.nullable(),
  submittedBy: personRef.nullable(),
  submittedOn: plainDate.nullable(),
  waitingPostId: z.uuid().nullable(),
  decidedByPost: postRef.nullable(),
  decidedBy: personRef.nullable(),
  decidedOn: plainDate.nullable(),
  returnReasonFa: z.string().nullable(),
  returnReasonEn: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
});
export type IndicatorValue = z.infer<typeof indicatorValue>;
