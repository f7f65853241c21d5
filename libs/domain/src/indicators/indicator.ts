import { z } from 'zod';
import { workSide } from '../access';
import { period, plainDate } from '../calendar';
import { postRef, recordRef } from '../records';

export const directions = ['INCREASE', 'DECREASE', 'CONTEXT'] as const;
export const resultLevels = ['OUTPUT', 'OUTCOME', 'IMPACT', 'MANAGEMENT'] as const;
export const indicatorKinds = ['COUNT', 'RATIO', 'STOCK'] as const;
export const frequencies = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
export const placeAggregations = ['SUM', 'RATIO_OF_SUMS', 'NONE'] as const;
/** What the portal counts by itself: decisions done by their deadline (MGT-01) and open tasks reported in the last 30 days (MGT-02). */
export const measures = ['DECISIONS_ON_TIME', 'FRESH_TASKS'] as const;
export const measure = z.enum(measures);
export type Measure = z.infer<typeof measure>;
/** Red, amber, green by the rule of the memorandum's practice (§3.3); GREY is «گزارش‌نشده», never zero. */
export const rags = ['GREEN', 'AMBER', 'RED', 'GREY'] as const;
export const rag = z.enum(rags);
export type Rag = z.infer<typeof rag>;

const ratioPart = z.object({
  fa: z.string(),
  en: z.string().nullable(),
  indicator: recordRef.nullable(),
});

/** Definition of an indicator: what is counted, how it is added up, what it started from. */
export const indicator = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  side: workSide.describe('owning side'),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  definitionFa: z.string().nullable(),
  definitionEn: z.string().nullable(),
  unitCode: z.string(),
  unitFa: z.string(),
  unitEn: z.string(),
  direction: z.enum(directions),
  level: z.enum(resultLevels),
  kind: z.enum(indicatorKinds),
  numerator: ratioPart.nullable(),
  denominator: ratioPart.nullable(),
  multiplier: z.number(),
  measure: measure.nullable(),
  isComputed: z.boolean().describe('never entered: divided from two other indicators or counted by the portal'),
  isCumulative: z.boolean(),
  placeAggregation: z.enum(placeAggregations),
  timeAggregation: z.enum(['LAST', 'RATIO_OF_LAST']),
  frequency: z.enum(frequencies),
  isHeadline: z.boolean().describe('shown by province on the dashboard'),
  isNational: z.boolean().describe('one value for the country, none per province'),
  disaggregation: z.string().nullable(),
  targetGroup: z.string().nullable().describe('whom it counts, by the list of target groups (S14)'),
  supportInstrument: z.string().nullable().describe('what support it counts, by the list of instruments (S18)'),
  baseline: z
    .object({
      value: z.number(),
      isApproximate: z.boolean(),
      on: plainDate.nullable(),
      source: z.string().nullable(),
    })
    .nullable(),
  reference: z
    .object({
      value: z.number(),
      isApproximate: z.boolean(),
      period,
      provinceCode: z.string().nullable(),
      source: z.string(),
    })
    .nullable()
    .describe('a figure of another time shown beside the series, never a starting point (S21, S23)'),
  ministryPost: postRef.nullable(),
  acecrPost: postRef.nullable(),
  objectives: z.array(recordRef),
  outcomes: z.array(recordRef),
  needs: z.array(recordRef),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
});
export type Indicator = z.infer<typeof indicator>;

export const indicatorTarget = z.object({
  provinceCode: z.string().nullable(),
  period,
  value: z.number(),
});
export type IndicatorTarget = z.infer<typeof indicatorTarget>;

/** One cell of the reporting matrix: actual against expected for a province and period. */
export const achievement = z.object({
  provinceCode: z.string().nullable(),
  period,
  actual: z.number().nullable().describe('null: not reported, or not in sight'),
  isApproximate: z.boolean(),
  expected: z.number().nullable(),
  percent: z.number().nullable().describe('(actual − baseline) ÷ (expected − baseline) × 100'),
  rag: rag.nullable().describe('null: reported but not measurable (context, no target), or not in sight'),
});
export type Achievement = z.infer<typeof achievement>;

/** An indicator in a list, with its latest national reading on asOf. */
export const indicatorSummary = indicator.extend({
  latest: achievement.nullable(),
  reportingProvinces: z.int().describe('provinces with an accepted value for the latest period'),
});
export type IndicatorSummary = z.infer<typeof indicatorSummary>;
