import { DomainError } from '../problems';
import type { Memorandum, MemorandumState } from './memorandum';

/** Where a memorandum may go from each state: a draft under review may go back, what is ended stays ended. */
export const memorandumTransitions: Readonly<Record<MemorandumState, readonly MemorandumState[]>> = {
  DRAFT: ['UNDER_REVIEW'],
  UNDER_REVIEW: ['SIGNED', 'DRAFT'],
  SIGNED: ['ACTIVE', 'TERMINATED'],
  ACTIVE: ['TERMINATED'],
  TERMINATED: [],
};

/** Whether a memorandum may go from one state to another; staying is no transition. */
export function mayMove(from: MemorandumState, to: MemorandumState): boolean {
  return memorandumTransitions[from].includes(to);
}

/** The memorandum in its new state; the same state changes nothing. Throws `memoranda.transition-not-allowed`. */
export function moveMemorandum<M extends Pick<Memorandum, 'state'>>(memorandum: M, to: MemorandumState): M {
  if (memorandum.state !== to && !mayMove(memorandum.state, to)) {
    throw new DomainError('memoranda.transition-not-allowed', { from: memorandum.state, to });
  }
  return { ...memorandum, state: to };
}
