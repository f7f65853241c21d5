import { articleKindTexts, type Article } from '@hampeyman/domain/memoranda';
import { toPersianDigits } from '@hampeyman/domain/persian';
import { shown, type Language } from '@hampeyman/domain/texts';
import type { LookupOption } from '@hampeyman/ui/lookup';

/** Articles and clauses to choose from, found by number, title or code. */
export function articleOptions(articles: readonly Article[], language: Language): LookupOption[] {
  return articles.map(({ id, kind, number, titleFa, titleEn, code }) => ({
    value: id,
    name: [
      articleKindTexts[kind][language],
      language === 'fa' ? toPersianDigits(number ?? '') : (number ?? ''),
      shown({ fa: titleFa ?? code, en: titleEn }, language).text,
    ]
      .filter((part) => part !== '')
      .join(' '),
    detail: code,
  }));
}
