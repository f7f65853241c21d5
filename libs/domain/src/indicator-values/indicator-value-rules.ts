import { isAmong, otherSide, type Actor, type Side } from '../access';
import type { Period, PlainDate } from '../calendar';
import { fitsFrequency, isOver, type Indicator } from '../indicators';
import { DomainError } from '../problems';
import type { TextParams } from '../texts';
import type { IndicatorValue, ValueWarning } from './indicator-value';

/** What somebody wants to enter. */
export interface Entry {
  readonly provinceCode: string | null;
  readonly period: Period;
  readonly value: number;
}

type Fits = Pick<Indicator, 'isComputed' | 'isNational' | 'frequency' | 'unitCode' | 'kind'>;

/**
 * Refuses what can be no value of the indicator, sent or not. Throws `indicator-values.computed`, `.national-only`, `.province-required`,
 * `.period-not-of-frequency`, `.percent-out-of-range`, `.negative`, `.not-whole`.
 */
export function requireFitting(indicator: Fits, entry: Entry): void {
  if (indicator.isComputed) throw refusal('computed', 'indicatorId');
  if (indicator.isNational && entry.provinceCode !== null) throw refusal('national-only', 'provinceCode');
  if (!indicator.isNational && entry.provinceCode === null) throw refusal('province-required', 'provinceCode');
  if (!fitsFrequency(entry.period, indicator.frequency)) throw refusal('period-not-of-frequency', 'period');
  requirePossible(indicator, entry.value);
}

/** Refuses a number that the unit cannot have. Throws `indicator-values.percent-out-of-range`, `.negative`, `.not-whole`. */
export function requirePossible({ unitCode, kind }: Pick<Fits, 'unitCode' | 'kind'>, value: number): void {
  if (unitCode === 'PERCENT' && (value < 0 || value > 100)) throw refusal('percent-out-of-range', 'value');
  if (value < 0) throw refusal('negative', 'value');
  if (kind !== 'RATIO' && !Number.isInteger(value)) throw refusal('not-whole', 'value');
}

/** Only a period that is over can be reported; a draft may be kept before. Throws `indicator-values.period-not-over`. */
export function requireOver(period: Period, today: PlainDate): void {
  if (!isOver(period, today)) throw refusal('period-not-over', 'period');
}

/** The posts among which the decider of a value is found. */
export interface Deciders {
  /** of the province the value is about, by side: the head of the side's provincial unit, where there is one */
  readonly provincialDirector: Readonly<Record<Side, string | null>>;
  readonly owner: Readonly<Record<Side, string | null>>;
}

/**
 * The post that decides on what `side` submits: the other side's provincial director, else the other side's owner of the indicator.
 * Throws `indicator-values.no-decider`.
 */
export function deciderOf(side: Side, { provincialDirector, owner }: Deciders): string {
  const other = otherSide(side);
  const post = provincialDirector[other] ?? owner[other];
  if (post === null) throw new DomainError('indicator-values.no-decider');
  return post;
}

/**
 * Refuses a decision by the side that submitted the value, and by anybody who has a hand in it (`submitterIds`: who submitted it, and who held
 * or holds the post it came from), also through a deputy. Throws `indicator-values.decider-same-side`, `.decider-is-submitter`.
 */
export function requireOther(value: Pick<IndicatorValue, 'submittedSide'>, submitterIds: readonly string[], actor: Actor): void {
  if (isAmong(submitterIds, actor)) throw new DomainError('indicator-values.decider-is-submitter');
  if (value.submittedSide === actor.side) throw new DomainError('indicator-values.decider-same-side');
}

/** Above so many times the former value a cumulative one is worth a second look. */
const farAbove = 5;

/** What is worth a second look: a cumulative value below the former one (a correction, or a slip), or far above it (a digit too many). */
export function warningsOf(
  indicator: Pick<Indicator, 'isCumulative'>,
  value: number,
  former: { readonly value: number } | null,
): ValueWarning[] {
  if (!indicator.isCumulative || former === null) return [];
  if (value < former.value) return ['BELOW_FORMER'];
  return former.value > 0 && value > former.value * farAbove ? ['FAR_ABOVE_FORMER'] : [];
}

function refusal(what: string, path: string, params: TextParams = {}): DomainError {
  const code = `indicator-values.${what}`;
  return new DomainError(code, params, [{ path, code, params }]);
}
