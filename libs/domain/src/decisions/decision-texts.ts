import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { TaskLink } from './decision';
import type { decisionErrors } from './decision-errors';

export const taskLinkTexts: Readonly<Record<TaskLink, Texts>> = {
  CREATE: { fa: 'اقدام تازه می‌سازد', en: 'Creates a task' },
  CONTINUE: { fa: 'اقدام موجود را ادامه می‌دهد', en: 'Continues a task' },
  CANCEL: { fa: 'اقدام را لغو می‌کند', en: 'Cancels a task' },
  NONE: { fa: 'بدون اقدام انجام می‌شود', en: 'Done without a task' },
};

export const decisionErrorTexts: ErrorTexts<typeof decisionErrors> = {
  'decisions.not-found': { fa: 'چنین مصوبه‌ای یافت نشد.', en: 'There is no such decision.' },
  'decisions.meeting-not-found': { fa: 'چنین جلسه‌ای یافت نشد.', en: 'There is no such meeting.' },
  'decisions.needs-deadline': {
    fa: 'مهلت را بنویسید یا مصوبه را «مستمر» علامت بزنید.',
    en: 'Give a deadline, or mark the decision as continuing.',
  },
  'decisions.due-before-meeting': { fa: 'مهلت باید پس از روز جلسه باشد.', en: 'The deadline must be after the day of the meeting.' },
  'decisions.executor-of-other-side': {
    fa: 'مسئول اجرا از طرف دیگر تفاهم‌نامه است.',
    en: 'The executor belongs to the other side.',
  },
  'decisions.executor-unknown': { fa: 'چنین سمتی برای مسئول اجرا یافت نشد.', en: 'There is no such post to execute this.' },
  'decisions.post-of-no-party': {
    fa: 'دستگاه این سمت طرف این تفاهم‌نامه نیست.',
    en: 'The agency of this post is no party to the memorandum.',
  },
  'decisions.post-out-of-reach': {
    fa: 'این سمت در استان دیگری است؛ مصوبه کارگروه استانی را سمت‌های همان استان یا سمت‌های ملی اجرا می‌کنند.',
    en: 'This post is in another province; a provincial committee’s decision is for its own province or national posts.',
  },
  'decisions.cooperator-unknown': { fa: 'سمت همکار یافت نشد.', en: 'There is no such cooperating post.' },
  'decisions.agenda-position-unknown': { fa: 'دستور جلسه چنین بندی ندارد.', en: 'The agenda has no such item.' },
  'decisions.obligation-unknown': { fa: 'چنین تعهدی در این تفاهم‌نامه نیست.', en: 'The memorandum has no such obligation.' },
  'decisions.task-required': {
    fa: 'اقدامی را که ادامه می‌یابد یا لغو می‌شود برگزینید.',
    en: 'Choose the task that is continued or cancelled.',
  },
  'decisions.task-unknown': { fa: 'چنین اقدامی در این تفاهم‌نامه نیست.', en: 'The memorandum has no such task.' },
  'decisions.task-of-country': {
    fa: 'کمیته استان اقدام سراسری را نه تمدید می‌کند و نه لغو.',
    en: 'A committee of a province neither extends nor cancels a task of the whole country.',
  },
  'decisions.task-elsewhere': {
    fa: 'این اقدام از آنِ استان دیگری است؛ کارگروه استانی تنها اقدام‌های استان خود را دنبال می‌کند.',
    en: 'This task belongs to another province; a provincial committee pursues those of its own.',
  },
  'decisions.new-task-elsewhere': {
    fa: 'مصوبه کارگروه استانی تنها در همان استان اقدام می‌سازد، نه در استان دیگر یا سراسر کشور.',
    en: 'A provincial committee’s decision creates tasks in its own province only, not elsewhere or for the whole country.',
  },
  'decisions.task-closed': { fa: 'اقدام {code} پایان یافته یا لغو شده است.', en: 'Task {code} is completed or cancelled.' },
  'decisions.task-not-wanted': {
    fa: 'مصوبه‌ای که اقدام تازه می‌سازد یا بدون اقدام است، اقدام موجودی ندارد.',
    en: 'A decision that creates a task, or needs none, names no existing one.',
  },
  'decisions.counterpart-required': {
    fa: 'برای اقدام تازه، سمت پاسخ‌گوی طرف دیگر را برگزینید.',
    en: 'Choose the accountable post of the other side for the new task.',
  },
  'decisions.counterpart-of-same-side': {
    fa: 'سمت پاسخ‌گوی دوم باید از طرف دیگر باشد.',
    en: 'The second accountable post must be of the other side.',
  },
  'decisions.new-task-needs-deadline': {
    fa: 'مصوبه مستمر مهلت ندارد؛ برای اقدام تازه مهلتی بنویسید.',
    en: 'A continuing decision has no deadline; give one for the new task.',
  },
  'decisions.extension-without-task': {
    fa: '«تمدید» تنها برای مصوبه‌ای است که اقدامی را ادامه می‌دهد و مهلت دارد.',
    en: 'Only a decision with a deadline that continues a task can extend it.',
  },
  'decisions.continued-unknown': {
    fa: 'مصوبه‌ای که ادامه می‌یابد در این تفاهم‌نامه نیست.',
    en: 'The memorandum has no such decision to continue.',
  },
  'decisions.final': {
    fa: 'این مصوبه نهایی شده است و دیگر تغییر نمی‌کند.',
    en: 'This decision is final and changes no more.',
  },
  'decisions.not-final': { fa: 'این مصوبه هنوز نهایی نشده است.', en: 'This decision is not final yet.' },
  'decisions.closed': { fa: 'این مصوبه پیش‌تر بسته شده است.', en: 'This decision has already been closed.' },
  'decisions.done-in-future': { fa: 'روز انجام هنوز نرسیده است.', en: 'The day of completion has not come yet.' },
  'decisions.done-before-meeting': { fa: 'روز انجام پیش از جلسه است.', en: 'The day of completion is before the meeting.' },
  'decisions.code-taken': { fa: 'کد {code} به مصوبه دیگری داده شده است.', en: 'The code {code} belongs to another decision.' },
};
