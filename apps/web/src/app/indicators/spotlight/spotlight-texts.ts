import type { Texts } from '@hampeyman/domain/texts';

export const spotlightTexts = {
  share: { fa: '{percent} از {expected} برنامه تا پایان {period}', en: '{percent} of the {expected} planned by the end of {period}' },
} as const satisfies Record<string, Texts>;
