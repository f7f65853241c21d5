import { z } from 'zod';
import { role, scopeLevel } from '../access';
import { parseDate, plainDate } from '../calendar';
import { fold, toLatinDigits } from '../persian';
import { roleNames, scopeNames } from '../posts';
import { fieldRefusals, type FieldRefusal } from '../problems';
import { provinceCode } from '../provinces';
import { code, optionalTitle, title } from '../records';
import { importColumns, type ImportSheet } from './import-columns';
import type { Texts } from '../texts';
import { addPerson, email, login } from './person-requests';

/** A person as a row of a workbook tells them: known by their mail address, put into a post where one is named. */
export const importedPerson = z
  .strictObject({
    email,
    nameFa: addPerson.shape.nameFa,
    nameEn: addPerson.shape.nameEn.unwrap(),
    honorificFa: addPerson.shape.honorificFa.unwrap(),
    postCode: code.nullable(),
    from: plainDate.nullable(),
    login: login.nullable(),
  })
  .refine(({ postCode, from }) => postCode === null || from !== null, { error: 'field.required', path: ['from'] });
export type ImportedPerson = z.infer<typeof importedPerson>;

/** A post as a row of a workbook tells it: known by its code. */
export const importedPost = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle,
  organisationCode: code,
  role: role.nullable(),
  scopeLevel,
  scopeProvinceCode: provinceCode.nullable(),
});
export type ImportedPost = z.infer<typeof importedPost>;

/** A cell as a spreadsheet holds it. */
export type ImportCell = string | number | boolean | Date | null;

/** What stands in a cell, as text; null where nothing does. */
export function textOfCell(cell: ImportCell): string | null {
  if (cell === null) return null;
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : fold(String(cell));
  return text === '' ? null : text;
}

/** The code of a word in either language, as people type it; the word itself where it is none of them. */
function codeOf(word: string, texts: Readonly<Record<string, Texts>>): string {
  const typed = word.toLowerCase();
  return Object.entries(texts).find(([, { fa, en }]) => typed === fold(fa) || typed === en.toLowerCase())?.[0] ?? word.toUpperCase();
}

/** What a cell says in its column: Persian digits of codes and days become Latin ones, a day may be typed in either calendar. */
function valueOf(column: string, cell: ImportCell): string | null {
  const text = textOfCell(cell);
  if (text === null || /^(name|title|honorific)/.test(column)) return text;
  if (column === 'from') return parseDate(text) ?? text;
  if (column === 'role') return codeOf(text, roleNames);
  if (column === 'scopeLevel') return codeOf(text, scopeNames);
  const latin = toLatinDigits(text);
  return column === 'email' || column === 'login' ? latin : latin.toUpperCase();
}

/** Whether a row says nothing at all. */
export function isEmptyRow(cells: readonly ImportCell[]): boolean {
  return cells.every((cell) => textOfCell(cell) === null);
}

/** A row as a request, or what is wrong with it, column by column. */
export function readImportRow<Schema extends z.ZodType>(
  sheet: ImportSheet,
  schema: Schema,
  cells: readonly ImportCell[],
): { readonly request: z.output<Schema> } | { readonly refusals: readonly FieldRefusal[] } {
  const row = Object.fromEntries(Object.keys(importColumns[sheet]).map((column, index) => [column, valueOf(column, cells[index] ?? null)]));
  const parsed = schema.safeParse(row);
  if (parsed.success) return { request: parsed.data };
  const refusals = fieldRefusals(parsed.error.issues, row);
  // one cell, one word about it: a day that is no day breaks two rules at once
  return { refusals: refusals.filter((one, index) => refusals.findIndex(({ path }) => path === one.path) === index) };
}
