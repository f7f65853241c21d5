import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { AttendanceState, FinalisationCheck, MeetingKind, MeetingState } from './meeting';
import type { meetingErrors } from './meeting-errors';

export const meetingStateTexts: Readonly<Record<MeetingState, Texts>> = {
  PLANNED: { fa: 'برنامه‌ریزی‌شده', en: 'Planned' },
  HELD: { fa: 'برگزارشده', en: 'Held' },
  CANCELLED: { fa: 'لغوشده', en: 'Cancelled' },
};

export const meetingKindTexts: Readonly<Record<MeetingKind, Texts>> = {
  ORDINARY: { fa: 'عادی', en: 'Ordinary' },
  EXTRAORDINARY: { fa: 'فوق‌العاده', en: 'Extraordinary' },
};

export const attendanceStateTexts: Readonly<Record<AttendanceState, Texts>> = {
  EXPECTED: { fa: 'دعوت‌شده', en: 'Invited' },
  PRESENT: { fa: 'حاضر', en: 'Present' },
  ABSENT_WITH_NOTICE: { fa: 'غایب با اطلاع قبلی', en: 'Absent with notice' },
  ABSENT: { fa: 'غایب بدون اطلاع', en: 'Absent without notice' },
  DELEGATE: { fa: 'نماینده', en: 'Delegate' },
  GUEST: { fa: 'مهمان', en: 'Guest' },
};

export const finalisationCheckTexts: Readonly<Record<FinalisationCheck['code'], Texts>> = {
  ROLL: { fa: 'حضور و غیاب همه روشن است', en: 'Everyone’s attendance is known' },
  QUORUM: { fa: 'حد نصاب به دست آمده است', en: 'The meeting is quorate' },
  DECISIONS: { fa: 'هر مصوبه مسئول، مهلت و اقدام دارد', en: 'Every decision has an executor, a deadline and a task' },
  DISCUSSION: { fa: 'مذاکرات همه بندهای دستور جلسه نوشته شده است', en: 'The discussion of every agenda item has been written' },
  NEXT_MEETING: { fa: 'جلسه آینده روشن است', en: 'The next meeting is set' },
  CLOSED_AT: { fa: 'ساعت پایان جلسه نوشته شده است', en: 'The closing time has been written' },
  LETTER_NUMBER: { fa: 'شماره صورتجلسه ثبت شده است', en: 'The minutes have a letter number' },
};

export const meetingErrorTexts: ErrorTexts<typeof meetingErrors> = {
  'meetings.not-found': { fa: 'چنین جلسه‌ای یافت نشد.', en: 'There is no such meeting.' },
  'meetings.committee-unknown': { fa: 'چنین کمیته‌ای یافت نشد.', en: 'There is no such committee.' },
  'meetings.link-unknown': {
    fa: 'کد {code} در این تفاهم‌نامه پیدا نشد؛ آن را بازبینی کنید یا بردارید.',
    en: 'The code {code} was not found in this memorandum; check it or take it out.',
  },
  'meetings.presenter-unknown': { fa: 'سمت ارائه‌دهنده یافت نشد.', en: 'The presenter’s post was not found.' },
  'meetings.code-taken': { fa: 'کد {code} به جلسه دیگری داده شده است.', en: 'The code {code} belongs to another meeting.' },
  'meetings.time-malformed': { fa: 'ساعت را مانند ۰۹:۳۰ بنویسید.', en: 'Write the time like 09:30.' },
  'meetings.ends-before-start': { fa: 'پایان جلسه باید پس از آغاز آن باشد.', en: 'The meeting must end after it starts.' },
  'meetings.no-members': { fa: 'کمیته در این روز عضوی ندارد.', en: 'The committee has no members on that day.' },
  'meetings.transition-not-allowed': {
    fa: 'جلسه از وضعیت کنونی به این وضعیت نمی‌رود.',
    en: 'The meeting cannot move from its present state to this one.',
  },
  'meetings.not-planned': {
    fa: 'این کار تنها پیش از برگزاری جلسه ممکن است.',
    en: 'This can be done only before the meeting is held.',
  },
  'meetings.not-begun': {
    fa: 'روز جلسه هنوز نرسیده است؛ حضور و غیاب در همان روز ثبت می‌شود.',
    en: 'The day of the meeting has not come yet; attendance is taken on that day.',
  },
  'meetings.frozen': {
    fa: 'صورتجلسه این جلسه نهایی شده است و چیزی در آن تغییر نمی‌کند.',
    en: 'The minutes of this meeting are final and no longer change.',
  },
  'meetings.roll-post-twice': { fa: 'یک سمت دو بار در فهرست حاضران آمده است.', en: 'A post appears twice in the attendance list.' },
  'meetings.roll-seat-twice': {
    fa: 'برای یک عضو، هم خود او و هم نماینده‌اش حاضر ثبت شده‌اند.',
    en: 'A member is entered as present both in person and by a delegate.',
  },
  'meetings.roll-nobody': { fa: 'نام یا سمت این شخص را بنویسید.', en: 'Write the name or the post of this person.' },
  'meetings.roll-not-a-member': {
    fa: 'این سمت در روز جلسه عضو کمیته نیست؛ او را مهمان یا نماینده ثبت کنید.',
    en: 'This post is not a member on the day of the meeting; enter a guest or a delegate.',
  },
  'meetings.roll-delegate-for-nobody': {
    fa: 'نماینده باید به جای یکی از اعضا آمده باشد.',
    en: 'A delegate must stand in for one of the members.',
  },
  'meetings.roll-left-before-arrival': { fa: 'ساعت رفتن پیش از ساعت آمدن است.', en: 'The time of leaving is before that of arrival.' },
  'meetings.roll-post-unknown': { fa: 'چنین سمت یا شخصی یافت نشد.', en: 'There is no such post or person.' },
  'meetings.roll-row-unknown': {
    fa: 'این ردیف از فهرست این جلسه نیست.',
    en: 'This row does not belong to the attendance list of this meeting.',
  },
};
