import { z } from 'zod';
import { period } from '../calendar';
import { foldedText } from '../persian';
import { provinceCode } from '../provinces';
import { flag, listQuery, longText } from '../records';
import { valueState } from './indicator-value';

/** Enters a value as a draft, or sends it to the other side at once. `period` is a Jalali period key such as `1405-H1`. */
export const enterValue = z.strictObject({
  indicatorId: z.uuid(),
  provinceCode: provinceCode.nullable().default(null),
  period,
  value: z.number(),
  isApproximate: z.boolean().default(false),
  source: foldedText.min(2).max(300),
  send: z.boolean().default(true),
});
export type EnterValue = z.infer<typeof enterValue>;

/** Corrects a draft; what is sent stays as it was sent. */
export const changeValue = z
  .strictObject({
    value: z.number(),
    isApproximate: z.boolean(),
    source: foldedText.min(2).max(300),
  })
  .partial();
export type ChangeValue = z.infer<typeof changeValue>;

/** Sends a value back with the reason that the submitter reads. */
export const returnValue = z.strictObject({
  reasonFa: longText,
  reasonEn: longText.nullable().default(null),
});
export type ReturnValue = z.infer<typeof returnValue>;

export const listIndicatorValues = listQuery.extend({
  memorandumId: z.uuid().optional(),
  indicatorId: z.uuid().optional(),
  indicatorCode: z.string().optional(),
  provinceCode: provinceCode.optional(),
  period: period.optional(),
  state: valueState.optional(),
  waitingForMe: flag.optional(),
});
export type ListIndicatorValues = z.infer<typeof listIndicatorValues>;

/** Who would decide on a value of an indicator for a province, entered by the reader. */
export const askDecider = z.object({
  indicatorId: z.uuid(),
  provinceCode: provinceCode.optional(),
});
export type AskDecider = z.infer<typeof askDecider>;
