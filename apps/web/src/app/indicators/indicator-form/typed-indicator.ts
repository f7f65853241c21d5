import type { WorkSide } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { Indicator, Measure } from '@hampeyman/domain/indicators';
import { written } from '../../http';

/** A part of a ratio as it stands in the boxes. */
export interface TypedPart {
  readonly fa: string;
  readonly en: string;
  readonly indicatorId: string | null;
}

/** What stands in the boxes of the definition form. */
export interface TypedIndicator {
  readonly memorandumId: string | null;
  readonly code: string;
  readonly side: WorkSide;
  readonly titleFa: string;
  readonly titleEn: string;
  readonly definitionFa: string;
  readonly definitionEn: string;
  readonly unitCode: string;
  readonly unitFa: string;
  readonly unitEn: string;
  readonly direction: Indicator['direction'];
  readonly level: Indicator['level'];
  readonly kind: Indicator['kind'];
  readonly frequency: Indicator['frequency'];
  readonly placeAggregation: Indicator['placeAggregation'];
  readonly isCumulative: boolean;
  readonly isNational: boolean;
  readonly isHeadline: boolean;
  readonly disaggregation: string;
  readonly targetGroup: string;
  readonly supportInstrument: string;
  readonly numerator: TypedPart;
  readonly denominator: TypedPart;
  readonly multiplier: number | null;
  readonly measure: Measure | '';
  readonly baselineValue: number | null;
  readonly baselineOn: PlainDate | null;
  readonly baselineIsApproximate: boolean;
  readonly baselineSource: string;
  readonly ministryPostId: string | null;
  readonly acecrPostId: string | null;
  readonly objectiveIds: readonly string[];
  readonly outcomeIds: readonly string[];
}

const emptyPart: TypedPart = { fa: '', en: '', indicatorId: null };

/** An indicator nobody has typed anything of. */
export const emptyIndicator: TypedIndicator = {
  memorandumId: null,
  code: '',
  side: 'JOINT',
  titleFa: '',
  titleEn: '',
  definitionFa: '',
  definitionEn: '',
  unitCode: 'PERSON',
  unitFa: 'نفر',
  unitEn: 'person',
  direction: 'INCREASE',
  level: 'OUTPUT',
  kind: 'COUNT',
  frequency: 'HALF_YEAR',
  placeAggregation: 'SUM',
  isCumulative: true,
  isNational: false,
  isHeadline: false,
  disaggregation: '',
  targetGroup: '',
  supportInstrument: '',
  numerator: emptyPart,
  denominator: emptyPart,
  multiplier: 100,
  measure: '',
  baselineValue: null,
  baselineOn: null,
  baselineIsApproximate: false,
  baselineSource: '',
  ministryPostId: null,
  acecrPostId: null,
  objectiveIds: [],
  outcomeIds: [],
};

/** What is typed as the API asks for it. Only a ratio has parts and a multiplier. */
export function definitionOf(typed: TypedIndicator): Readonly<Record<string, unknown>> {
  const { numerator, denominator, multiplier, measure, baselineValue, baselineOn, baselineIsApproximate, baselineSource, ...rest } = typed;
  const isRatio = typed.kind === 'RATIO';
  const part = (of: TypedPart): object => ({ fa: of.fa, en: written(of.en), indicatorId: of.indicatorId });
  return {
    ...rest,
    memorandumId: rest.memorandumId ?? undefined,
    titleEn: written(rest.titleEn),
    definitionFa: written(rest.definitionFa),
    definitionEn: written(rest.definitionEn),
    disaggregation: written(rest.disaggregation),
    targetGroup: written(rest.targetGroup),
    supportInstrument: written(rest.supportInstrument),
    numerator: isRatio ? part(numerator) : null,
    denominator: isRatio ? part(denominator) : null,
    multiplier: isRatio ? (multiplier ?? undefined) : 1,
    measure: measure === '' ? null : measure,
    timeAggregation: isRatio && numerator.indicatorId !== null ? 'RATIO_OF_LAST' : 'LAST',
    baseline:
      baselineValue === null
        ? null
        : { value: baselineValue, on: baselineOn, isApproximate: baselineIsApproximate, source: written(baselineSource) },
  };
}

/** A definition as it stands in the boxes. */
export function typedOf(indicator: Indicator): TypedIndicator {
  const { numerator, denominator, baseline, objectives, outcomes, ministryPost, acecrPost, measure } = indicator;
  const part = (of: Indicator['numerator']): TypedPart =>
    of === null ? emptyPart : { fa: of.fa, en: of.en ?? '', indicatorId: of.indicator?.id ?? null };
  const { memorandumId, code, side, titleFa, unitCode, unitFa, unitEn, direction, level, kind, frequency, placeAggregation } = indicator;
  const { isCumulative, isNational, isHeadline, multiplier } = indicator;
  return {
    ...{ memorandumId, code, side, titleFa, unitCode, unitFa, unitEn, direction, level, kind, frequency, placeAggregation },
    ...{ isCumulative, isNational, isHeadline, multiplier },
    titleEn: indicator.titleEn ?? '',
    definitionFa: indicator.definitionFa ?? '',
    definitionEn: indicator.definitionEn ?? '',
    disaggregation: indicator.disaggregation ?? '',
    targetGroup: indicator.targetGroup ?? '',
    supportInstrument: indicator.supportInstrument ?? '',
    numerator: part(numerator),
    denominator: part(denominator),
    measure: measure ?? '',
    baselineValue: baseline?.value ?? null,
    baselineOn: baseline?.on ?? null,
    baselineIsApproximate: baseline?.isApproximate ?? false,
    baselineSource: baseline?.source ?? '',
    ministryPostId: ministryPost?.id ?? null,
    acecrPostId: acecrPost?.id ?? null,
    objectiveIds: objectives.map(({ id }) => id),
    outcomeIds: outcomes.map(({ id }) => id),
  };
}
