import type { Texts } from '@hampeyman/domain/texts';

export const provinceWorkTexts = {
  tasks: { fa: 'اقدام‌های باز', en: 'Open tasks' },
  decisions: { fa: 'مصوبه‌های باز', en: 'Open decisions' },
  all: { fa: 'همه {count} مورد', en: 'All {count}' },
  code: { fa: 'کد', en: 'Code' },
  task: { fa: 'اقدام', en: 'Task' },
  decision: { fa: 'مصوبه', en: 'Decision' },
  deadline: { fa: 'مهلت', en: 'Deadline' },
  progress: { fa: 'پیشرفت', en: 'Progress' },
  state: { fa: 'وضعیت', en: 'State' },
  waits: { fa: 'در انتظار تأیید {side}', en: 'waits for approval by {side}' },
  continuing: { fa: 'مستمر', en: 'Continuing' },
  noTasks: { fa: 'استان اقدام باز ندارد.', en: 'The province has no open task.' },
  noDecisions: { fa: 'استان مصوبه باز ندارد.', en: 'The province has no open decision.' },
  more: { fa: 'و {count} مورد دیگر', en: 'and {count} more' },
} as const satisfies Record<string, Texts>;
