import type { ErrorTexts } from '../problems';
import type { AnyTexts, Texts } from '../texts';
import type { ObligationKind, ObligationReasonCode, ObligationState } from './obligation';
import type { obligationErrors } from './obligation-errors';

export const obligationErrorTexts: ErrorTexts<typeof obligationErrors> = {
  'obligations.not-found': { fa: 'چنین تعهدی یافت نشد.', en: 'There is no such obligation.' },
  'obligations.objective-unknown': {
    fa: 'این هدف در تفاهم‌نامه تعهد نیست.',
    en: 'This objective is not part of the obligation’s memorandum.',
  },
  'obligations.article-unknown': {
    fa: 'این ماده یا بند در تفاهم‌نامه تعهد نیست.',
    en: 'This article or clause is not part of the obligation’s memorandum.',
  },
  'obligations.code-taken': {
    fa: 'تعهد دیگری در این تفاهم‌نامه کد {code} را دارد.',
    en: 'Another obligation of this memorandum already has the code {code}.',
  },
};

export const obligationStateTexts: Readonly<Record<ObligationState, Texts>> = {
  KEPT: { fa: 'انجام‌شده', en: 'Fulfilled' },
  ON_PLAN: { fa: 'مطابق برنامه', en: 'On plan' },
  ATTENTION: { fa: 'نیازمند توجه', en: 'Needs attention' },
  CRITICAL: { fa: 'بحرانی', en: 'Critical' },
  NOT_COVERED: { fa: 'بدون اقدام', en: 'No task' },
};

export const obligationKindTexts: Readonly<Record<ObligationKind, Texts>> = {
  ONE_OFF: { fa: 'یک‌باره', en: 'One-off' },
  PERIODIC: { fa: 'دوره‌ای', en: 'Periodic' },
  CONTINUING: { fa: 'مستمر', en: 'Continuing' },
};

/** Why an obligation stands where it stands. */
export const obligationReasonTexts: Readonly<Record<ObligationReasonCode, AnyTexts>> = {
  'no-task': {
    fa: 'هیچ اقدامی برای این تعهد تعریف نشده است.',
    en: 'No task serves this obligation.',
  },
  'only-cancelled': {
    by: 'count',
    fa: 'هر {count} اقدام این تعهد لغو شده است و اقدام دیگری جای آن نیامده است.',
    en: {
      one: 'Its only task was cancelled and no other has taken its place.',
      other: 'All its {count} tasks were cancelled and no other has taken their place.',
    },
  },
  'all-done': {
    by: 'count',
    fa: 'هر {count} اقدام این تعهد انجام و تأیید شده است.',
    en: { one: 'Its only task is done and approved.', other: 'All its {count} tasks are done and approved.' },
  },
  blocked: {
    by: 'days',
    fa: 'اقدام {task} {days} روز است که به مانع خورده است؛ بیش از ۳۰ روز توقف بحرانی است.',
    en: {
      one: 'Task {task} has been blocked for {days} day; more than 30 days is critical.',
      other: 'Task {task} has been blocked for {days} days; more than 30 days is critical.',
    },
  },
  'late-badly': {
    by: 'days',
    fa: 'اقدام {task} {days} روز دیر کرده است؛ دیرکرد بیش از ۳۰ روز بحرانی است.',
    en: {
      one: 'Task {task} is {days} day late; more than 30 days is critical.',
      other: 'Task {task} is {days} days late; more than 30 days is critical.',
    },
  },
  late: {
    by: 'days',
    fa: 'مهلت اقدام {task} {days} روز است که گذشته است.',
    en: { one: 'The deadline of task {task} passed {days} day ago.', other: 'The deadline of task {task} passed {days} days ago.' },
  },
  behind: {
    by: 'points',
    fa: 'پیشرفت اقدام {task} {points} واحد درصد از زمانِ سپری‌شده آن عقب است.',
    en: {
      one: 'Task {task} is {points} percentage point behind the share of its time that has passed.',
      other: 'Task {task} is {points} percentage points behind the share of its time that has passed.',
    },
  },
  'on-plan': {
    fa: 'همه اقدام‌های باز در مهلت و هماهنگ با زمان پیش می‌روند.',
    en: 'All open tasks are within their deadlines and keep pace with time.',
  },
};
