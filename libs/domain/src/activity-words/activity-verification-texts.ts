import { say, type Language, type Texts } from '../texts';
import { formatNumber } from '../persian';
import type { BreakKind, ChainBreak } from '../activity';

/** What is said of a break at one link, and of one over several. */
const breakTexts: Readonly<Record<BreakKind, { readonly one: Texts; readonly many: Texts }>> = {
  CHANGED: {
    one: { fa: 'ردیف {seq} تغییر کرده است.', en: 'Link {seq} was changed.' },
    many: { fa: 'ردیف‌های {seq} تا {through} تغییر کرده‌اند.', en: 'Links {seq} to {through} were changed.' },
  },
  DELETED: {
    one: { fa: 'ردیف {seq} حذف شده است.', en: 'Link {seq} was deleted.' },
    many: { fa: 'ردیف‌های {seq} تا {through} حذف شده‌اند.', en: 'Links {seq} to {through} were deleted.' },
  },
  INSERTED: {
    one: { fa: 'ردیف {seq} بعدها درج شده است.', en: 'Link {seq} was inserted.' },
    many: { fa: 'ردیف‌های {seq} تا {through} بعدها درج شده‌اند.', en: 'Links {seq} to {through} were inserted.' },
  },
  REORDERED: {
    one: { fa: 'ردیف {seq} جابه‌جا شده است.', en: 'Link {seq} was moved.' },
    many: { fa: 'ترتیب ردیف‌های {seq} تا {through} به هم خورده است.', en: 'Links {seq} to {through} were put in another order.' },
  },
  CUT: {
    one: { fa: 'انتهای زنجیره بریده شده است: ردیف {seq} نیست.', en: 'The end of the chain was cut off: link {seq} is gone.' },
    many: {
      fa: 'انتهای زنجیره بریده شده است: ردیف‌های {seq} تا {through} نیستند.',
      en: 'The end of the chain was cut off: links {seq} to {through} are gone.',
    },
  },
  REWRITTEN: {
    one: {
      fa: 'ردیف {seq} بازنویسی شده است: با سر منتشرشده نمی‌خواند.',
      en: 'Link {seq} was rewritten: it does not agree with the published head.',
    },
    many: {
      fa: 'در ردیف‌های {seq} تا {through} بازنویسی شده است: با سر منتشرشده نمی‌خوانند.',
      en: 'Links {seq} to {through} were rewritten: they do not agree with the published head.',
    },
  },
  HEAD_MISSING: {
    one: { fa: 'سر زنجیره برداشته شده است؛ آخرین ردیف {seq} است.', en: 'The head of the chain was removed; its last link is {seq}.' },
    many: {
      fa: 'سر زنجیره برداشته شده است؛ آخرین ردیف {through} است.',
      en: 'The head of the chain was removed; its last link is {through}.',
    },
  },
  SIGNATURE_WRONG: {
    one: { fa: 'امضای سر منتشرشده ردیف {seq} درست نیست.', en: 'The signature of the published head at link {seq} is wrong.' },
    many: { fa: 'امضای سر منتشرشده ردیف {through} درست نیست.', en: 'The signature of the published head at link {through} is wrong.' },
  },
};

/** Which link is broken and how, in words. */
export function breakWords({ kind, seq, through }: Pick<ChainBreak, 'kind' | 'seq' | 'through'>, language: Language): string {
  const texts = breakTexts[kind];
  const params = { seq: formatNumber(seq, language), through: formatNumber(through, language) };
  return say(seq === through ? texts.one : texts.many, language, params);
}
