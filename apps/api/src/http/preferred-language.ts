import { languages, type Language } from '@hampeyman/domain/texts';

function weight(entry: string): number {
  const q = /;\s*q=([\d.]+)/.exec(entry)?.[1];
  return q === undefined ? 1 : Number(q);
}

/** The language of ours that an `Accept-Language` header wants most (RFC 9110 §12.5.4); Persian where it says nothing. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((entry) => ({ tag: entry.trim().slice(0, 2).toLowerCase(), weight: weight(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .find((entry) => entry.weight > 0 && languages.some((language) => language === entry.tag));
  return languages.find((language) => language === wanted?.tag) ?? 'fa';
}
