import type { AnyTexts } from '@hampeyman/domain/texts';

export const taskSidesTexts = {
  label: { fa: 'دو طرف اقدام', en: 'The two sides of the task' },
  does: { fa: 'مجری', en: 'leads' },
  verifies: { fa: 'تأییدکننده', en: 'approves' },
  both: { fa: 'مجری و تأییدکننده', en: 'leads and approves' },
  yourTurn: { fa: 'نوبت شماست', en: 'Your turn' },
  theirTurn: { fa: 'نوبت این طرف', en: 'This side’s turn' },
  vacant: { fa: 'سمت بی‌متصدی', en: 'Nobody holds this post' },
  helps: { fa: 'همکار:', en: 'Cooperators:' },
  noSteps: { fa: 'برای این طرف گامی نوشته نشده است.', en: 'No steps have been written for this side.' },
  tick: { fa: 'انجام شد: {step}', en: 'Done: {step}' },
  daysWaiting: { by: 'days', fa: 'روز در انتظار {side}', en: { one: 'day waiting for {side}', other: 'days waiting for {side}' } },
  daysBlocked: { by: 'days', fa: 'روز متوقف', en: { one: 'day blocked', other: 'days blocked' } },
  daysBlockedBy: {
    by: 'days',
    fa: 'روز متوقف، مانع نزد {side}',
    en: { one: 'day blocked, obstacle with {side}', other: 'days blocked, obstacle with {side}' },
  },
  daysLate: { by: 'days', fa: 'روز پس از مهلت', en: { one: 'day past the deadline', other: 'days past the deadline' } },
  daysLeft: { by: 'days', fa: 'روز تا مهلت', en: { one: 'day to the deadline', other: 'days to the deadline' } },
  daysToStart: { by: 'days', fa: 'روز تا شروع', en: { one: 'day to the start', other: 'days to the start' } },
  done: { fa: 'تأیید شد', en: 'Approved' },
  cancelled: { fa: 'لغو شد', en: 'Cancelled' },
  since: { fa: 'از {day}', en: 'since {day}' },
  until: { fa: 'تا {day}', en: 'until {day}' },
  on: { fa: 'در {day}', en: 'on {day}' },
} as const satisfies Record<string, AnyTexts>;
