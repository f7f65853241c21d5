import type { Side } from '../access';
import type { PlainDate } from '../calendar';
import { DomainError, invalidField } from '../problems';
import type { Seat } from './committee';

/** A seat as far as rules need it: which post sits there, as what, from when to when (`to` included, null is open). */
export interface SeatTerm {
  readonly postId: string;
  readonly side: Side;
  readonly seat: Seat;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** The seats that are filled on `day`. */
export function seatsOn<Term extends Pick<SeatTerm, 'from' | 'to'>>(seats: readonly Term[], day: PlainDate): Term[] {
  return seats.filter(({ from, to }) => from <= day && (to === null || day <= to));
}

function overlap(a: SeatTerm, b: SeatTerm): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}

/**
 * Refuses seats that make no committee: two chairs or secretaries at once (or none on the last day), a post seated twice, a quorum
 * that its members cannot reach. Throws `request.invalid` with `committees.…`.
 */
export function requireOrderlySeats(seats: readonly SeatTerm[], quorum: { readonly total: number; readonly perSide: number }): void {
  if (seats.some(({ from, to }) => to !== null && to < from)) throw invalidField('seats', 'committees.seat-dates');
  const pairs = seats.flatMap((a, index) => seats.slice(index + 1).map((b) => [a, b] as const)).filter(([a, b]) => overlap(a, b));
  if (pairs.some(([a, b]) => a.postId === b.postId)) throw invalidField('seats', 'committees.seat-twice');
  const current = seats.filter(({ to }) => to === null);
  for (const [seat, code] of [
    ['CHAIR', 'committees.one-chair'],
    ['SECRETARY', 'committees.one-secretary'],
  ] as const) {
    const isTwice = pairs.some(([a, b]) => a.seat === seat && b.seat === seat);
    if (isTwice || current.filter((one) => one.seat === seat).length !== 1) throw invalidField('seats', code);
  }
  const fewest = Math.min(...(['MINISTRY', 'ACECR'] as const).map((side) => current.filter((one) => one.side === side).length));
  if (current.length < quorum.total || fewest < quorum.perSide) throw invalidField('quorumTotal', 'committees.quorum-unreachable');
}

/** Refuses to put another post into the chair or the secretary's seat. Throws `committees.officers-set-up`. */
export function requireSameOfficers(before: readonly SeatTerm[], after: readonly SeatTerm[]): void {
  const officers = (seats: readonly SeatTerm[]): string =>
    seats
      .filter(({ seat }) => seat !== 'MEMBER')
      .map(({ postId, seat, from, to }) => [seat, postId, from, to ?? ''].join(' '))
      .sort()
      .join();
  if (officers(before) !== officers(after)) {
    throw new DomainError('committees.officers-set-up', {}, [{ path: 'seats', code: 'committees.officers-set-up' }]);
  }
}
