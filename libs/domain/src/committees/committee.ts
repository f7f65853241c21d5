import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';
import { changeOf, listQuery, optionalTitle, postRef, title, code } from '../records';
import { provinceCode } from '../provinces';

export const seats = ['CHAIR', 'SECRETARY', 'MEMBER'] as const;
export const seat = z.enum(seats);
export type Seat = z.infer<typeof seat>;

export const committeeKinds = ['STEERING', 'WORKING_GROUP', 'SCIENTIFIC'] as const;

/** A steering committee or working group; a province confines it. Quorum counts all members and each side. */
export const committee = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  kind: z.enum(committeeKinds),
  provinceCode: z.string().nullable(),
  nameFa: z.string(),
  nameEn: z.string().nullable(),
  quorumTotal: z.int(),
  quorumPerSide: z.int(),
  rhythmFa: z.string().nullable(),
  rhythmEn: z.string().nullable(),
  invitationHours: z.int().describe('an invitation should reach members at least so many hours before'),
  seats: z.array(
    z.object({
      post: postRef,
      side,
      seat,
      from: plainDate,
      to: plainDate.nullable(),
    }),
  ),
  isSample: z.boolean(),
  version: z.int(),
});
export type Committee = z.infer<typeof committee>;

const seatRequest = z.strictObject({
  postId: z.uuid(),
  seat,
  from: plainDate,
  to: plainDate.nullable().default(null),
});

export const setUpCommittee = z.strictObject({
  memorandumId: z.uuid(),
  code,
  kind: z.enum(committeeKinds).default('WORKING_GROUP'),
  provinceCode: provinceCode.nullable().default(null),
  nameFa: title,
  nameEn: optionalTitle.default(null),
  quorumTotal: z.int().min(1).max(100),
  quorumPerSide: z.int().min(0).max(50),
  rhythmFa: optionalTitle.default(null),
  rhythmEn: optionalTitle.default(null),
  invitationHours: z.int().min(0).max(1000).default(72),
  seats: z.array(seatRequest).min(2).max(60),
});
export type SetUpCommittee = z.infer<typeof setUpCommittee>;

export const changeCommittee = changeOf(setUpCommittee.omit({ memorandumId: true, code: true, provinceCode: true }));
export type ChangeCommittee = z.infer<typeof changeCommittee>;

export const listCommittees = listQuery.extend({
  memorandumId: z.uuid().optional(),
  code: z.string().optional(),
  provinceCode: z.string().optional(),
});
export type ListCommittees = z.infer<typeof listCommittees>;
