import type { Texts } from '../texts';
import type { CodeList, CodeListEntry } from './code-list';

/** The name of an entry in both languages. */
export function entryName({ nameFa, nameEn }: Pick<CodeListEntry, 'nameFa' | 'nameEn'>): Texts {
  return { fa: nameFa, en: nameEn };
}

export const codeListNames: Readonly<Record<CodeList, Texts>> = {
  COOPERATION_FIELD: { fa: 'زمینه‌های همکاری', en: 'Fields of cooperation' },
  DELAY_REASON: { fa: 'دلیل‌های دیرکرد', en: 'Reasons of delay' },
  TARGET_GROUP: { fa: 'گروه‌های هدف', en: 'Target groups' },
  SUPPORT_INSTRUMENT: { fa: 'ابزارهای حمایت', en: 'Instruments of support' },
};
