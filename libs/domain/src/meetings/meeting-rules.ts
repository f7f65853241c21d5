import { addMinutes, atTehran, minutesBetween, type Instant, type PlainDate, type WallTime } from '../calendar';
import { invalidField } from '../problems';
import type { AttendanceState } from './meeting';

/** Begin and end of a meeting on one day, from wall times in Tehran. Throws `request.invalid`. */
export function meetingTimes(heldOn: PlainDate, startsAt: WallTime, endsAt: WallTime): { startsAt: Instant; endsAt: Instant } {
  if (endsAt <= startsAt) throw invalidField('endsAt', 'meetings.ends-before-start');
  return { startsAt: atTehran(heldOn, startsAt), endsAt: atTehran(heldOn, endsAt) };
}

/**
 * Whether an invitation came later than the committee asks for (72 hours by custom, minutes.md §1). Only its day is known, so it
 * counts from the beginning of that day.
 */
export function isInvitationLate(sentOn: PlainDate | null, startsAt: Instant, hours: number): boolean {
  return sentOn !== null && minutesBetween(atTehran(sentOn, '00:00'), startsAt) < hours * 60;
}

/** The latest moment at which an invitation is in time. */
export function invitationDeadline(startsAt: Instant, hours: number): Instant {
  return addMinutes(startsAt, -60 * hours);
}

/** A row of the roll as it was asked for. */
export interface RollRow {
  readonly state: AttendanceState;
  readonly postId: string | null;
  readonly delegateForPostId: string | null;
  readonly guestPersonId: string | null;
  readonly guestNameFa: string | null;
  readonly arrivedAt: WallTime | null;
  readonly leftAt: WallTime | null;
}

/**
 * Refuses a roll that cannot be: a seat twice, a member who is none, a delegate for nobody, a guest without a name, someone who left
 * before coming. Throws `request.invalid` with `meetings.roll-…`.
 */
export function requireOrderlyRoll(roll: readonly RollRow[], memberPostIds: ReadonlySet<string>): void {
  const posts = roll.flatMap(({ postId }) => (postId === null ? [] : [postId]));
  if (new Set(posts).size < posts.length) throw invalidField('attendances', 'meetings.roll-post-twice');
  const represented = roll.flatMap(({ state, postId, delegateForPostId }) => {
    if (state === 'DELEGATE') return delegateForPostId === null ? [] : [delegateForPostId];
    return state === 'PRESENT' && postId !== null ? [postId] : [];
  });
  if (new Set(represented).size < represented.length) throw invalidField('attendances', 'meetings.roll-seat-twice');
  for (const [index, row] of roll.entries()) requireOrderlyRow(row, `attendances.${String(index)}`, memberPostIds);
}

function requireOrderlyRow(row: RollRow, path: string, memberPostIds: ReadonlySet<string>): void {
  const isNamed = row.postId !== null || row.guestPersonId !== null || row.guestNameFa !== null;
  if (!isNamed) throw invalidField(`${path}.postId`, 'meetings.roll-nobody');
  if (row.arrivedAt !== null && row.leftAt !== null && row.leftAt < row.arrivedAt)
    throw invalidField(`${path}.leftAt`, 'meetings.roll-left-before-arrival');
  if (row.state === 'GUEST') return;
  if (row.state === 'DELEGATE') {
    if (row.delegateForPostId === null || !memberPostIds.has(row.delegateForPostId))
      throw invalidField(`${path}.delegateForPostId`, 'meetings.roll-delegate-for-nobody');
    return;
  }
  if (row.postId === null || !memberPostIds.has(row.postId)) throw invalidField(`${path}.postId`, 'meetings.roll-not-a-member');
}
