import type { PlainDate } from '../calendar';
import type { Task, TaskReport, TaskVerdict } from '../tasks';
import { id, memorandumId } from './an-actor';

/** The posts that answer for the tasks of specs. */
export const ministryPostId = id(21);
export const acecrPostId = id(20);
export const helperPostId = id(22);

/** A day of a spec. */
export function day(text: string): PlainDate {
  return text as PlainDate;
}

/** A national task of ACECR that is under way and in time, unless told otherwise. */
export function aTask(change: Partial<Task> = {}): Task {
  return {
    id: id(100),
    memorandumId,
    code: 'T-19',
    side: 'ACECR',
    provinceCode: null,
    titleFa: 'تولید ۱۲ مستند کوتاه از کسب‌وکارهای موفق',
    titleEn: 'Twelve short films on successful businesses',
    obligation: null,
    objective: null,
    startsOn: day('2026-09-23'),
    dueOn: day('2026-12-21'),
    state: 'IN_PROGRESS',
    progressPercent: 40,
    plannedPercent: 50,
    daysLate: 0,
    blockerFa: null,
    blockerEn: null,
    blockedSince: null,
    blockerSide: null,
    blockerPostId: null,
    waitingSince: null,
    waitingSide: null,
    waitingPostId: null,
    reportedOn: day('2026-11-17'),
    doneOn: null,
    completedOn: null,
    cancelledOn: null,
    ministryPostId,
    acecrPostId,
    helperPostIds: [],
    isSample: false,
    version: 3,
    ...change,
  };
}

/** A report of completion by ACECR on the task of `aTask`, unless told otherwise. */
export function aReport(change: Partial<TaskReport> = {}): TaskReport {
  const reportedOn = change.reportedOn ?? day('2026-11-11');
  return {
    id: id(200),
    taskId: id(100),
    reportedOn,
    reportedAt: `${reportedOn}T08:00:00.000Z`,
    state: 'DONE',
    progressPercent: 100,
    note: null,
    side: 'ACECR',
    post: postRef(acecrPostId),
    person: { id: id(10), nameFa: 'زهرا کاظمی', nameEn: 'Zahra Kazemi' },
    actingFor: null,
    ...change,
  };
}

/** The Ministry's return of `aReport`, unless told otherwise. */
export function aVerdict(change: Partial<TaskVerdict> = {}): TaskVerdict {
  const decidedOn = change.decidedOn ?? day('2026-11-14');
  return {
    id: id(300),
    taskId: id(100),
    reportId: id(200),
    kind: 'RETURNED',
    reasonFa: 'ضوابط بانک عامل مشخص نشده است',
    reasonEn: null,
    decidedOn,
    decidedAt: `${decidedOn}T08:00:00.000Z`,
    side: 'MINISTRY',
    post: postRef(ministryPostId),
    person: { id: id(11), nameFa: 'مریم یوسفی', nameEn: 'Maryam Yousefi' },
    actingFor: null,
    ...change,
  };
}

function postRef(postId: string): TaskReport['post'] {
  return {
    id: postId,
    code: 'POST',
    titleFa: 'کارشناس',
    titleEn: 'Expert',
    side: postId === ministryPostId ? 'MINISTRY' : 'ACECR',
    organisationFa: 'سازمان',
    organisationEn: 'Organisation',
    personFa: null,
    personEn: null,
  };
}
