import { z } from 'zod';
import { side } from '../access';
import { instant, plainDate } from '../calendar';
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
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A meeting in a list. `code` is its number in the memorandum (M-12), `numberCode` its committee, year and sequence (PSK-1405-04). */
export const meeting = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  numberCode: z.string(),
  sequenceNo: z.int().describe('runs per committee over all years'),
  provinceCode: z.string().nullable(),
  committee: recordRef,
  kind: z.enum(['ORDINARY', 'EXTRAORDINARY']),
  state: meetingState,
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
      type: z.enum(['TASK', 'OBLIGATION', 'DECISION', 'INDICATOR']),
      code: z.string(),
      id: z.uuid().nullable(),
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
  arrivedAt: clock.nullable(),
  leftAt: clock.nullable(),
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
  previousDecisions: z.array(previousDecision),
  nextMeetingFa: z.string().nullable(),
  nextMeetingEn: z.string().nullable(),
  nextMeetingOn: plainDate.nullable(),
  closedAt: clock.nullable(),
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
