import type { Texts } from '@hampeyman/domain/texts';

export const decisionListTexts = {
  executor: { fa: 'مسئول اجرا: {name}', en: 'Executor: {name}' },
  due: { fa: 'مهلت: {due}', en: 'Due {due}' },
  continuing: { fa: 'فاقد مهلت / مستمر', en: 'No deadline / continuing' },
  change: { fa: 'ویرایش مصوبه {number}', en: 'Edit decision {number}' },
  remove: { fa: 'برداشتن مصوبه {number}', en: 'Remove decision {number}' },
  removeHeading: { fa: 'برداشتن مصوبه {number}', en: 'Remove decision {number}' },
  removeBody: {
    fa: '«{subject}» از پیش‌نویس برداشته می‌شود و شماره مصوبات بعدی یکی کم می‌شود.',
    en: '“{subject}” is removed from the draft; the numbers of the decisions after it go down by one.',
  },
  removeAct: { fa: 'برداشتن مصوبه', en: 'Remove the decision' },
} as const satisfies Record<string, Texts>;
