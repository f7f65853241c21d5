import type { ErrorTexts } from '../problems';
import type { codeListErrors } from './code-list-errors';

export const codeListErrorTexts: ErrorTexts<typeof codeListErrors> = {
  'code-lists.not-found': { fa: 'چنین گزینه‌ای در این فهرست نیست.', en: 'There is no such entry in this list.' },
  'code-lists.code-malformed': {
    fa: 'کد از حرف بزرگ لاتین، رقم و زیرخط ساخته می‌شود و با حرف آغاز می‌شود؛ مانند DATA_ACCESS.',
    en: 'A code is made of capital letters, digits and underscores and begins with a letter, as DATA_ACCESS.',
  },
  'code-lists.code-taken': {
    fa: 'کد {code} پیش‌تر در این فهرست به کار رفته است و دوباره داده نمی‌شود.',
    en: 'The code {code} has been used in this list and is not given again.',
  },
  'code-lists.built-in': {
    fa: 'کدهای این فهرست جزئی از سامانه است: تنها نام و ترتیب آن‌ها تغییر می‌کند.',
    en: 'The codes of this list are part of the portal: only their names and their order change.',
  },
  'code-lists.ends-before-it-begins': {
    fa: 'آخرین روز اعتبار نمی‌تواند پیش از نخستین روز آن باشد.',
    en: 'The last day of validity cannot be before the first.',
  },
  'code-lists.not-retired': { fa: 'این گزینه کنار گذاشته نشده است.', en: 'This entry has not been retired.' },
  'code-lists.not-offered': {
    fa: 'این گزینه امروز در فهرست نیست؛ یکی از گزینه‌های معتبر را برگزینید.',
    en: 'The list does not offer this today; choose one that is in force.',
  },
};
