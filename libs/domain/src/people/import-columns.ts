import type { Texts } from '../texts';

/** The two sheets of a workbook of people and posts, in their order. */
export const importSheets = ['PEOPLE', 'POSTS'] as const;
export type ImportSheet = (typeof importSheets)[number];

/** How large a workbook is taken, as it is sent; and how many rows of both sheets together. */
export const importLimits = { bytes: 1_048_576, rows: 2_000 } as const;

export const importSheetNames: Readonly<Record<ImportSheet, Texts>> = {
  PEOPLE: { fa: 'اشخاص', en: 'People' },
  POSTS: { fa: 'سمت‌ها', en: 'Posts' },
};

/** A column of a sheet: its heading, what stands in it, and how that looks. */
export interface ImportColumn {
  readonly name: Texts;
  readonly isRequired: boolean;
  readonly hint: Texts;
  readonly example: string;
}

/** The columns of each sheet in their order; the first row of a sheet names them in Persian, the second in English. */
export const importColumns: Readonly<Record<ImportSheet, Readonly<Record<string, ImportColumn>>>> = {
  PEOPLE: {
    email: {
      name: { fa: 'رایانامه', en: 'Mail address' },
      isRequired: true,
      hint: {
        fa: 'شخص با آن شناخته می‌شود: نشانی تازه شخصی می‌افزاید، نشانی شناخته نام‌ها را به‌روز می‌کند',
        en: 'What a person is known by: a new address adds somebody, a known one updates the names',
      },
      example: 'p.mohammadi@example.ir',
    },
    nameFa: {
      name: { fa: 'نام فارسی', en: 'Name in Persian' },
      isRequired: true,
      hint: { fa: 'دست‌کم سه نویسه', en: 'At least three characters' },
      example: 'پریسا محمدی',
    },
    nameEn: {
      name: { fa: 'نام انگلیسی', en: 'Name in English' },
      isRequired: false,
      hint: { fa: 'برای خوانندگان انگلیسی‌زبان', en: 'For those who read in English' },
      example: 'Parisa Mohammadi',
    },
    honorificFa: {
      name: { fa: 'عنوان خطاب', en: 'Form of address' },
      isRequired: false,
      hint: { fa: 'آنچه در نامه‌ها پیش از نام می‌آید', en: 'What stands before the name in letters' },
      example: 'خانم دکتر',
    },
    postCode: {
      name: { fa: 'کد سمت', en: 'Code of the post' },
      isRequired: false,
      hint: {
        fa: 'سمتی که در دست کسی نیست؛ سمت‌های برگه دوم همین پرونده هم می‌شود',
        en: 'A post that nobody holds; those of the second sheet of this file count as well',
      },
      example: 'MCLS_SK_DDG',
    },
    from: {
      name: { fa: 'آغاز تصدی', en: 'Holds it from' },
      isRequired: false,
      hint: {
        fa: 'تاریخ خورشیدی یا میلادی؛ همراه کد سمت لازم است',
        en: 'A day in either calendar; needed beside the code of a post',
      },
      example: '۱۴۰۵/۱۰/۰۱',
    },
    login: {
      name: { fa: 'نام کاربری', en: 'User name' },
      isRequired: false,
      hint: {
        fa: 'اگر باشد، دعوت‌نامه‌ای با پیوند گزیدن گذرواژه به رایانامه می‌رود؛ خالی: این شخص وارد سامانه نمی‌شود',
        en: 'With one, an invitation to choose a password goes to the mail address; empty: this person does not sign in',
      },
      example: 'p.mohammadi',
    },
  },
  POSTS: {
    code: {
      name: { fa: 'کد سمت', en: 'Code of the post' },
      isRequired: true,
      hint: {
        fa: 'سمت با آن شناخته می‌شود: کد تازه سمتی می‌افزاید، کد شناخته آن را به‌روز می‌کند',
        en: 'What a post is known by: a new code adds one, a known code updates it',
      },
      example: 'MCLS_SK_DDG',
    },
    titleFa: {
      name: { fa: 'عنوان فارسی', en: 'Title in Persian' },
      isRequired: true,
      hint: { fa: 'دست‌کم سه نویسه', en: 'At least three characters' },
      example: 'معاون مدیرکل',
    },
    titleEn: {
      name: { fa: 'عنوان انگلیسی', en: 'Title in English' },
      isRequired: false,
      hint: { fa: 'برای خوانندگان انگلیسی‌زبان', en: 'For those who read in English' },
      example: 'Deputy director',
    },
    organisationCode: {
      name: { fa: 'کد دستگاه', en: 'Code of the organisation' },
      isRequired: true,
      hint: { fa: 'از برگه «کدها» در الگو', en: 'From the sheet “Codes” of the template' },
      example: 'MCLS_SK',
    },
    role: {
      name: { fa: 'نقش', en: 'Role' },
      isRequired: false,
      hint: { fa: 'نام یا کد نقش از برگه «کدها»؛ خالی: سمت بی‌نقش', en: 'Name or code of a role from “Codes”; empty: no role' },
      example: 'مدیرکل استان',
    },
    scopeLevel: {
      name: { fa: 'دامنه', en: 'Scope' },
      isRequired: true,
      hint: { fa: 'نام یا کد دامنه از برگه «کدها»', en: 'Name or code of a scope from “Codes”' },
      example: 'استان',
    },
    scopeProvinceCode: {
      name: { fa: 'کد استان', en: 'Code of the province' },
      isRequired: false,
      hint: { fa: 'تنها در دامنه استان، از برگه «کدها»', en: 'Only in the scope of a province, from “Codes”' },
      example: 'IR-29',
    },
  },
};
