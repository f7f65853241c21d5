import { z } from 'zod';
import { side, workSide } from '../access';
import { period, plainDate } from '../calendar';
import { directions, frequencies, indicatorKinds } from '../indicators';
import { personRef, postRef, recordRef } from '../records';

/** Only ACCEPTED counts; a returned value is replaced by its next revision. */
export const valueStates = ['DRAFT', 'SENT', 'ACCEPTED', 'RETURNED'] as const;
export const valueState = z.enum(valueStates);
export type ValueState = z.infer<typeof valueState>;

/** Where a value comes from: a fact of the source document, the demonstration, or a person. */
export const valueProvenances = ['SEED', 'SAMPLE', 'ENTERED'] as const;

/** What is worth a second look before a value is accepted; it never stops one. */
export const valueWarnings = ['BELOW_FORMER', 'FAR_ABOVE_FORMER'] as const;
export const valueWarning = z.enum(valueWarnings);
export type ValueWarning = z.infer<typeof valueWarning>;

/** The indicator of a value: enough to name it and to judge the value. */
export const valueIndicator = recordRef.extend({
  unitCode: z.string(),
  unitFa: z.string(),
  unitEn: z.string(),
  kind: z.enum(indicatorKinds),
  direction: z.enum(directions),
  frequency: z.enum(frequencies),
  isCumulative: z.boolean(),
});

/** A value of an indicator for a province (null: the country) and a Jalali period, traceable to who said it and who accepted it. */
export const indicatorValue = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  indicator: valueIndicator,
  provinceCode: z.string().nullable(),
  period,
  revision: z.int(),
  value: z.number(),
  isApproximate: z.boolean(),
  source: z.string(),
  provenance: z.enum(valueProvenances),
  state: valueState,
  side: workSide.describe('the side that enters it; a draft is seen by that side only'),
  submittedSide: side.nullable(),
  submittedByPost: postRef.nullable(),
  submittedBy: personRef.nullable(),
  submittedOn: plainDate.nullable(),
  waitingPost: postRef.nullable().describe('who decides, while it is sent'),
  waitingPostId: z.uuid().nullable(),
  decidedByPost: postRef.nullable(),
  decidedBy: personRef.nullable(),
  decidedOn: plainDate.nullable(),
  returnReasonFa: z.string().nullable(),
  returnReasonEn: z.string().nullable(),
  former: z
    .object({ period, value: z.number(), isApproximate: z.boolean() })
    .nullable()
    .describe('the accepted value of the period before, to hold this one against'),
  warnings: z.array(valueWarning),
  isSample: z.boolean(),
  version: z.int(),
});
export type IndicatorValue = z.infer<typeof indicatorValue>;
