import { z } from 'zod';
import { plainDate } from '../calendar';
import { foldedText } from '../persian';
import { changeOf, code, listQuery, longText, optionalTitle, title } from '../records';
import { agendaLinkType, attendanceState, meetingKind, meetingState } from './meeting';

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'meetings.time-malformed' });
/** Free text given by the secretariat («28613/60/28د»), never a number of ours (minutes.md §2.2). */
const letterNumber = foldedText.min(1).max(60);
const place = foldedText.min(2).max(200);

const agendaItemRequest = z.strictObject({
  titleFa: title,
  titleEn: optionalTitle.default(null),
  presenterPostId: z.uuid().nullable().default(null),
  minutes: z.int().min(1).max(600),
  links: z
    .array(
      z.strictObject({
        type: agendaLinkType,
        code,
      }),
    )
    .max(30)
    .default([]),
});

/** Plans a meeting of a committee; the roll is filled with its members of that day. Times are wall time in Tehran. */
export const planMeeting = z.strictObject({
  committeeId: z.uuid(),
  code: code.nullable().default(null).describe('null: the next free M-nn of the memorandum'),
  kind: meetingKind.default('ORDINARY'),
  heldOn: plainDate,
  startsAt: wallTime,
  endsAt: wallTime,
  placeFa: place,
  placeEn: place.nullable().default(null),
  classification: z.enum(['NORMAL', 'CONFIDENTIAL']).default('NORMAL'),
  agenda: z.array(agendaItemRequest).max(40).default([]),
});
export type PlanMeeting = z.infer<typeof planMeeting>;

export const changeMeeting = changeOf(planMeeting.omit({ committeeId: true, code: true }));
export type ChangeMeeting = z.infer<typeof changeMeeting>;

export const inviteToMeeting = z.strictObject({
  invitationNumber: letterNumber.nullable().default(null),
});
export type InviteToMeeting = z.infer<typeof inviteToMeeting>;

export const cancelMeeting = z.strictObject({ reasonFa: longText });
export type CancelMeeting = z.infer<typeof cancelMeeting>;

const attendanceRequest = z.strictObject({
  id: z.uuid().nullable().default(null).describe('null adds a guest or delegate'),
  state: attendanceState,
  postId: z.uuid().nullable().default(null),
  delegateForPostId: z.uuid().nullable().default(null),
  guestPersonId: z.uuid().nullable().default(null),
  guestNameFa: foldedText.min(2).max(120).nullable().default(null),
  guestNameEn: foldedText.min(2).max(120).nullable().default(null),
  guestTitleFa: foldedText.max(120).nullable().default(null),
  guestTitleEn: foldedText.max(120).nullable().default(null),
  guestOrganisationFa: foldedText.max(200).nullable().default(null),
  arrivedAt: wallTime.nullable().default(null),
  leftAt: wallTime.nullable().default(null),
  dissentFa: longText.nullable().default(null),
  dissentEn: longText.nullable().default(null),
  dissentAgendaPosition: z.int().min(1).nullable().default(null),
});

/** Takes the roll: every row in its printing order. Opens the minutes as a draft and makes the meeting held. */
export const takeRoll = z.strictObject({
  attendances: z.array(attendanceRequest).min(1).max(200),
});
export type TakeRoll = z.infer<typeof takeRoll>;

/** Writes what was said, item by item, and how the meeting closed; every field may be left out. */
export const writeMinutes = z
  .strictObject({
    discussions: z
      .array(
        z.strictObject({
          position: z.int().min(1),
          discussionFa: foldedText.max(20_000),
          gistEn: foldedText.max(5_000).nullable().default(null),
        }),
      )
      .max(40),
    letterNumber: letterNumber.nullable(),
    nextMeetingFa: foldedText.min(1).max(500).nullable(),
    nextMeetingEn: foldedText.min(1).max(500).nullable(),
    nextMeetingOn: plainDate.nullable(),
    closedAt: wallTime.nullable(),
  })
  .partial();
export type WriteMinutes = z.infer<typeof writeMinutes>;

export const listMeetings = listQuery.extend({
  memorandumId: z.uuid().optional(),
  committeeId: z.uuid().optional(),
  code: z.string().optional().describe('M-12 or PSK-1405-04'),
  state: meetingState.optional(),
  provinceCode: z.string().optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  q: z.string().max(200).optional(),
  direction: z.enum(['asc', 'desc']).default('desc'),
});
export type ListMeetings = z.infer<typeof listMeetings>;

export const readMeeting = z.object({ asOf: plainDate.optional() });
export type ReadMeeting = z.infer<typeof readMeeting>;
export const printMinutes = z.object({
  lang: z.enum(['fa', 'en']).default('fa'),
});
export type PrintMinutes = z.infer<typeof printMinutes>;
