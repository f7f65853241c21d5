import type { Texts } from '../texts';

/** Words that stand on every letter. */
export const letterTexts = {
  foot: {
    fa: 'این نامه را سامانه هم‌پیمان ({origin}) خودکار فرستاده است؛ به آن پاسخ ندهید.',
    en: 'Sent automatically by the Hampeyman portal ({origin}); please do not reply.',
  },
} as const satisfies Record<string, Texts>;
