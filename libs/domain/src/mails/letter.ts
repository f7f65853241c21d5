import { formatNumber } from '../persian';
import { direction, say, type AnyTexts, type Language, type TextParams, type Texts } from '../texts';
import { letterTexts } from './letter-texts';

/** What fills a `{name}` place of a letter: a value, or words in the language of the reader. */
export type LetterParams = Readonly<Record<string, string | number | Texts>>;

/** A letter of the portal, in both languages; which one is sent depends on the reader. */
export interface Letter {
  /** What it is about, `<feature>.<what>`, as it stands in the outbox. */
  readonly kind: string;
  readonly subject: Texts;
  readonly paragraphs: readonly AnyTexts[];
  readonly params: LetterParams;
  /** One thing to do, as a link into the portal; `path` begins with `/`. */
  readonly action: { readonly label: Texts; readonly path: string } | null;
  /** Text that is kept letter by letter, such as a signed hash; shown from left to right. */
  readonly literal: string | null;
}

/** A letter as it is sent, in one language, as text and as HTML. */
export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function paramsIn(params: LetterParams, language: Language): TextParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? say(value, language) : value]),
  );
}

/** The letter in `language`, its link leading to `origin` (`https://portal.example`). Whatever fills it is text, never markup. */
export function compose(letter: Letter, language: Language, origin: string): ComposedLetter {
  const params = paramsIn(letter.params, language);
  const words = (texts: AnyTexts): string => say(texts, language, params, (value) => formatNumber(value, language));
  // a line break in a subject would begin another header
  const subject = words(letter.subject).replace(/\s+/g, ' ');
  const paragraphs = letter.paragraphs.map(words);
  const link =
    letter.action === null ? null : { label: words(letter.action.label), address: origin.replace(/\/$/, '') + letter.action.path };
  const foot = say(letterTexts.foot, language, { origin });
  const text = [
    ...paragraphs,
    ...(link === null ? [] : [`${link.label}:\n${link.address}`]),
    ...(letter.literal === null ? [] : [letter.literal]),
    `-- \n${foot}`,
  ].join('\n\n');
  const body = [
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(link === null
      ? []
      : [`<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`, `<p dir="ltr">${escaped(link.address)}</p>`]),
    ...(letter.literal === null ? [] : [`<pre dir="ltr">${escaped(letter.literal)}</pre>`]),
    `<hr><p><small>${escaped(foot)}</small></p>`,
  ].join('\n');
  const page = `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>
${body}
</body>
</html>
`;
  return { subject, text: `${text}\n`, html: page };
}
