import type { WorkSide } from '@hampeyman/domain/access';
import type { Texts } from '@hampeyman/domain/texts';

/** Short names of the two sides, as said in a row or a figure. */
export const sideNames: Readonly<Record<WorkSide, Texts>> = {
  MINISTRY: { fa: 'وزارت', en: 'Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
  JOINT: { fa: 'مشترک', en: 'Joint' },
};

/** The same within a sentence: «نزد وزارت», “with the Ministry”. */
export const sideNamesWithin: Readonly<Record<WorkSide, Texts>> = {
  MINISTRY: { fa: 'وزارت', en: 'the Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
  JOINT: { fa: 'هر دو طرف', en: 'both sides' },
};

/** Full names, where the agency itself is meant. */
export const sideFullNames: Readonly<Record<WorkSide, Texts>> = {
  MINISTRY: { fa: 'وزارت تعاون، کار و رفاه اجتماعی', en: 'Ministry of Cooperatives, Labour and Social Welfare' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'Academic Center for Education, Culture and Research (ACECR)' },
  JOINT: { fa: 'هر دو طرف با هم', en: 'Both sides together' },
};

export const whoTexts = {
  leads: { fa: '{side}، مجری', en: '{side}, leads' },
  accompanies: { fa: '{side}، همراه', en: '{side}, accompanies' },
} as const satisfies Record<string, Texts>;
