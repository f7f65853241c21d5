import type { Texts } from '@hampeyman/domain/texts';

export const dialogTexts = {
  back: { fa: 'بازگشت', en: 'Go back' },
  tooShort: { fa: 'دلیل را دست‌کم در {shortest} نویسه بنویسید.', en: 'Give the reason in at least {shortest} characters.' },
} as const satisfies Record<string, Texts>;
