import { z } from 'zod';

/** Languages of the portal: Persian is the source language, English stands beside it. */
export const languages = ['fa', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** One sentence or word in every language of the portal; a missing language does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** Values that may fill the `{name}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** The text in `language`, its `{name}` places filled from `params`; a place without a value stays visible. */
export function say(texts: Texts, language: Language, params: TextParams = {}): string {
  return texts[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    // Only own values: `{constructor}` must not print a function of Object.
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? place : String(value);
  });
}

/** Writing direction of a language. */
export function direction(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}

/** A name written in both languages by people; the English one may be missing and the Persian one is shown then. */
export interface Bilingual {
  readonly fa: string;
  readonly en: string | null;
}

/** What to show of a bilingual name, and the language it is really in (for the `lang` attribute, WCAG 3.1.2). */
export function shown(name: Bilingual, language: Language): { text: string; lang: Language } {
  return language === 'en' && name.en !== null ? { text: name.en, lang: 'en' } : { text: name.fa, lang: 'fa' };
}
