import type { Language } from '../texts';

/** How a number is written. */
export interface NumberFormat {
  /** exactly so many digits after the decimal mark; otherwise as many as needed, at most two */
  readonly fractionDigits?: number;
  /** whether the value already counts hundredths and gets the percent sign: 54.2 → ۵۴٫۲٪ */
  readonly percent?: boolean;
  /** whether the value is known only roughly: «حدود ۲۴٬۰۰۰», ≈24,000 */
  readonly approximate?: boolean;
}

const locales = { fa: 'fa-IR-u-nu-arabext', en: 'en-GB-u-nu-latn' } as const satisfies Record<Language, string>;
const percentSigns = { fa: '٪', en: '%' } as const satisfies Record<Language, string>;
const roughly = { fa: 'حدود ', en: '≈' } as const satisfies Record<Language, string>;
const formatters = new Map<string, Intl.NumberFormat>();

/** A number as it is written in `language`: ۲۴٬۰۰۰٫۵ or 24,000.5. */
export function formatNumber(value: number | bigint, language: Language, format: NumberFormat = {}): string {
  const digits = formatter(language, format.fractionDigits ?? null).format(value);
  return (format.approximate === true ? roughly[language] : '') + digits + (format.percent === true ? percentSigns[language] : '');
}

// Making an Intl formatter costs a hundred times more than using it, and tables hold thousands of numbers.
function formatter(language: Language, fractionDigits: number | null): Intl.NumberFormat {
  const key = `${language} ${String(fractionDigits)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: fractionDigits ?? 0,
    maximumFractionDigits: fractionDigits ?? 2,
  });
  formatters.set(key, made);
  return made;
}
