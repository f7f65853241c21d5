import type { Texts } from '../texts';

/** The two sheets of a workbook of people and posts, in their order. */
export const importSheets = ['PEOPLE', 'POSTS'] as const;
export type ImportSheet = (typeof importSheets)[number];

export const importSheetNames: Readonly<Record<ImportSheet, Texts>> = {
  PEOPLE: { fa: 'اشخاص', en: 'People' },
  POSTS: { fa: 'سمت‌ها', en: 'Posts' },
};

/** The columns of each sheet in their order; the first row of a sheet names them in Persian, the second in English. */
export const importColumns: Readonly<Record<ImportSheet, Readonly<Record<string, Texts>>>> = {
  PEOPLE: {
    email: { fa: 'رایانامه', en: 'Mail address' },
    nameFa: { fa: 'نام فارسی', en: 'Name in Persian' },
    nameEn: { fa: 'نام انگلیسی', en: 'Name in English' },
    honorificFa: { fa: 'عنوان خطاب', en: 'Form of address' },
    postCode: { fa: 'کد سمت', en: 'Code of the post' },
    from: { fa: 'آغاز تصدی', en: 'Holds it from' },
  },
  POSTS: {
    code: { fa: 'کد سمت', en: 'Code of the post' },
    titleFa: { fa: 'عنوان فارسی', en: 'Title in Persian' },
    titleEn: { fa: 'عنوان انگلیسی', en: 'Title in English' },
    organisationCode: { fa: 'کد دستگاه', en: 'Code of the organisation' },
    role: { fa: 'نقش', en: 'Role' },
    scopeLevel: { fa: 'دامنه', en: 'Scope' },
    scopeProvinceCode: { fa: 'کد استان', en: 'Code of the province' },
  },
};
