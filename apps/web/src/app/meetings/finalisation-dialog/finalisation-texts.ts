import type { Texts } from '@hampeyman/domain/texts';

export const finalisationTexts = {
  heading: { fa: 'نهایی‌سازی صورتجلسه {number}', en: 'Make the minutes of {number} final' },
  frozen: {
    fa: 'پس از این، متن هرگز تغییر نمی‌کند؛ اصلاح تنها با اصلاحیه شماره‌دار ممکن است.',
    en: 'After this the text never changes; corrections are made only by numbered addenda.',
  },
  effects: { fa: 'در همین کار، با اقدام‌ها چنین می‌شود', en: 'What happens to tasks at the same time' },
  noEffects: { fa: 'این صورتجلسه مصوبه‌ای ندارد.', en: 'These minutes contain no decisions.' },
  creates: { fa: 'اقدام «{title}» ساخته می‌شود، با مهلت {due}.', en: 'Task “{title}” is created, due {due}.' },
  incomplete: { fa: 'برای ساختن اقدام، پاسخ‌گو یا مهلت کم دارد.', en: 'Its task lacks an accountable post or a deadline.' },
  continues: { fa: 'اقدام {code} ادامه می‌یابد.', en: 'Task {code} is continued.' },
  extends: { fa: 'مهلت اقدام {code} از {before} به {after} می‌رود.', en: 'The deadline of task {code} moves from {before} to {after}.' },
  cancels: { fa: 'اقدام {code} لغو می‌شود.', en: 'Task {code} is cancelled.' },
  none: { fa: 'اقدامی ساخته نمی‌شود.', en: 'No task is created.' },
  open: { fa: 'هنوز مانده', en: 'Still open' },
  letter: { fa: 'شماره صورتجلسه', en: 'Letter number' },
  letterHint: { fa: 'اگر دبیرخانه داده است؛ بعداً افزوده نمی‌شود', en: 'If the secretariat has given one; it cannot be added later' },
  act: { fa: 'نهایی‌سازی صورتجلسه', en: 'Make the minutes final' },
  back: { fa: 'بازگشت', en: 'Go back' },
  aTask: { fa: 'مربوط', en: 'concerned' },
} as const satisfies Record<string, Texts>;
