import type { Side } from '../access';
import { DomainError } from '../problems';
import type { Indicator } from './indicator';
import type { DefineIndicator } from './indicator-requests';

/** What makes an indicator computed. */
type Computation = Pick<Indicator, 'kind' | 'numerator' | 'denominator' | 'measure'>;

/** Whether values of the indicator are never entered: it is divided from two other indicators, or counted by the portal. */
export function isComputed({ kind, numerator, denominator, measure }: Computation): boolean {
  return measure !== null || (kind === 'RATIO' && numerator?.indicator != null && denominator?.indicator != null);
}

/** A post that shall answer for an indicator, and the side it must be of. */
export interface OwnerPost {
  readonly field: 'ministryPostId' | 'acecrPostId';
  readonly side: Side | null;
  /** The memoranda to which its agency is a party. */
  readonly memorandumIds: readonly string[];
}

/** Refuses a definition that contradicts itself. Throws `indicators.ratio-needs-parts`, `indicators.ratio-not-summed`, `indicators.half-computed`. */
export function requireConsistent(definition: Pick<DefineIndicator, 'kind' | 'numerator' | 'denominator' | 'placeAggregation'>): void {
  const { kind, numerator, denominator, placeAggregation } = definition;
  if (kind !== 'RATIO') return;
  if (numerator === null || denominator === null)
    throw refusal('indicators.ratio-needs-parts', numerator === null ? 'numerator' : 'denominator');
  if (placeAggregation === 'SUM') throw refusal('indicators.ratio-not-summed', 'placeAggregation');
  if ((numerator.indicatorId === null) !== (denominator.indicatorId === null)) {
    throw refusal('indicators.half-computed', numerator.indicatorId === null ? 'numerator' : 'denominator');
  }
}

/** Refuses owner posts of the wrong side, and of who is no party to the memorandum. Throws `indicators.post-of-wrong-side`, `.post-of-no-party`. */
export function requireOwnPosts(posts: readonly OwnerPost[], memorandumId: string): void {
  const wrong = posts.find(({ field, side }) => side !== (field === 'ministryPostId' ? 'MINISTRY' : 'ACECR'));
  if (wrong !== undefined) throw refusal('indicators.post-of-wrong-side', wrong.field);
  const foreign = posts.find(({ memorandumIds }) => !memorandumIds.includes(memorandumId));
  if (foreign !== undefined) throw refusal('indicators.post-of-no-party', foreign.field);
}

/** Fields that give the values already accepted another meaning; they stand once there are values. */
export const meaningFields = [
  'unitCode',
  'kind',
  'frequency',
  'isNational',
  'isCumulative',
  'numerator',
  'denominator',
  'multiplier',
  'measure',
] as const;

function refusal(code: string, path: string): DomainError {
  return new DomainError(code, {}, [{ path, code }]);
}
