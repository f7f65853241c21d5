import type { Attendance, AttendanceState, MeetingDetail, Quorum, TakeRoll } from '@hampeyman/domain/meetings';
import { quorumOf } from '@hampeyman/domain/meetings';

export type RollRow = TakeRoll['attendances'][number];

/** What a member may be said to be; a delegate comes as a row of their own. */
export const memberStates = ['PRESENT', 'ABSENT_WITH_NOTICE', 'ABSENT'] as const satisfies readonly AttendanceState[];

/** A row of the roll as it is sent. */
export function rowOf(attendance: Attendance): RollRow {
  const { id, state, post, delegateFor, person, guestNameFa, guestNameEn, guestTitleFa, guestTitleEn, guestOrganisationFa } = attendance;
  const { arrivedAt, leftAt, dissentFa, dissentEn, dissentAgendaPosition } = attendance;
  return {
    id,
    state,
    postId: post?.id ?? null,
    delegateForPostId: delegateFor?.id ?? null,
    guestPersonId: post === null && guestNameFa === null ? (person?.id ?? null) : null,
    guestNameFa,
    guestNameEn,
    guestTitleFa,
    guestTitleEn,
    guestOrganisationFa,
    arrivedAt,
    leftAt,
    dissentFa,
    dissentEn,
    dissentAgendaPosition,
  };
}

const nobody: RollRow = {
  id: null,
  state: 'GUEST',
  postId: null,
  delegateForPostId: null,
  guestPersonId: null,
  guestNameFa: null,
  guestNameEn: null,
  guestTitleFa: null,
  guestTitleEn: null,
  guestOrganisationFa: null,
  arrivedAt: null,
  leftAt: null,
  dissentFa: null,
  dissentEn: null,
  dissentAgendaPosition: null,
};

/** The whole roll with one row changed. */
export function withChange({ attendances }: MeetingDetail, id: string, change: Partial<RollRow>): TakeRoll {
  return { attendances: attendances.map((one) => (one.id === id ? { ...rowOf(one), ...change } : rowOf(one))) };
}

/** The whole roll with somebody added: a guest, or a delegate, whose member is then absent with notice. */
export function withSomebody({ attendances }: MeetingDetail, added: Partial<RollRow>): TakeRoll {
  const rows = attendances.map(rowOf);
  const represented = added.state === 'DELEGATE' ? (added.delegateForPostId ?? null) : null;
  return {
    attendances: [
      ...rows.map((row) => (represented !== null && row.postId === represented ? { ...row, state: 'ABSENT_WITH_NOTICE' as const } : row)),
      { ...nobody, ...added },
    ],
  };
}

/** The whole roll without one row (a guest or delegate entered by mistake). */
export function without({ attendances }: MeetingDetail, id: string): TakeRoll {
  return { attendances: attendances.filter((one) => one.id !== id).map(rowOf) };
}

/** Whether a row is a member of the committee on that day, not somebody who came beside or instead. */
export function isMember({ seat, state }: Attendance): boolean {
  return seat !== null && state !== 'DELEGATE' && state !== 'GUEST';
}

/** The quorum with clicks that have not arrived yet, by the rule of the API. */
export function liveQuorum({ attendances, committeeQuorum }: MeetingDetail, clicked: Readonly<Record<string, AttendanceState>>): Quorum {
  const roll = attendances.map((one) => ({ ...one, state: clicked[one.id] ?? one.state }));
  return quorumOf({
    seats: roll.filter(isMember).flatMap(({ post, side }) => (post === null || side === null ? [] : [{ postId: post.id, side }])),
    roll: roll.map(({ state, post, delegateFor }) => ({ state, postId: post?.id ?? null, delegateForPostId: delegateFor?.id ?? null })),
    total: committeeQuorum.total,
    perSide: committeeQuorum.perSide,
  });
}
