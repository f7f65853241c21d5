import type { Committee, Seat } from '@hampeyman/domain/committees';
import { written } from '../../http';

export interface TypedSeat {
  readonly postId: string | null;
  readonly seat: Seat;
  readonly from: string | null;
  readonly to: string | null;
}

/** A committee as somebody types it. */
export interface TypedCommittee {
  readonly memorandumId: string | null;
  readonly code: string;
  readonly kind: Committee['kind'];
  readonly provinceCode: string | null;
  readonly nameFa: string;
  readonly nameEn: string;
  readonly quorumTotal: number | null;
  readonly quorumPerSide: number | null;
  readonly rhythmFa: string;
  readonly rhythmEn: string;
  readonly invitationHours: number | null;
  readonly seats: readonly TypedSeat[];
}

export const blankCommittee: TypedCommittee = {
  memorandumId: null,
  code: '',
  kind: 'WORKING_GROUP',
  provinceCode: null,
  nameFa: '',
  nameEn: '',
  quorumTotal: 3,
  quorumPerSide: 1,
  rhythmFa: '',
  rhythmEn: '',
  invitationHours: 72,
  seats: [],
};

/** An existing committee, ready to be changed. */
export function typedOf(committee: Committee): TypedCommittee {
  const { memorandumId, code, kind, provinceCode, nameFa, nameEn, quorumTotal, quorumPerSide, rhythmFa, rhythmEn } = committee;
  return {
    memorandumId,
    code,
    kind,
    provinceCode,
    nameFa,
    nameEn: nameEn ?? '',
    quorumTotal,
    quorumPerSide,
    rhythmFa: rhythmFa ?? '',
    rhythmEn: rhythmEn ?? '',
    invitationHours: committee.invitationHours,
    seats: committee.seats.map(({ post, seat, from, to }) => ({ postId: post.id, seat, from, to })),
  };
}

/** What may be changed of a committee, as the API asks for it. */
export function changeFrom({ memorandumId: _m, code: _c, provinceCode: _p, nameEn, rhythmFa, rhythmEn, ...rest }: TypedCommittee): object {
  return { ...rest, nameEn: written(nameEn), rhythmFa: written(rhythmFa), rhythmEn: written(rhythmEn) };
}

/** The whole of a new committee, as the API asks for it. */
export function setUpFrom(typed: TypedCommittee): object {
  const { memorandumId, code, provinceCode } = typed;
  return { ...changeFrom(typed), memorandumId, code: code.toUpperCase(), provinceCode };
}
