import type { Texts } from '@hampeyman/domain/texts';

export const decisionListTexts = {
  executor: { fa: 'مسئول اجرا: {name}', en: 'Executor: {name}' },
  due: { fa: 'مهلت: {due}', en: 'Due {due}' },
  continuing: { fa: 'فاقد مهلت / مستمر', en: 'No deadline / continuing' },
  change: { fa: 'ویرایش مصوبه {number}', en: 'Change decision {number}' },
  remove: { fa: 'برداشتن مصوبه {number}', en: 'Take out decision {number}' },
  removeHeading: { fa: 'برداشتن مصوبه {number}', en: 'Take out decision {number}' },
  removeBody: {
    fa: '«{subject}» از پیش‌نویس برداشته می‌شود و شماره مصوبات بعدی یکی کم می‌شود.',
    en: '“{subject}” leaves the draft; the numbers of those behind it go down by one.',
  },
  removeAct: { fa: 'برداشتن مصوبه', en: 'Take it out' },
} as const satisfies Record<string, Texts>;
