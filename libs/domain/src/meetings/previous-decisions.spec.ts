import type { PlainDate } from '../calendar';
import { previousDecisionsOf } from './previous-decisions';

const day = (text: string): PlainDate => text as PlainDate;
const open = { code: 'open', state: 'BLOCKED' as const, closedOn: null };
const before = { code: 'before', state: 'COMPLETED' as const, closedOn: day('2026-06-20') };
const since = { code: 'since', state: 'CANCELLED' as const, closedOn: day('2026-06-21') };

test('open decisions stay, closed ones appear once: at the first meeting after', () => {
  const codes = (meetingBefore: PlainDate | null): string[] =>
    previousDecisionsOf([open, before, since], meetingBefore).map(({ code }) => code);
  expect(codes(day('2026-06-21'))).toEqual(['open', 'since']);
  expect(codes(day('2026-06-22'))).toEqual(['open']);
  expect(codes(null)).toEqual(['open', 'before', 'since']);
});
