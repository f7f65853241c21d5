import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { DependencyKind, DocumentState, ReportState, TaskState } from './task';
import type { taskErrors } from './task-errors';
import type { WorkGroup } from './task-turn';

export const taskStateTexts: Readonly<Record<TaskState, Texts>> = {
  NOT_STARTED: { fa: 'شروع‌نشده', en: 'Not started' },
  IN_PROGRESS: { fa: 'در دست اجرا', en: 'In progress' },
  BLOCKED: { fa: 'متوقف', en: 'Blocked' },
  AWAITING_APPROVAL: { fa: 'در انتظار تأیید', en: 'Awaiting approval' },
  COMPLETED: { fa: 'انجام‌شده', en: 'Completed' },
  CANCELLED: { fa: 'لغوشده', en: 'Cancelled' },
};

/** The rule behind each state, as the legend tells it. */
export const taskStateRuleTexts: Readonly<Record<TaskState, Texts>> = {
  NOT_STARTED: { fa: 'هنوز گزارشی برای آن نرسیده است.', en: 'Nothing has been reported on it yet.' },
  IN_PROGRESS: { fa: 'کار آغاز شده و مانعی گزارش نشده است.', en: 'Work has begun and no obstacle is reported.' },
  BLOCKED: { fa: 'کار به سبب مانعی که نوشته شده پیش نمی‌رود.', en: 'Work has stopped because of the obstacle described.' },
  AWAITING_APPROVAL: {
    fa: 'یک طرف انجام آن را گزارش کرده و طرف دیگر هنوز تأیید نکرده است.',
    en: 'One side has reported it done and the other has not approved it yet.',
  },
  COMPLETED: { fa: 'طرف مقابل انجام آن را تأیید کرده است.', en: 'The other side has approved its completion.' },
  CANCELLED: { fa: 'با تصمیم کنار گذاشته شده و در میانگین‌ها نمی‌آید.', en: 'Set aside by a decision; it does not count in averages.' },
};

export const reportStateTexts: Readonly<Record<ReportState, Texts>> = {
  IN_PROGRESS: { fa: 'در دست اجرا', en: 'In progress' },
  BLOCKED: { fa: 'متوقف', en: 'Blocked' },
  DONE: { fa: 'انجام شد', en: 'Done' },
};

export const lateTexts: Texts = { fa: 'معوق', en: 'Overdue' };

export const dependencyKindTexts: Readonly<Record<DependencyKind, Texts>> = {
  FINISH_TO_START: { fa: 'پس از پایان آن آغاز می‌شود', en: 'starts after that task is finished' },
  FINISH_TO_FINISH: { fa: 'پیش از پایان آن تمام نمی‌شود', en: 'cannot finish before that task does' },
};

export const documentStateTexts: Readonly<Record<DocumentState, Texts>> = {
  NEW: { fa: 'تازه', en: 'New' },
  ACCEPTED: { fa: 'پذیرفته‌شده', en: 'Accepted' },
  RETURNED: { fa: 'بازگردانده‌شده', en: 'Returned' },
};

export const workGroupTexts: Readonly<Record<WorkGroup, Texts>> = {
  LATE: { fa: 'دیرکرد', en: 'Overdue' },
  THIS_WEEK: { fa: 'امروز و این هفته', en: 'Today and this week' },
  WAITING_FOR_ME: { fa: 'در انتظار من برای تأیید', en: 'Waiting for my approval' },
  WAITING_FOR_OTHER: { fa: 'در انتظار طرف مقابل', en: 'Waiting for the other side' },
  LATER: { fa: 'بعداً', en: 'Later' },
  OTHER_SIDE_WORKS: { fa: 'در دست طرف مقابل', en: 'In the hands of the other side' },
};

export const taskErrorTexts: ErrorTexts<typeof taskErrors> = {
  'tasks.not-found': { fa: 'این اقدام یافت نشد.', en: 'This task was not found.' },
  'tasks.step-not-found': { fa: 'این گام یافت نشد.', en: 'This step was not found.' },
  'tasks.document-not-found': { fa: 'این سند یافت نشد.', en: 'This document was not found.' },
  'tasks.transition-not-allowed': {
    fa: 'این کار در وضعیت کنونی اقدام ممکن نیست.',
    en: 'This is not possible in the present state of the task.',
  },
  'tasks.closed': { fa: 'این اقدام پایان یافته است و تغییر نمی‌کند.', en: 'This task is closed and no longer changes.' },
  'tasks.code-taken': {
    fa: 'کد {code} در این تفاهم‌نامه به اقدام دیگری داده شده است.',
    en: 'The code {code} belongs to another task of this memorandum.',
  },
  'tasks.dependency-circle': {
    fa: 'این وابستگی دور می‌سازد: آن اقدام خود منتظر این اقدام است.',
    en: 'This dependency makes a circle: that task itself waits for this one.',
  },
  'tasks.dependency-known': { fa: 'این وابستگی پیش‌تر ثبت شده است.', en: 'This dependency is already recorded.' },
  'tasks.step-done': { fa: 'این گام پیش‌تر انجام شده است.', en: 'This step is already done.' },
  'tasks.document-answered': { fa: 'درباره این سند پیش‌تر نظر داده شده است.', en: 'This document has already been answered.' },
  'tasks.verifier-same-side': {
    fa: 'انجام اقدام را طرف مقابل تأیید می‌کند، نه طرفی که گزارش کرده است.',
    en: 'Completion is approved by the other side, not by the side that reported it.',
  },
  'tasks.verifier-is-doer': {
    fa: 'کسی که انجام کار را گزارش کرده است نمی‌تواند همان را تأیید کند.',
    en: 'Whoever reported the work done cannot approve it.',
  },
  'tasks.deadline-by-decision': {
    fa: 'مهلت را مدیر وزارت یا مصوبه تمدید جابه‌جا می‌کند.',
    en: 'The deadline is moved by the ministry manager or by a decision to extend it.',
  },
  'tasks.verdict-awaited': {
    fa: 'تا طرف مقابل رأی نداده است، آنچه اقدام می‌گوید ثابت می‌ماند.',
    en: 'What the task says stands until the other side has given its verdict.',
  },
  'tasks.other-side': { fa: 'این کار با طرف مقابل است.', en: 'This is for the other side to do.' },
  'tasks.due-before-start': { fa: 'مهلت نباید پیش از شروع باشد.', en: 'The deadline must not be before the start.' },
  'tasks.blocker-required': { fa: 'بنویسید چه چیزی کار را متوقف کرده است.', en: 'Write what is stopping the work.' },
  'tasks.post-of-wrong-side': { fa: 'این سمت به طرف دیگر تعلق دارد.', en: 'This post belongs to the other side.' },
  'tasks.post-out-of-reach': { fa: 'این سمت به استان دیگری تعلق دارد.', en: 'This post belongs to another province.' },
  'tasks.link-elsewhere': { fa: 'این مورد در این تفاهم‌نامه نیست.', en: 'This does not belong to this memorandum.' },
  'tasks.needs-itself': { fa: 'اقدام نمی‌تواند منتظر خودش باشد.', en: 'A task cannot wait for itself.' },
};
