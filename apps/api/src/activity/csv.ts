/** Beginnings that a spreadsheet takes for a formula, in their wide forms too (OWASP, CSV injection). */
const formula = /^[\s\u2066-\u2069\u200e\u200f]*[=+\-@\t\r＝＋－＠]/u;

/** The mark by which spreadsheets know UTF-8. */
export const byteOrderMark = '\ufeff';

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a table for spreadsheets (RFC 4180): nothing in it is ever run as a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}
