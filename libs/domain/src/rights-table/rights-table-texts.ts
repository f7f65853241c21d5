import { activityFieldTexts } from '../activity-words';
import type { Texts } from '../texts';

/** What rules speak of. */
export const subjectNames: Readonly<Record<string, Texts>> = {
  Activity: { fa: 'سابقه', en: 'Record of activity' },
  Organisation: { fa: 'دستگاه', en: 'Organisation' },
  Post: { fa: 'سمت', en: 'Post' },
  Person: { fa: 'شخص', en: 'Person' },
  CodeListEntry: { fa: 'گزینه فهرست', en: 'Entry of a code list' },
  Holiday: { fa: 'تعطیلی رسمی', en: 'Public holiday' },
  Memorandum: { fa: 'تفاهم‌نامه', en: 'Memorandum' },
  Obligation: { fa: 'تعهد', en: 'Obligation' },
  Dashboard: { fa: 'داشبورد', en: 'Dashboard' },
  Province: { fa: 'استان', en: 'Province' },
  Committee: { fa: 'کمیته', en: 'Committee' },
  Meeting: { fa: 'جلسه و صورت‌جلسه', en: 'Meeting and its minutes' },
  Decision: { fa: 'مصوبه', en: 'Decision' },
  Task: { fa: 'اقدام', en: 'Task' },
  TaskComment: { fa: 'یادداشت اقدام', en: 'Comment on a task' },
  Indicator: { fa: 'شاخص', en: 'Indicator' },
  IndicatorValue: { fa: 'مقدار شاخص', en: 'Value of an indicator' },
};

/** What rules allow; with the subject before it where the same word means another act. */
export const actionNames: Readonly<Record<string, Texts>> = {
  accept: { fa: 'پذیرفتن', en: 'accept' },
  add: { fa: 'افزودن', en: 'add' },
  announce: { fa: 'اعلام', en: 'announce' },
  'add-addendum': { fa: 'افزودن الحاقیه', en: 'add an addendum' },
  cancel: { fa: 'لغو', en: 'cancel' },
  change: { fa: 'تغییر', en: 'change' },
  circulate: { fa: 'فرستادن برای اظهارنظر', en: 'circulate for comment' },
  close: { fa: 'بستن', en: 'close' },
  comment: { fa: 'نوشتن یادداشت', en: 'comment' },
  compose: { fa: 'نوشتن', en: 'compose' },
  contribute: { fa: 'افزودن گام و سند', en: 'add steps and documents' },
  decide: { fa: 'تصمیم‌گیری درباره اقدام با مصوبه', en: 'decide on by a decision' },
  define: { fa: 'تعریف', en: 'define' },
  delete: { fa: 'حذف پیش‌نویس', en: 'delete a draft' },
  distribute: { fa: 'ابلاغ', en: 'distribute' },
  enter: { fa: 'ثبت', en: 'enter' },
  erase: { fa: 'حذف نام و نشانی', en: 'erase name and addresses' },
  finalise: { fa: 'نهایی کردن', en: 'finalise' },
  hold: { fa: 'تعیین متصدی', en: 'name the holder' },
  import: { fa: 'ورود از فایل اکسل', en: 'import from a workbook' },
  invite: { fa: 'دعوت', en: 'invite' },
  plan: { fa: 'برنامه‌ریزی', en: 'plan' },
  read: { fa: 'خواندن', en: 'read' },
  'read-account': { fa: 'دیدن حساب کاربری', en: 'read the account' },
  register: { fa: 'ثبت', en: 'register' },
  report: { fa: 'گزارش پیشرفت', en: 'report' },
  retire: { fa: 'کنار گذاشتن', en: 'retire' },
  return: { fa: 'بازگرداندن با دلیل', en: 'return with a reason' },
  'set-targets': { fa: 'تعیین هدف کمّی', en: 'set targets' },
  'set-up': { fa: 'تشکیل', en: 'set up' },
  sign: { fa: 'ثبت امضا', en: 'note the signature' },
  submit: { fa: 'ارسال', en: 'submit' },
  'take-roll': { fa: 'حضور و غیاب', en: 'take the roll' },
  verify: { fa: 'تأیید یا بازگرداندن', en: 'verify' },
  'Activity verify': { fa: 'راستی‌آزمایی زنجیره', en: 'verify the chain' },
  write: { fa: 'نوشتن صورت‌جلسه', en: 'write minutes' },
};

/** Fields to which a right may be narrowed, where the history has no name for them because it keeps no texts. */
export const fieldNames: Readonly<Record<string, Texts>> = {
  ...activityFieldTexts,
  titleFa: { fa: 'عنوان', en: 'title' },
  titleEn: { fa: 'عنوان', en: 'title' },
  nameFa: { fa: 'نام', en: 'name' },
  nameEn: { fa: 'نام', en: 'name' },
  definitionFa: { fa: 'تعریف', en: 'definition' },
  definitionEn: { fa: 'تعریف', en: 'definition' },
  unitFa: { fa: 'واحد', en: 'unit' },
  unitEn: { fa: 'واحد', en: 'unit' },
  disaggregation: { fa: 'تفکیک', en: 'disaggregation' },
  objectiveIds: { fa: 'هدف‌ها', en: 'objectives' },
  outcomeIds: { fa: 'نتیجه‌ها', en: 'outcomes' },
  needIds: { fa: 'نیازها', en: 'needs' },
  rhythmFa: { fa: 'نظم جلسه‌ها', en: 'rhythm' },
  rhythmEn: { fa: 'نظم جلسه‌ها', en: 'rhythm' },
  invitationHours: { fa: 'مهلت دعوت', en: 'notice of meetings' },
};

/** Under which condition, each as one phrase about the record. */
export const conditionNames = {
  'no-watch': { fa: 'جز سمت مدیر سامانه و بازرس', en: 'but for posts of administrators and auditors' },
  watch: { fa: 'سمت مدیر سامانه یا بازرس', en: 'a post of an administrator or auditor' },
  confined: { fa: 'که سراسری نیست', en: 'that does not reach the whole country' },
  'own-memoranda': { fa: 'در تفاهم‌نامه‌های دستگاه خود', en: 'in memoranda of the own agency' },
  'no-memorandum': { fa: 'بیرون از هر تفاهم‌نامه', en: 'outside every memorandum' },
  'own-committees': { fa: 'در کمیته‌ای که دبیر یا رئیس آن است', en: 'in a committee of which they are secretary or chair' },
  'whole-country': { fa: 'آنچه برای سراسر کشور است', en: 'of the whole country' },
  'own-province': { fa: 'در استان خود', en: 'in the own province' },
  'own-side': { fa: 'از آنِ طرف خود', en: 'of the own side' },
  'own-people': {
    fa: 'که تنها در دستگاه خود سمت داشته است، یا هنوز سمتی نداشته',
    en: 'who has held posts of the own agency alone, or none yet',
  },
  'own-side-or-joint': { fa: 'که طرف خود، به‌تنهایی یا مشترک، انجام می‌دهد', en: 'done by the own side, alone or jointly' },
  'not-awaited': { fa: 'تا وقتی رأیی درباره آن در انتظار نیست', en: 'while no verdict on it is awaited' },
  draft: { fa: 'تا وقتی پیش‌نویس است', en: 'while a draft' },
  said: { fa: 'پس از ارسال', en: 'once submitted' },
  'for-both': { fa: 'نوشته‌شده برای هر دو طرف', en: 'written for both sides' },
  'for-own-side': { fa: 'تنها برای طرف خود', en: 'for the own side alone' },
  accountable: { fa: 'که سمت خود پاسخ‌گوی آن است', en: 'for which the own post is accountable' },
  helper: { fa: 'که سمت خود همکار آن است', en: 'in which the own post helps' },
  awaited: { fa: 'که در انتظار سمت خود است', en: 'that waits for the own post' },
  'from-other-side': { fa: 'رسیده از طرف مقابل', en: 'that came from the other side' },
  'by-oneself': { fa: 'که خود انجام داده است', en: 'done by themselves' },
} as const satisfies Readonly<Record<string, Texts>>;

export type ConditionName = keyof typeof conditionNames;

/** Words of the published table around its rows. */
export const rightsTableTexts = {
  act: { fa: 'کار', en: 'Act' },
  who: { fa: 'چه کسی', en: 'Who' },
  condition: { fa: 'شرط', en: 'On condition' },
  none: { fa: '—', en: '—' },
  only: { fa: '، تنها: ', en: ', only: ' },
  national: { fa: 'کشوری', en: 'national' },
  provincial: { fa: 'استانی', en: 'provincial' },
  noRole: { fa: 'سمت بدون نقش', en: 'post without a role' },
  noPost: { fa: 'شخص بدون سمت', en: 'person without a post' },
  agencyAdministrator: { fa: 'مدیر سامانه یک دستگاه', en: 'administrator of one agency' },
  agencyAuditor: { fa: 'بازرس یک دستگاه', en: 'auditor of one agency' },
  neutralAuditor: { fa: 'بازرس بیرون از دو طرف', en: 'auditor outside both sides' },
} as const satisfies Readonly<Record<string, Texts>>;
