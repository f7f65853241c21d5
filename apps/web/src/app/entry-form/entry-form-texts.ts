import type { Texts } from '@hampeyman/domain/texts';

export const entryFormTexts = {
  cancel: { fa: 'بازگشت', en: 'Back' },
  noChoice: { fa: 'برگزینید', en: 'Choose' },
} as const satisfies Record<string, Texts>;
