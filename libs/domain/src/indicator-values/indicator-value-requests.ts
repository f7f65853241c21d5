import { z } from 'zod';
import { plainDate } from '../calendar';
import { provinceCode } from '../provinces';
import { flag, listQuery, longText } from '../records';
import { valueState } from './indicator-value';

/** Enters a value as a draft, or sends it to the other side at once. `period` is a Jalali period key such as `1405-H1`. */
export const enterValue = z.strictObject({
  indicatorId: z.uuid(),
  provinceCode: provinceCode.nullable().default(null),
  period: z.string().trim().min(4).max(20),
  value: z.number(),
  isApproximate: z.boolean().default(false),
  source: z.string().trim().min(2).max(300),
  send: z.boolean().default(true),
});
export type EnterValue = z.infer<typeof enterValue>;

export const changeValue = z
  .strictObject({
    value: z.number(),
    isApproximate: z.boolean(),
    source: z.string().trim().min(2).max(300),
  })
  .partial();
export type ChangeValue = z.infer<typeof changeValue>;

export const returnValue = z.strictObject({
  reasonFa: longText,
  reasonEn: longText.nullable().default(null),
});
export type ReturnValue = z.infer<typeof returnValue>;

export const listIndicatorValues = listQuery.extend({
  memorandumId: z.uuid().optional(),
  indicatorId: z.uuid().optional(),
  indicatorCode: z.string().optional(),
  provinceCode: z.string().optional(),
  period: z.string().optional(),
  state: valueState.optional(),
  waitingForMe: flag.optional(),
  asOf: plainDate.optional(),
});
export type ListIndicatorValues = z.infer<typeof listIndicatorValues>;
