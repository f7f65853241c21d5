import { z } from 'zod';
import { period, plainDate } from '../calendar';
import { achievement, frequencies, indicator, indicatorTarget } from './indicator';

const readings = {
  periods: z.array(period).describe('periods that are over, oldest first'),
  runningPeriod: period.describe('the period that is not over yet; nothing is missing in it'),
};

/** Everything measured about one indicator: its periods, the country and the provinces in sight, and the path to its targets. */
export const indicatorAchievements = z.object({
  indicator,
  asOf: plainDate,
  ...readings,
  country: z.array(achievement).describe('one per period that is over'),
  provinces: z.array(achievement).describe('31 provinces (or the one in sight) × periods that are over'),
  path: z.array(indicatorTarget).describe('what is expected, to the last target'),
  reportingProvinces: z.int().describe('provinces with an accepted value for the latest reported period'),
});
export type IndicatorAchievements = z.infer<typeof indicatorAchievements>;

/** An indicator in the reporting matrix. */
export const matrixRow = indicator
  .pick({
    id: true,
    code: true,
    titleFa: true,
    titleEn: true,
    unitCode: true,
    unitFa: true,
    unitEn: true,
    direction: true,
    level: true,
    kind: true,
    placeAggregation: true,
    isCumulative: true,
    isComputed: true,
    isHeadline: true,
    isSample: true,
  })
  .extend({
    plannedProvinces: z.int().describe('provinces with a target'),
    reportingProvinces: z.array(z.int()).describe('provinces with an accepted value, per period'),
    country: z.array(achievement),
    provinces: z.array(achievement),
  });
export type MatrixRow = z.infer<typeof matrixRow>;

/** The reporting matrix of a memorandum: every indicator that provinces report at one frequency, in one answer. */
export const indicatorMatrix = z.object({
  memorandumId: z.uuid(),
  asOf: plainDate,
  frequency: z.enum(frequencies),
  ...readings,
  indicators: z.array(matrixRow),
});
export type IndicatorMatrix = z.infer<typeof indicatorMatrix>;

/** The targets of one indicator as far as they are in sight, with the version of its definition. */
export const indicatorTargets = z.object({
  indicatorId: z.uuid(),
  targets: z.array(indicatorTarget),
  version: z.int(),
});
export type IndicatorTargets = z.infer<typeof indicatorTargets>;
