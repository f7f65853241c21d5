import type { Texts } from '@hampeyman/domain/texts';

export const lookupTexts = {
  nothing: { fa: 'چیزی با این نام یافت نشد', en: 'Nothing found by that name' },
} as const satisfies Record<string, Texts>;
