import type { AnyTexts } from '@hampeyman/domain/texts';

export const dialogTexts = {
  back: { fa: 'بازگشت', en: 'Go back' },
  tooShort: {
    by: 'shortest',
    fa: 'دلیل را دست‌کم در {shortest} نویسه بنویسید.',
    en: { one: 'Give the reason in at least {shortest} character.', other: 'Give the reason in at least {shortest} characters.' },
  },
} as const satisfies Record<string, AnyTexts>;
