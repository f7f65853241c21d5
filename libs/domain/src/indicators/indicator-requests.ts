import { z } from 'zod';
import { workSide } from '../access';
import { period, plainDate } from '../calendar';
import { entryCode } from '../code-lists';
import { foldedText } from '../persian';
import { provinceCode } from '../provinces';
import { changeOf, code, listQuery, longText, optionalTitle, title } from '../records';
import { directions, frequencies, indicatorKinds, measure, placeAggregations, resultLevels } from './indicator';

const part = z.strictObject({
  fa: title,
  en: optionalTitle.default(null),
  indicatorId: z.uuid().nullable().default(null),
});

export const defineIndicator = z.strictObject({
  memorandumId: z.uuid(),
  code,
  side: workSide,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  definitionFa: longText.nullable().default(null),
  definitionEn: longText.nullable().default(null),
  unitCode: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9_]{0,19}$/, { error: 'records.code-malformed' }),
  unitFa: foldedText.min(1).max(60),
  unitEn: foldedText.min(1).max(60),
  direction: z.enum(directions),
  level: z.enum(resultLevels),
  kind: z.enum(indicatorKinds),
  numerator: part.nullable().default(null),
  denominator: part.nullable().default(null),
  multiplier: z.number().positive().default(1),
  measure: measure.nullable().default(null),
  isCumulative: z.boolean().default(false),
  placeAggregation: z.enum(placeAggregations),
  timeAggregation: z.enum(['LAST', 'RATIO_OF_LAST']).default('LAST'),
  frequency: z.enum(frequencies),
  isNational: z.boolean().default(false),
  isHeadline: z.boolean().default(false),
  disaggregation: foldedText.max(300).nullable().default(null),
  targetGroup: entryCode.nullable().default(null),
  supportInstrument: entryCode.nullable().default(null),
  baseline: z
    .strictObject({
      value: z.number(),
      isApproximate: z.boolean().default(false),
      on: plainDate.nullable().default(null),
      source: foldedText.max(300).nullable().default(null),
    })
    .nullable()
    .default(null),
  reference: z
    .strictObject({
      value: z.number(),
      isApproximate: z.boolean().default(false),
      period,
      provinceCode: provinceCode.nullable().default(null),
      source: foldedText.min(1).max(300),
    })
    .nullable()
    .default(null),
  ministryPostId: z.uuid().nullable().default(null),
  acecrPostId: z.uuid().nullable().default(null),
  objectiveIds: z.array(z.uuid()).max(20).default([]),
  outcomeIds: z.array(z.uuid()).max(20).default([]),
  needIds: z.array(z.uuid()).max(20).default([]),
});
export type DefineIndicator = z.infer<typeof defineIndicator>;

export const changeIndicator = changeOf(defineIndicator.omit({ memorandumId: true, code: true }));
export type ChangeIndicator = z.infer<typeof changeIndicator>;

/** Sets what is expected at the end of periods; a value of null removes the target. */
export const setTargets = z.strictObject({
  targets: z
    .array(
      z.strictObject({
        provinceCode: provinceCode.nullable(),
        period,
        value: z.number().nullable(),
      }),
    )
    .min(1)
    .max(500),
});
export type SetTargets = z.infer<typeof setTargets>;

export const listIndicators = listQuery.extend({
  memorandumId: z.uuid().optional(),
  code: z.string().optional(),
  level: z.enum(resultLevels).optional(),
  side: workSide.optional(),
  objectiveId: z.uuid().optional(),
  outcomeId: z.uuid().optional(),
  targetGroup: entryCode.optional(),
  supportInstrument: entryCode.optional(),
  q: z.string().max(200).optional(),
  asOf: plainDate.optional(),
});
export type ListIndicators = z.infer<typeof listIndicators>;

/** The matrix province × period of one indicator; a day other than today shows what was accepted by then. */
export const readAchievements = z.object({
  asOf: plainDate.optional(),
  provinceCode: provinceCode.optional(),
});
export type ReadAchievements = z.infer<typeof readAchievements>;

/** The reporting matrix of a memorandum: indicators of one frequency × provinces × periods. */
export const readMatrix = z.object({
  memorandumId: z.uuid().optional(),
  frequency: z.enum(frequencies).default('HALF_YEAR'),
  asOf: plainDate.optional(),
});
export type ReadMatrix = z.infer<typeof readMatrix>;
