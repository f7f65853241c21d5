import type { Committee } from '../committees';
import type { Decision } from '../decisions';
import type { Attendance, Meeting, MeetingDetail } from '../meetings';
import type { PostRef } from '../records';
import { day } from './a-task';
import { id, memorandumId } from './an-actor';

const committee = { id: id(400), code: 'PSK', titleFa: 'کارگروه استانی خراسان جنوبی', titleEn: 'South Khorasan Provincial Working Group' };

/** A post of the Ministry's directorate in South Khorasan, unless told otherwise. */
export function aPost(change: Partial<PostRef> = {}): PostRef {
  return {
    id: id(401),
    code: 'MCLS_SK_DG',
    titleFa: 'مدیرکل استان',
    titleEn: 'Provincial director general',
    side: 'MINISTRY',
    organisationFa: 'اداره کل تعاون، کار و رفاه اجتماعی خراسان جنوبی',
    organisationEn: 'MCLS general directorate, South Khorasan',
    personFa: 'رضا میرزایی',
    personEn: 'Reza Mirzaei',
    ...change,
  };
}

/** South Khorasan's working group with a chair of the Ministry, unless told otherwise. */
export function aCommittee(change: Partial<Committee> = {}): Committee {
  return {
    id: committee.id,
    memorandumId,
    code: committee.code,
    kind: 'WORKING_GROUP',
    provinceCode: 'IR-29',
    nameFa: committee.titleFa,
    nameEn: null,
    quorumTotal: 5,
    quorumPerSide: 2,
    rhythmFa: null,
    rhythmEn: null,
    invitationHours: 72,
    seats: [{ seat: 'CHAIR', side: 'MINISTRY', from: day('2025-05-18'), to: null, post: aPost() }],
    isSample: false,
    version: 1,
    ...change,
  };
}

/** A planned meeting of South Khorasan's working group, unless told otherwise. */
export function aMeeting(change: Partial<Meeting> = {}): Meeting {
  return {
    id: id(410),
    memorandumId,
    code: 'M-12',
    numberCode: 'PSK-1405-04',
    sequenceNo: 4,
    provinceCode: 'IR-29',
    committeeId: committee.id,
    committee,
    kind: 'ORDINARY',
    state: 'PLANNED',
    heldOn: day('2026-11-01'),
    startsAt: '2026-11-01T05:30:00Z',
    endsAt: '2026-11-01T07:30:00Z',
    placeFa: 'بیرجند، اداره کل',
    placeEn: 'Birjand, general directorate',
    minutesState: null,
    decisionCount: 0,
    isSample: false,
    version: 1,
    ...change,
  };
}

/** A member who is expected, unless told otherwise. */
export function anAttendance(change: Partial<Attendance> = {}): Attendance {
  return {
    id: id(420),
    displayOrder: 1,
    side: 'MINISTRY',
    seat: 'CHAIR',
    state: 'EXPECTED',
    post: aPost(),
    person: { id: id(421), nameFa: 'رضا میرزایی', nameEn: 'Reza Mirzaei' },
    delegateFor: null,
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
    ...change,
  };
}

/** The page of a planned meeting with one member expected, unless told otherwise. */
export function aMeetingDetail(change: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    ...aMeeting(),
    committeeQuorum: { total: 5, perSide: 2 },
    invitationNumber: null,
    invitationSentOn: null,
    isInvitationLate: false,
    classification: 'NORMAL',
    cancelReasonFa: null,
    agenda: [],
    attendances: [anAttendance()],
    quorum: {
      isMet: false,
      present: 0,
      members: 9,
      needed: 5,
      neededPerSide: 2,
      ministry: { present: 0, members: 5 },
      acecr: { present: 0, members: 4 },
    },
    decisions: [],
    previousDecisions: [],
    checks: [],
    nextMeetingFa: null,
    nextMeetingEn: null,
    nextMeetingOn: null,
    closedAt: null,
    minutes: null,
    ...change,
  };
}

/** A final decision of the meeting that is in progress without a task, unless told otherwise. */
export function aDecision(change: Partial<Decision> = {}): Decision {
  const { id: meetingId, code, numberCode, sequenceNo, heldOn } = aMeeting();
  return {
    id: id(430),
    memorandumId,
    code: 'PSK-1405-04/03',
    number: '4/3',
    rowNo: 3,
    side: 'MINISTRY',
    provinceCode: 'IR-29',
    subjectFa: 'تعیین تکلیف میز خدمت مجوز',
    subjectEn: null,
    textFa: 'مقرر گردید اداره کل استان حداکثر تا تاریخ ۱۴۰۵/۰۹/۱۵ نسبت به «تعیین تکلیف میز خدمت مجوز» اقدام نماید.',
    textEn: null,
    committeeId: committee.id,
    committee,
    meeting: { id: meetingId, code, numberCode, sequenceNo, heldOn },
    agendaPosition: 3,
    executorPost: aPost(),
    cooperatingPosts: [],
    obligation: null,
    dueOn: day('2026-12-06'),
    isContinuing: false,
    isFinal: true,
    taskLink: 'NONE',
    newTask: null,
    task: null,
    state: 'IN_PROGRESS',
    progressPercent: null,
    daysLate: 0,
    doneOn: null,
    closedOn: null,
    continues: null,
    extends: false,
    continuedBy: [],
    isSample: false,
    version: 1,
    ...change,
  };
}
