import { importColumns, importSheetNames, importSheets, isEmptyRow, type ImportCell, type ImportSheet } from '@hampeyman/domain/people';
import { DomainError } from '@hampeyman/domain/problems';
import type { Texts } from '@hampeyman/domain/texts';
import { readXlsx, writeXlsx, type Workbook } from 'hucre/xlsx';
import { requireBoundedZip } from './bounded-zip';

const mostRows = 2_000;
/** Two rows of headings, Persian and English. */
const headings = 2;

/** A row of a sheet that says something, as the spreadsheet counts it, with the columns that hold formulas. */
export interface WorkbookRow {
  readonly row: number;
  readonly cells: readonly ImportCell[];
  readonly formulas: readonly string[];
}

const columnsOf = (sheet: ImportSheet): [string, Texts][] => Object.entries(importColumns[sheet]);

/** An empty workbook with both sheets and their headings in both languages. */
export function workbookTemplate(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: importSheets.map((sheet) => ({
      name: importSheetNames[sheet].en,
      rows: [columnsOf(sheet).map(([, name]) => name.fa), columnsOf(sheet).map(([, name]) => name.en)],
    })),
  });
}

/**
 * The rows of both sheets, unread; nothing of the file is computed. Throws `people.import-unreadable`, `people.import-unpacks-too-large`,
 * `people.import-header`, `people.import-empty`, `people.import-too-long`.
 */
export async function readWorkbook(file: Buffer): Promise<Readonly<Record<ImportSheet, readonly WorkbookRow[]>>> {
  requireBoundedZip(file);
  const workbook = await readXlsx(file, { maxRows: mostRows + headings + 1 }).catch(() => {
    throw new DomainError('people.import-unreadable');
  });
  const read = { PEOPLE: rowsOf(workbook, 'PEOPLE'), POSTS: rowsOf(workbook, 'POSTS') };
  const count = read.PEOPLE.length + read.POSTS.length;
  if (count === 0) throw new DomainError('people.import-empty');
  if (count > mostRows) throw new DomainError('people.import-too-long', { rows: mostRows });
  return read;
}

function rowsOf(workbook: Workbook, sheet: ImportSheet): WorkbookRow[] {
  const { fa, en } = importSheetNames[sheet];
  const found = workbook.sheets.find(({ name }) => name === en || name === fa);
  if (found === undefined) return [];
  const columns = columnsOf(sheet);
  const isHeaded = columns.every(([, name], index) => found.rows[0]?.[index] === name.fa && found.rows[1]?.[index] === name.en);
  if (!isHeaded) throw new DomainError('people.import-header', { sheet: en });
  return found.rows.slice(headings).flatMap((cells, index): WorkbookRow[] => {
    const at = index + headings;
    const formulas = columns.flatMap(([column], position) =>
      found.cells?.get(`${String(at)},${String(position)}`)?.formula === undefined ? [] : [column],
    );
    const known = cells.map((cell): ImportCell => (typeof cell === 'object' && !(cell instanceof Date) ? null : cell));
    return isEmptyRow(known) && formulas.length === 0 ? [] : [{ row: at + 1, cells: known, formulas }];
  });
}
