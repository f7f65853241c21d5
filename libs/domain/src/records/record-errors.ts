import type { ErrorKinds, ErrorTexts } from '../problems';

export const recordErrors = {
  'records.code-malformed': 'invalid',
} as const satisfies ErrorKinds;

export const recordErrorTexts: ErrorTexts<typeof recordErrors> = {
  'records.code-malformed': {
    fa: 'کد از حرف بزرگ لاتین، رقم و نشانه‌های - _ . / ساخته می‌شود و با حرف یا رقم آغاز می‌شود.',
    en: 'A code is made of capital letters, digits and the signs - _ . / and begins with a letter or digit.',
  },
};
