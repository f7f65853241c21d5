import { DomainError } from '../problems';
import { mayMove, memorandumStates, moveMemorandum, type MemorandumState } from '.';

const allowed: readonly (readonly [MemorandumState, MemorandumState])[] = [
  ['DRAFT', 'UNDER_REVIEW'],
  ['UNDER_REVIEW', 'DRAFT'],
  ['UNDER_REVIEW', 'SIGNED'],
  ['SIGNED', 'ACTIVE'],
  ['SIGNED', 'TERMINATED'],
  ['ACTIVE', 'TERMINATED'],
];

describe('the life of a memorandum', () => {
  it.each(memorandumStates.flatMap((from) => memorandumStates.map((to) => [from, to] as const)))(
    'goes from %s to %s only where allowed',
    (from, to) => {
      const expected = allowed.some(([a, b]) => a === from && b === to);
      expect(mayMove(from, to)).toBe(expected);
      if (expected || from === to) expect(moveMemorandum({ state: from }, to)).toEqual({ state: to });
      else expect(() => moveMemorandum({ state: from }, to)).toThrow(new DomainError('memoranda.transition-not-allowed', { from, to }));
    },
  );
});
