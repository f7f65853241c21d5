import { z } from 'zod';
import { englishForm, type CountedTexts } from './counted';

/** Languages of the portal: Persian is the source language, English stands beside it. */
export const languages = ['fa', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** One sentence or word in every language of the portal; a missing language does not compile. */
export type Texts = Readonly<Record<Language, string>>;

/** A text, or one that counts. */
export type AnyTexts = Texts | CountedTexts;

/** Values that may fill the `{name}` places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

/** What fills a text: where it counts, the counted place takes a number that nobody has written yet. */
export type ParamsOf<T extends AnyTexts> =
  T extends CountedTexts<infer Place> ? (string extends Place ? TextParams : TextParams & Readonly<Record<Place, number>>) : TextParams;

/**
 * The text in `language`, in the form its number asks for, its `{name}` places filled from `params` and numbers written by
 * `write`; a place without a value stays visible.
 */
export function say<T extends AnyTexts>(
  texts: T,
  language: Language,
  params?: ParamsOf<T>,
  write: (value: number) => string = String,
): string {
  const given: TextParams = params ?? {};
  return inLanguage(texts, language, given).replace(/\{(\w+)\}/g, (place, name: string) => {
    // Only own values: `{constructor}` must not print a function of Object.
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? write(value) : value;
  });
}

function inLanguage(texts: AnyTexts, language: Language, params: TextParams): string {
  if (!('by' in texts)) return texts[language];
  return language === 'fa' ? texts.fa : englishForm(texts.en, params[texts.by]);
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
