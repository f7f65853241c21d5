import { z } from 'zod';
import { side } from '../access';
import { instant, plainDate, wallTime } from '../calendar';
import { seat } from '../committees';
import { decision } from '../decisions';
import { personRef, postRef, recordRef } from '../records';
import { taskState } from '../tasks';
import { minutesState } from '../minutes';

export const meetingStates = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export const meetingState = z.enum(meetingStates);
export type MeetingState = z.infer<typeof meetingState>;
export const attendanceStates = ['EXPECTED', 'PRESENT', 'ABSENT_WITH_NOTICE', 'ABSENT', 'DELEGATE', 'GUEST'] as const;
export const attendanceState = z.enum(attendanceStates);
export type AttendanceState = z.infer<typeof attendanceState>;
export const meetingKinds = ['ORDINARY', 'EXTRAORDINARY'] as const;
export const meetingKind = z.enum(meetingKinds);
export type MeetingKind = z.infer<typeof meetingKind>;
export const agendaLinkType = z.enum(['TASK', 'OBLIGATION', 'DECISION', 'INDICATOR']);

/** A meeting in a list. `code` is its number in the memorandum (M-12), `numberCode` its committee, year and sequence (PSK-1405-04). */
export const meeting = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  numberCode: z.string(),
  sequenceNo: z.int().describe('runs per committee over all years'),
  provinceCode: z.string().nullable(),
  committeeId: z.uuid(),
  committee: recordRef,
  kind: meetingKind,
  state: meetingState,
  heldOn: plainDate.describe('day of the meeting in Tehran'),
  startsAt: instant,
  endsAt: instant,
  placeFa: z.string(),
  placeEn: z.string().nullable(),
  minutesState: minutesState.nullable(),
  decisionCount: z.int(),
  isSample: z.boolean(),
  version: z.int(),
});
export type Meeting = z.infer<typeof meeting>;

export const agendaItem = z.object({
  id: z.uuid(),
  position: z.int(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  presenter: postRef.nullable(),
  minutes: z.int().describe('length, in minutes'),
  discussionFa: z.string().describe('paragraphs divided by line breaks'),
  gistEn: z.string().nullable(),
  links: z.array(
    z.object({
      type: agendaLinkType,
      code: z.string(),
      id: z.uuid().nullable().describe('null where it does not exist or is not for the reader'),
      titleFa: z.string().nullable(),
      titleEn: z.string().nullable(),
    }),
  ),
});
export type AgendaItem = z.infer<typeof agendaItem>;

export const attendance = z.object({
  id: z.uuid(),
  displayOrder: z.int(),
  side: side.nullable(),
  seat: seat.nullable(),
  state: attendanceState,
  post: postRef.nullable(),
  person: personRef.nullable().describe('who sat there: the holder on the day of the meeting'),
  delegateFor: postRef.nullable(),
  guestNameFa: z.string().nullable(),
  guestNameEn: z.string().nullable(),
  guestTitleFa: z.string().nullable(),
  guestTitleEn: z.string().nullable(),
  guestOrganisationFa: z.string().nullable(),
  arrivedAt: wallTime.nullable(),
  leftAt: wallTime.nullable(),
  dissentFa: z.string().nullable(),
  dissentEn: z.string().nullable(),
  dissentAgendaPosition: z.int().nullable(),
});
export type Attendance = z.infer<typeof attendance>;

/** An earlier decision of the committee as it stands on the day (item 9 of the minutes). */
export const previousDecision = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.string(),
  subjectFa: z.string(),
  subjectEn: z.string().nullable(),
  executorFa: z.string(),
  executorEn: z.string().nullable(),
  side: z.enum(['MINISTRY', 'ACECR', 'JOINT']),
  dueOn: plainDate.nullable(),
  state: taskState,
  progressPercent: z.int().nullable(),
  daysLate: z.int(),
  task: recordRef.nullable(),
});
export type PreviousDecision = z.infer<typeof previousDecision>;

/** Whether the committee is quorate: members present in all and of each side. */
export const quorum = z.object({
  isMet: z.boolean(),
  present: z.int(),
  members: z.int(),
  needed: z.int(),
  neededPerSide: z.int(),
  ministry: z.object({ present: z.int(), members: z.int() }),
  acecr: z.object({ present: z.int(), members: z.int() }),
});
export type Quorum = z.infer<typeof quorum>;

/** A point to settle before minutes become final; only a blocking one holds them up. */
export const finalisationCheck = z.object({
  code: z.enum(['ROLL', 'QUORUM', 'DECISIONS', 'DISCUSSION', 'NEXT_MEETING', 'CLOSED_AT', 'LETTER_NUMBER']),
  isMet: z.boolean(),
  isBlocking: z.boolean(),
  open: z.int().describe('how many points of it are open'),
});
export type FinalisationCheck = z.infer<typeof finalisationCheck>;

export const meetingDetail = meeting.extend({
  committeeQuorum: z.object({ total: z.int(), perSide: z.int() }),
  invitationNumber: z.string().nullable(),
  invitationSentOn: plainDate.nullable(),
  isInvitationLate: z.boolean().describe('sent later than the committee asks for (72 hours by custom)'),
  classification: z.enum(['NORMAL', 'CONFIDENTIAL']),
  cancelReasonFa: z.string().nullable(),
  agenda: z.array(agendaItem),
  attendances: z.array(attendance),
  quorum,
  decisions: z.array(decision),
  previousDecisions: z.array(previousDecision).describe('as they stood on the day of the meeting, or stand now before it'),
  checks: z.array(finalisationCheck).describe('what to settle before the minutes become final'),
  nextMeetingFa: z.string().nullable(),
  nextMeetingEn: z.string().nullable(),
  nextMeetingOn: plainDate.nullable(),
  closedAt: wallTime.nullable(),
  minutes: z
    .object({
      state: minutesState,
      letterNumber: z.string().nullable(),
      contentHash: z.string().nullable(),
      verificationCode: z.string().nullable(),
      finalisedAt: instant.nullable(),
      signedOn: plainDate.nullable(),
      distributedOn: plainDate.nullable(),
      originalKeptAtFa: z.string().nullable(),
      addenda: z.array(
        z.object({
          id: z.uuid(),
          number: z.int(),
          textFa: z.string(),
          textEn: z.string().nullable(),
          addedAt: instant,
          person: personRef,
        }),
      ),
    })
    .nullable(),
});
export type MeetingDetail = z.infer<typeof meetingDetail>;
