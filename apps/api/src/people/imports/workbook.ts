import {
  importColumns,
  importLimits,
  importSheetNames,
  importSheets,
  isEmptyRow,
  type ImportCell,
  type ImportColumn,
  type ImportSheet,
} from '@hampeyman/domain/people';
import { DomainError } from '@hampeyman/domain/problems';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { Upload } from '../../http/uploads';
import { requireBoundedWorkbook } from './bounded-workbook';

/** Two rows of headings, Persian and English. */
const headings = 2;

/** A row of a sheet that says something, as the spreadsheet counts it, with the columns that hold formulas. */
export interface WorkbookRow {
  readonly row: number;
  readonly cells: readonly ImportCell[];
  readonly formulas: readonly string[];
}

export const columnsOf = (sheet: ImportSheet): [string, ImportColumn][] => Object.entries(importColumns[sheet]);

/**
 * The rows of both sheets, unread; nothing of the file is computed. Throws what `requireBoundedWorkbook` does, `people.import-header`,
 * `people.import-empty`, `people.import-too-long`.
 */
export async function readWorkbook({ name, content }: Upload): Promise<Readonly<Record<ImportSheet, readonly WorkbookRow[]>>> {
  requireBoundedWorkbook(content);
  if (!name.toLowerCase().endsWith('.xlsx')) throw new DomainError('people.import-unreadable');
  const workbook = await readXlsx(content, { maxRows: importLimits.rows + headings + 1 }).catch(() => {
    throw new DomainError('people.import-unreadable');
  });
  if (importSheets.every((sheet) => sheetOf(workbook, sheet) === undefined)) {
    throw new DomainError('people.import-header', { sheet: importSheetNames.PEOPLE.en });
  }
  const read = { PEOPLE: rowsOf(workbook, 'PEOPLE'), POSTS: rowsOf(workbook, 'POSTS') };
  const count = read.PEOPLE.length + read.POSTS.length;
  if (count === 0) throw new DomainError('people.import-empty');
  if (count > importLimits.rows) throw new DomainError('people.import-too-long', { rows: importLimits.rows });
  return read;
}

function sheetOf({ sheets }: Workbook, sheet: ImportSheet): Workbook['sheets'][number] | undefined {
  const { fa, en } = importSheetNames[sheet];
  return sheets.find(({ name }) => name === en || name === fa);
}

function rowsOf(workbook: Workbook, sheet: ImportSheet): WorkbookRow[] {
  const found = sheetOf(workbook, sheet);
  if (found === undefined) return [];
  const columns = columnsOf(sheet);
  const isHeaded = columns.every(([, { name }], index) => found.rows[0]?.[index] === name.fa && found.rows[1]?.[index] === name.en);
  if (!isHeaded) throw new DomainError('people.import-header', { sheet: importSheetNames[sheet].en });
  return found.rows.slice(headings).flatMap((cells, index): WorkbookRow[] => {
    const at = index + headings;
    const formulas = columns.flatMap(([column], position) =>
      found.cells?.get(`${String(at)},${String(position)}`)?.formula === undefined ? [] : [column],
    );
    const known = cells.map((cell): ImportCell => (typeof cell === 'object' && !(cell instanceof Date) ? null : cell));
    return isEmptyRow(known) && formulas.length === 0 ? [] : [{ row: at + 1, cells: known, formulas }];
  });
}
