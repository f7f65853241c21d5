import { roles, scopeLevels } from '@hampeyman/domain/access';
import type { Organisation } from '@hampeyman/domain/organisations';
import { importSheetNames, importSheets, type ImportSheet } from '@hampeyman/domain/people';
import { roleNames, scopeNames, type Post } from '@hampeyman/domain/posts';
import { provinces } from '@hampeyman/domain/provinces';
import type { Texts } from '@hampeyman/domain/texts';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { columnsOf } from './workbook';

const bold = { font: { bold: true } };
const guide: Texts = { fa: 'راهنما', en: 'Guide' };
const codes: Texts = { fa: 'کدها', en: 'Codes' };
const required: Texts = { fa: 'لازم', en: 'required' };
const optional: Texts = { fa: 'اختیاری', en: 'optional' };

const inBoth = ({ fa, en }: Texts): string => `${fa} · ${en}`;

/** A workbook to fill in: both sheets empty, a guide to every column with an example, and the codes that may stand in them. */
export function workbookTemplate(organisations: readonly Organisation[], posts: readonly Post[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...importSheets.map(toFill), guideSheet(), codesSheet(organisations, posts)] });
}

function toFill(sheet: ImportSheet): WriteSheet {
  const names = columnsOf(sheet).map(([, { name }]) => name);
  const rows = [names.map(({ fa }) => fa), names.map(({ en }) => en)];
  return sheetOf(importSheetNames[sheet].en, rows, { heads: 2, widths: names.map(() => 24) });
}

function guideSheet(): WriteSheet {
  const heads = ['برگه · Sheet', 'ستون · Column', '', 'شرح', 'Description', 'نمونه · Example'];
  const rows = importSheets.flatMap((sheet) =>
    columnsOf(sheet).map(([, { name, isRequired, hint, example }]) => [
      inBoth(importSheetNames[sheet]),
      inBoth(name),
      inBoth(isRequired ? required : optional),
      hint.fa,
      hint.en,
      example,
    ]),
  );
  return sheetOf(inBoth(guide), [heads, ...rows], { heads: 1, widths: [20, 34, 20, 60, 60, 28] });
}

function codesSheet(organisations: readonly Organisation[], posts: readonly Post[]): WriteSheet {
  const kinds: [Texts, CellValue[][]][] = [
    [{ fa: 'دستگاه', en: 'Organisation' }, organisations.map(({ code, nameFa, nameEn }) => [code, nameFa, nameEn])],
    [
      { fa: 'سمت', en: 'Post' },
      posts.map(({ code, titleFa, organisationFa, titleEn }) => [code, `${titleFa}، ${organisationFa}`, titleEn]),
    ],
    [{ fa: 'نقش', en: 'Role' }, roles.map((role) => [role, roleNames[role].fa, roleNames[role].en])],
    [{ fa: 'دامنه', en: 'Scope' }, scopeLevels.map((level) => [level, scopeNames[level].fa, scopeNames[level].en])],
    [{ fa: 'استان', en: 'Province' }, provinces.map(({ code, nameFa, nameEn }) => [code, nameFa, nameEn])],
  ];
  const rows = kinds.flatMap(([kind, list]) => list.map((row) => [inBoth(kind), ...row]));
  return sheetOf(inBoth(codes), [['', 'کد · Code', 'نام', 'Name'], ...rows], { heads: 1, widths: [24, 24, 48, 48] });
}

function sheetOf(name: string, rows: CellValue[][], { heads, widths }: { readonly heads: number; readonly widths: number[] }): WriteSheet {
  const style = new Map(
    rows.slice(0, heads).flatMap((row, at) => row.map((_, column) => [`${String(at)},${String(column)}`, { style: bold }] as const)),
  );
  return {
    name,
    rows,
    cells: style,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: heads },
    view: { rightToLeft: true },
  };
}
