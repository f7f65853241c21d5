import { DomainError } from '../problems';
import type { MinutesState } from './minutes';

/** Where minutes may go from each state (minutes.md §8.1); from FINAL on their content is frozen. */
export const nextMinutesStates: Readonly<Record<MinutesState, readonly MinutesState[]>> = {
  DRAFT: ['FOR_COMMENT', 'FINAL'],
  FOR_COMMENT: ['DRAFT', 'FINAL'],
  FINAL: ['SIGNED'],
  SIGNED: ['DISTRIBUTED'],
  DISTRIBUTED: [],
};

/** The minutes in their new state. Throws `minutes.transition-not-allowed`. */
export function moveMinutes<Minutes extends { readonly state: MinutesState }>(minutes: Minutes, to: MinutesState): Minutes {
  if (!nextMinutesStates[minutes.state].includes(to)) {
    throw new DomainError('minutes.transition-not-allowed', { from: minutes.state, to });
  }
  return { ...minutes, state: to };
}

/** Whether the content of minutes in `state` never changes any more. */
export function isFrozen(state: MinutesState): boolean {
  return state === 'FINAL' || state === 'SIGNED' || state === 'DISTRIBUTED';
}

/** Lets the text of minutes be changed only while they are a draft. Throws `minutes.not-draft`, `minutes.not-opened`. */
export function requireDraft(state: MinutesState | null): void {
  if (state === null) throw new DomainError('minutes.not-opened');
  if (state !== 'DRAFT') throw new DomainError('minutes.not-draft', { state });
}
