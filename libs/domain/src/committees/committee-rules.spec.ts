import type { PlainDate } from '../calendar';
import { DomainError } from '../problems';
import { requireOrderlySeats, seatsOn, type SeatTerm } from './committee-rules';

const day = (text: string): PlainDate => text as PlainDate;
const seat = (postId: string, changes: Partial<SeatTerm> = {}): SeatTerm => ({
  postId,
  side: 'MINISTRY',
  seat: 'MEMBER',
  from: day('2025-05-18'),
  to: null,
  ...changes,
});
const chair = seat('chair', { seat: 'CHAIR' });
const secretary = seat('secretary', { seat: 'SECRETARY' });
const member = seat('member', { side: 'ACECR' });
const refusal = (seats: readonly SeatTerm[], total = 3, perSide = 1): string | undefined => {
  try {
    requireOrderlySeats(seats, { total, perSide });
  } catch (error) {
    return error instanceof DomainError ? error.fields[0]?.code : 'another error';
  }
  return undefined;
};

test('a seat is filled from its first to its last day', () => {
  const term = seat('a', { from: day('2026-01-01'), to: day('2026-01-31') });
  expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((on) => seatsOn([term], day(on)).length)).toEqual([0, 1, 1, 0]);
  expect(seatsOn([chair], day('2030-01-01'))).toEqual([chair]);
});

test('one chair may follow another, but not sit beside', () => {
  const former = { ...chair, postId: 'former', to: day('2026-05-01') };
  expect(refusal([former, { ...chair, from: day('2026-05-02') }, secretary, member])).toBeUndefined();
  expect(refusal([former, chair, secretary, member])).toBe('committees.one-chair');
});

test.each([
  ['orderly', undefined, [chair, secretary, member]],
  ['without a chair', 'committees.one-chair', [seat('x'), secretary, member]],
  ['whose chair has left', 'committees.one-chair', [{ ...chair, to: day('2026-01-01') }, secretary, member, seat('x')]],
  ['with two secretaries', 'committees.one-secretary', [chair, secretary, { ...secretary, postId: 'x' }, member]],
  ['with a post seated twice', 'committees.seat-twice', [chair, secretary, member, seat('chair')]],
  ['ending before it begins', 'committees.seat-dates', [chair, secretary, member, seat('x', { to: day('2020-01-01') })]],
  ['too small for its quorum', 'committees.quorum-unreachable', [chair, secretary]],
])('a committee %s is answered %s', (_, code, seats) => {
  expect(refusal(seats)).toBe(code);
});

test('a quorum per side that one side cannot reach is none', () => {
  expect(refusal([chair, secretary, member], 2, 2)).toBe('committees.quorum-unreachable');
});
