import type { Texts } from '@hampeyman/domain/texts';

export const taskDetailTexts = {
  joint: { fa: 'اقدام مشترک', en: 'Joint task' },
  ofSide: { fa: 'اقدام {side}', en: 'Task of {side}' },
  rest: { fa: 'کارهای دیگر', en: 'Other actions' },
  edit: { fa: 'ویرایش', en: 'Edit' },
  cancel: { fa: 'لغو اقدام', en: 'Cancel the task' },
  cancelHeading: { fa: 'لغو {code}', en: 'Cancel {code}' },
  cancelBody: {
    fa: 'اقدام لغوشده دیگر باز نمی‌شود و در میانگین‌ها نمی‌آید.',
    en: 'A cancelled task cannot be reopened and does not count in averages.',
  },
  cancelled: { fa: '{code} لغو شد', en: '{code} was cancelled' },
  delay: { fa: 'نوشتن دلیل دیرکرد', en: 'Give the reason for the delay' },
  step: { fa: 'افزودن گام', en: 'Add a step' },
  dependency: { fa: 'افزودن پیش‌نیاز', en: 'Add a prerequisite' },
  document: { fa: 'ثبت سند', en: 'Register a document' },
  print: { fa: 'چاپ', en: 'Print' },
  approveHeading: { fa: 'تأیید انجام {code}', en: 'Approve completion of {code}' },
  approveBody: {
    fa: 'با تأیید شما پیشرفت ۱۰۰ درصد می‌شود، مستندات تازه پذیرفته می‌شوند و اقدام پایان می‌یابد.',
    en: 'Your approval sets progress to 100 percent, accepts the new documents and completes the task.',
  },
  returnHeading: { fa: 'بازگرداندن {code}', en: 'Return {code}' },
  returnHint: {
    fa: 'بنویسید چه چیزی کم است تا طرف مقابل همان را کامل کند.',
    en: 'Write what is missing, so that the other side can complete exactly that.',
  },
  cancelReason: { fa: 'دلیل لغو: {reason}', en: 'Reason for cancellation: {reason}' },
  byDecision: { fa: 'با مصوبه {code}', en: 'by decision {code}' },
  blocker: { fa: 'مانع', en: 'Obstacle' },
  delayReason: { fa: 'دلیل دیرکرد', en: 'Reason for the delay' },
  excusable: { fa: 'موجه', en: 'excusable' },
  notExcusable: { fa: 'غیرموجه', en: 'not excusable' },
  helpers: { fa: 'همکاران', en: 'Cooperators' },
} as const satisfies Record<string, Texts>;
