/** The forms English has for a counted thing: 1 day, 2 days, 0 days. */
type EnglishForm = 'one' | 'other';

/**
 * A text in which a number stands before what it counts: `{ by: 'days', fa: '{days} روز', en: { one: '{days} day', other: '{days} days' } }`.
 * Persian leaves the noun as it is; an English form that is missing does not compile.
 */
export interface CountedTexts<Place extends string = string> {
  /** The place whose number chooses the form. */
  readonly by: Place;
  readonly fa: string;
  readonly en: Readonly<Record<EnglishForm, string>>;
}

/** Every sentence `texts` may be said in. */
export function formsOf({ fa, en }: { readonly fa: string; readonly en: string | CountedTexts['en'] }): { fa: string; en: string[] } {
  return { fa, en: typeof en === 'string' ? [en] : Object.values(en) };
}

const rules = new Intl.PluralRules('en');

/** The English text of `forms` for `count` (CLDR); what is not a number reads as many. */
export function englishForm(forms: CountedTexts['en'], count: unknown): string {
  return forms[typeof count === 'number' && rules.select(count) === 'one' ? 'one' : 'other'];
}
