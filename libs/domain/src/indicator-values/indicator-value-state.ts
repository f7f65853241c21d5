import { DomainError } from '../problems';
import type { ValueState } from './indicator-value';

/** Where a value may go from each state. Accepted and returned ones stay; what comes after is the next revision. */
export const nextValueStates: Readonly<Record<ValueState, readonly ValueState[]>> = {
  DRAFT: ['SENT'],
  SENT: ['ACCEPTED', 'RETURNED'],
  ACCEPTED: [],
  RETURNED: [],
};

/** Refuses a step the table does not know. Throws `indicator-values.transition-not-allowed`. */
export function requireStep(from: ValueState, to: ValueState): void {
  if (!nextValueStates[from].includes(to)) throw new DomainError('indicator-values.transition-not-allowed', { from, to });
}
