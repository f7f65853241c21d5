import type { Texts } from '@hampeyman/domain/texts';

export const dateTexts = {
  noDeadline: { fa: 'بی‌مهلت', en: 'No deadline' },
} as const satisfies Record<string, Texts>;
