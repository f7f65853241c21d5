import type { Texts } from '@hampeyman/domain/texts';

export const spotlightTexts = {
  share: { fa: '{percent} از {expected} برنامه تا پایان {period}', en: '{percent} of {expected} planned to the end of {period}' },
} as const satisfies Record<string, Texts>;
