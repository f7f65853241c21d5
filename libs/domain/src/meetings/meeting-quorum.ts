import type { Side } from '../access';
import type { AttendanceState, Quorum } from './meeting';

/** A row of the roll as far as the quorum needs it. */
export interface Seated {
  readonly state: AttendanceState;
  readonly postId: string | null;
  readonly delegateForPostId: string | null;
}

/** What the quorum is counted from: the seats filled on the day of the meeting, the roll, and what the committee asks for. */
export interface QuorumBasis {
  readonly seats: readonly { readonly postId: string; readonly side: Side }[];
  readonly roll: readonly Seated[];
  readonly total: number;
  readonly perSide: number;
}

/** Posts whose seat is taken: members who came, and members for whom a delegate came. Guests take no seat. */
function takenSeats(roll: readonly Seated[]): ReadonlySet<string> {
  return new Set(
    roll.flatMap(({ state, postId, delegateForPostId }) => {
      if (state === 'PRESENT' && postId !== null) return [postId];
      return state === 'DELEGATE' && delegateForPostId !== null ? [delegateForPostId] : [];
    }),
  );
}

/** Whether enough members are present, in all and of each side; a delegate counts for the seat represented. */
export function quorumOf({ seats, roll, total, perSide }: QuorumBasis): Quorum {
  const taken = takenSeats(roll);
  const of = (side: Side): { present: number; members: number } => {
    const members = seats.filter((seat) => seat.side === side);
    return { members: members.length, present: members.filter(({ postId }) => taken.has(postId)).length };
  };
  const ministry = of('MINISTRY');
  const acecr = of('ACECR');
  const present = ministry.present + acecr.present;
  return {
    isMet: present >= total && ministry.present >= perSide && acecr.present >= perSide,
    present,
    members: seats.length,
    needed: total,
    neededPerSide: perSide,
    ministry,
    acecr,
  };
}
