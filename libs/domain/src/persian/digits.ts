const persian = '۰۱۲۳۴۵۶۷۸۹';

/** The text with Persian (U+06F0…) and Arabic-Indic (U+0660…) digits as ASCII digits. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The text with ASCII digits as Persian digits; Arabic-Indic ones stay as they are. */
export function toPersianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => persian.charAt(Number(digit)));
}
