import { z } from 'zod';
import { side, workSide } from '../access';
import { instant, period, plainDate } from '../calendar';
import { bySide } from '../dashboard';
import { achievement, indicator, rag } from '../indicators';
import { minutesState } from '../minutes';
import { listOf, personRef, postRef, recordRef } from '../records';
import { taskState } from '../tasks';

/** The unit of one of the two agencies in a province. */
export const provincialUnit = z.object({
  id: z.uuid(),
  code: z.string(),
  nameFa: z.string(),
  nameEn: z.string().nullable(),
  side,
});
export type ProvincialUnit = z.infer<typeof provincialUnit>;

/** How many are not closed, and how many of those are past their deadline on the day. */
export const openCount = z.object({ open: z.int(), late: z.int() });
export type OpenCount = z.infer<typeof openCount>;

export const provinceMeeting = z.object({
  id: z.uuid(),
  code: z.string(),
  numberCode: z.string(),
  sequenceNo: z.int(),
  committee: recordRef,
  startsAt: instant,
  endsAt: instant,
  placeFa: z.string(),
  placeEn: z.string().nullable(),
  minutesState: minutesState.nullable(),
});
export type ProvinceMeeting = z.infer<typeof provinceMeeting>;

/** What a reader of the province sees of it at a glance; every count is that of the list with the same filter. */
export const provinceFigures = z.object({
  committees: z.array(recordRef),
  tasks: openCount,
  decisions: openCount,
  nextMeeting: provinceMeeting.nullable(),
  reading: achievement.nullable().describe('of the headline indicator; GREY where the province did not report, null where there is none'),
});
export type ProvinceFigures = z.infer<typeof provinceFigures>;

/** One of the 31 provinces in the list. */
export const provinceStanding = z.object({
  code: z.string(),
  nameFa: z.string(),
  nameEn: z.string(),
  units: z.array(provincialUnit),
  figures: provinceFigures.nullable().describe('null: another province than the reader’s own, seen only in the sums of the country'),
});
export type ProvinceStanding = z.infer<typeof provinceStanding>;

/** The 31 provinces by Persian name, and the country as their sum. */
export const provinceStandings = listOf(provinceStanding).extend({
  asOf: plainDate,
  memorandum: recordRef,
  isSample: z.boolean(),
  headline: z
    .object({
      indicator: recordRef.extend({ unitFa: z.string(), unitEn: z.string() }),
      period: period.describe('the latest that any province reported'),
      country: achievement.nullable(),
      notReported: z.int().describe('how many of the 31 are silent'),
    })
    .nullable(),
});
export type ProvinceStandings = z.infer<typeof provinceStandings>;

/** A provincial unit with its posts and who holds them on the day. */
export const staffedUnit = provincialUnit.extend({
  isSample: z.boolean(),
  posts: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      titleFa: z.string(),
      titleEn: z.string().nullable(),
      holder: personRef.nullable(),
      actingHolder: personRef.nullable(),
    }),
  ),
});
export type StaffedUnit = z.infer<typeof staffedUnit>;

export const provinceCommittee = recordRef.extend({
  rhythmFa: z.string().nullable(),
  rhythmEn: z.string().nullable(),
  chair: postRef.nullable(),
  secretary: postRef.nullable(),
  members: z.object({ MINISTRY: z.int(), ACECR: z.int() }).describe('all seats held on the day, by side'),
});
export type ProvinceCommittee = z.infer<typeof provinceCommittee>;

export const provinceTask = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  side: workSide,
  state: taskState,
  progressPercent: z.int(),
  dueOn: plainDate,
  daysLate: z.int(),
  blockerFa: z.string().nullable(),
  blockerEn: z.string().nullable(),
  waitingSide: side.nullable(),
});
export type ProvinceTask = z.infer<typeof provinceTask>;

export const provinceDecision = z.object({
  id: z.uuid(),
  code: z.string(),
  subjectFa: z.string(),
  subjectEn: z.string().nullable(),
  side: workSide,
  state: taskState,
  progressPercent: z.int().nullable(),
  isContinuing: z.boolean(),
  dueOn: plainDate.nullable(),
  daysLate: z.int(),
});
export type ProvinceDecision = z.infer<typeof provinceDecision>;

/** What an indicator says of one province, period by period. */
export const provinceIndicator = indicator
  .pick({ id: true, code: true, titleFa: true, titleEn: true, unitFa: true, unitEn: true, direction: true, level: true, isHeadline: true })
  .extend({
    series: z.array(achievement).describe('periods that are over, oldest first'),
    latest: achievement.nullable().describe('the last that was reported; null: never'),
    standing: rag
      .nullable()
      .describe('colour on the day: GREY where nothing was reported or the last report is too old, null: not measurable'),
  });
export type ProvinceIndicator = z.infer<typeof provinceIndicator>;

export const provinceEventKinds = ['REPORTED', 'APPROVED', 'RETURNED', 'MET', 'MEASURED'] as const;

/** Something that happened in the province: a report of progress, the verdict on it, a meeting, an accepted value. */
export const provinceEvent = z.object({
  kind: z.enum(provinceEventKinds),
  on: plainDate,
  record: recordRef.describe('the task, meeting or indicator'),
  side: side.nullable().describe('whose act it was; null: of both'),
  person: personRef.nullable(),
  progressPercent: z.int().nullable(),
});
export type ProvinceEvent = z.infer<typeof provinceEvent>;

/** Everything about one province that its director takes into a meeting. */
export const provinceDetail = z.object({
  code: z.string(),
  nameFa: z.string(),
  nameEn: z.string(),
  centreFa: z.string(),
  centreEn: z.string(),
  asOf: plainDate,
  memorandum: recordRef,
  isSample: z.boolean(),
  units: z.array(staffedUnit),
  committees: z.array(provinceCommittee),
  nextMeeting: provinceMeeting.nullable(),
  lastMeeting: provinceMeeting.nullable(),
  tasks: openCount.extend({
    total: z.int(),
    byState: z.record(taskState, bySide),
    lateBySide: bySide,
    rows: z.array(provinceTask).describe('open ones by deadline, at most 20'),
  }),
  decisions: openCount.extend({ rows: z.array(provinceDecision).describe('open ones by deadline, at most 20') }),
  indicators: z.array(provinceIndicator),
  recent: z.array(provinceEvent).describe('latest first, at most 5'),
});
export type ProvinceDetail = z.infer<typeof provinceDetail>;
