import type { AnyTexts, Texts } from '@hampeyman/domain/texts';

/** Words of the dashboard. */
export const dashboardTexts = {
  title: { fa: 'داشبورد', en: 'Dashboard' },
  titleOfProvince: { fa: 'داشبورد استان {province}', en: 'Dashboard: {province}' },
  memorandum: { fa: 'تفاهم‌نامه {number}', en: 'Memorandum {number}' },
  print: { fa: 'چاپ داشبورد', en: 'Print' },
  allRows: { fa: 'همه ردیف‌ها', en: 'All rows' },
  dataOf: { fa: 'داده تا {day}', en: 'Data as of {day}' },

  progress: { fa: 'پیشرفت', en: 'Progress' },
  plan: { fa: 'برنامه {percent}', en: 'planned {percent}' },
  lateTasks: { fa: 'اقدام معوق', en: 'Overdue tasks' },
  lateDecisions: { fa: 'مصوبه معوق', en: 'Overdue decisions' },
  outOf: { fa: 'از {total}', en: 'of {total}' },
  onTime: { fa: 'مصوبه به‌موقع', en: 'Decisions on time' },
  ofDue: { fa: 'از {total} سررسیدشده', en: 'of {total} due' },
  nothingDue: { fa: 'هنوز سررسید نشده', en: 'none due yet' },
  validity: { fa: 'اعتبار تفاهم‌نامه', en: 'Validity' },
  daysLeft: { by: 'days', fa: 'روز مانده ({day})', en: { one: 'day left ({day})', other: 'days left ({day})' } },
  validityUnknown: { fa: 'تاریخ ثبت نشده', en: 'Dates not recorded' },

  sides: { fa: 'هر طرف چه کرده و چه مانده است', en: 'What each side has done, and what is left' },
  obligations: { fa: 'تعهدات', en: 'Obligations' },
  tasks: { fa: 'اقدام‌ها', en: 'Tasks' },
  lateAmong: { fa: 'از این میان معوق', en: 'of which overdue' },
  openRows: {
    by: 'count',
    fa: '{count} مورد: {state}، {side}',
    en: { one: '{count} item: {state}, {side}', other: '{count} items: {state}, {side}' },
  },

  course: { fa: 'برنامه در برابر عملکرد', en: 'Plan and performance' },
  courseOf: {
    by: 'count',
    fa: 'میانگین پیشرفت {count} اقدام، {from} تا {to}',
    en: { one: 'mean progress of {count} task, {from} to {to}', other: 'mean progress of {count} tasks, {from} to {to}' },
  },
  courseWords: { fa: 'عملکرد {progress} در برابر برنامه {planned}', en: 'Performance {progress} against a plan of {planned}' },
  performance: { fa: 'عملکرد', en: 'Performance' },
  performanceIs: { fa: 'عملکرد {percent}', en: 'Performance {percent}' },
  planned: { fa: 'برنامه', en: 'Plan' },
  plannedIs: { fa: 'برنامه {percent}', en: 'Plan {percent}' },
  behind: { by: 'points', fa: '{points} واحد درصد عقب', en: { one: '{points} point behind', other: '{points} points behind' } },
  ahead: { by: 'points', fa: '{points} واحد درصد جلو', en: { one: '{points} point ahead', other: '{points} points ahead' } },
  steeringMeeting: { fa: 'جلسه کمیته راهبری', en: 'Steering committee meeting' },
  month: { fa: 'پایان ماه', en: 'Month end' },
  figures: { fa: 'جدول عددها', en: 'Table of figures' },
  noTasksYet: { fa: 'هنوز اقدامی برنامه‌ریزی نشده است', en: 'No task is planned yet' },
  noTasksYetWhy: {
    fa: 'با برنامه‌ریزی نخستین اقدام، مسیر پیشرفت اینجا کشیده می‌شود.',
    en: 'The course of progress is drawn here as soon as the first task is planned.',
  },

  fields: { fa: 'هشت زمینه همکاری', en: 'Eight fields of cooperation' },
  fieldsUnit: { fa: 'پیشرفت در برابر برنامه تا امروز، درصد', en: 'progress against plan to date, percent' },
  ofPlanned: { fa: 'از {percent}', en: 'of {percent}' },
  fieldTask: { fa: '{code} {title}: {state}', en: '{code} {title}: {state}' },
  moreTasks: { fa: 'و {count} اقدام دیگر', en: 'and {count} more' },

  provinces: { fa: 'استان‌ها:', en: 'Provinces:' },
  provincesOf: { fa: 'تحقق هدف تا پایان {period}', en: 'share of the target for {period}' },
  notReported: {
    by: 'count',
    fa: '{count} استان گزارش‌نشده',
    en: { one: '{count} province not reported', other: '{count} provinces not reported' },
  },
  rule: { fa: 'سبز از ۹۰٪، زرد از ۷۰٪؛ خط: هدف', en: 'green from 90%, amber from 70%; line: target' },
  borders: { fa: 'مرزها: © مشارکت‌کنندگان OpenStreetMap، پروانه ODbL', en: 'Borders: © OpenStreetMap contributors, ODbL' },
  noIndicator: { fa: 'هنوز شاخصی برای استان‌ها گزارش نشده است', en: 'No indicator has been reported by province yet' },

  waiting: { fa: 'در انتظار تأیید شما', en: 'Waiting for your approval' },
  nothingWaits: { fa: 'چیزی در انتظار تأیید شما نیست.', en: 'Nothing is waiting for your approval.' },
  myWork: { fa: 'کارهای من', en: 'My work' },
  progressIs: { fa: 'پیشرفت {percent}', en: 'progress {percent}' },
  approve: { fa: 'تأیید', en: 'Approve' },
  approveTask: { fa: 'تأیید {code}', en: 'Approve {code}' },
  giveBackTask: { fa: 'بازگرداندن با دلیل: {code}', en: 'Return with a reason: {code}' },
  giveBack: { fa: 'بازگرداندن با دلیل', en: 'Return with a reason' },
  giveBackTitle: { fa: 'بازگرداندن «{title}»', en: 'Return “{title}”' },
  reason: { fa: 'دلیل بازگرداندن', en: 'Reason for returning it' },
  approved: { fa: '«{title}» تأیید شد', en: '“{title}” was approved' },
  returned: { fa: '«{title}» بازگردانده شد', en: '“{title}” was returned' },

  oldest: { fa: 'کهنه‌ترین دیرکردها و دلیلشان', en: 'Oldest delays and their reasons' },
  allLate: { fa: 'هر {count} مورد', en: 'All {count}' },
  nothingLate: { fa: 'هیچ اقدامی معوق نیست.', en: 'No tasks are overdue.' },
  daysLate: { by: 'days', fa: 'روز دیر', en: { one: 'day late', other: 'days late' } },
  waitsWith: { fa: 'نزد {side} برای تأیید', en: 'with {side} for approval' },
  noReason: { fa: 'مانعی نوشته نشده است', en: 'no obstacle recorded' },

  meetings: { fa: 'جلسه‌ها و صورتجلسه‌ها', en: 'Meetings and minutes' },
  allMeetings: { fa: 'همه جلسه‌ها', en: 'All meetings' },
  noMeetings: {
    fa: 'جلسه‌ای در پیش نیست و صورتجلسه‌ای نیمه‌کاره نمانده است.',
    en: 'No meetings are planned and no minutes are unfinished.',
  },
  meetingName: { fa: 'جلسه {number} {committee}', en: 'Meeting {number}, {committee}' },
  inDays: { by: 'days', fa: '{days} روز دیگر', en: { one: 'in {days} day', other: 'in {days} days' } },
  today: { fa: 'امروز', en: 'today' },
  tomorrow: { fa: 'فردا', en: 'tomorrow' },
  whenWhere: { fa: '{weekday}، ساعت {from} تا {to}، {place}', en: '{weekday}, {from} to {to}, {place}' },
  openDecisions: { by: 'count', fa: '{count} مصوبه باز', en: { one: '{count} open decision', other: '{count} open decisions' } },
} as const satisfies Record<string, AnyTexts>;

/** Where the minutes of a held meeting stand, in words. */
export const minutesStandings = {
  DRAFT: { fa: 'صورتجلسه هنوز پیش‌نویس است', en: 'the minutes are still a draft' },
  FOR_COMMENT: { fa: 'صورتجلسه برای نظر فرستاده شده است', en: 'the minutes are out for comment' },
  FINAL: { fa: 'صورتجلسه نهایی، در انتظار امضا', en: 'final minutes, waiting for signatures' },
  SIGNED: { fa: 'صورتجلسه امضا شده است', en: 'the minutes are signed' },
  DISTRIBUTED: { fa: 'صورتجلسه ابلاغ شده است', en: 'the minutes are distributed' },
} as const satisfies Record<string, Texts>;
