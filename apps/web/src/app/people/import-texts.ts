import type { ImportOutcome } from '@hampeyman/domain/people';
import type { Texts } from '@hampeyman/domain/texts';

export const importTexts = {
  title: { fa: 'ورود اشخاص و سمت‌ها از پرونده', en: 'Import people and posts' },
  lead: {
    fa: 'الگو را بگیرید، پر کنید و برگزینید. نخست بی‌آن که چیزی تغییر کند همه سطرها بررسی می‌شود؛ تا یک ایراد هست هیچ سطری وارد نمی‌شود.',
    en: 'Take the template, fill it in and choose it. All rows are checked first, and nothing changes; while one fault is left no row is imported.',
  },
  template: { fa: 'دریافت الگو', en: 'Download the template' },
  columns: { fa: 'ستون‌های پرونده', en: 'The columns of the file' },
  sheetNamed: { fa: 'برگه {name} ({inPersian})', en: 'Sheet {name} ({inPersian})' },
  column: { fa: 'ستون', en: 'Column' },
  meaning: { fa: 'شرح', en: 'What stands in it' },
  example: { fa: 'نمونه', en: 'Example' },
  required: { fa: 'لازم', en: 'Required' },
  file: { fa: 'پرونده', en: 'File' },
  choose: { fa: 'برگزیدن پرونده', en: 'Choose a file' },
  chooseOther: { fa: 'برگزیدن پرونده دیگر', en: 'Choose another file' },
  drop: {
    fa: 'یا پرونده را اینجا رها کنید: کارپوشه XLSX تا ۱ مگابایت و ۲٬۰۰۰ سطر',
    en: 'or drop it here: an XLSX workbook of at most 1 MB and 2,000 rows',
  },
  checking: { fa: 'در حال بررسی {name} …', en: 'Checking {name} …' },
  importing: { fa: 'در حال ورود …', en: 'Importing …' },
  checkAgain: { fa: 'بررسی دوباره', en: 'Check again' },
  faults: {
    by: 'count',
    fa: '{count} ایراد یافت شد. آن‌ها را در پرونده درست کنید و پرونده را دوباره برگزینید؛ چیزی وارد نشده است.',
    en: {
      one: '{count} fault was found. Correct it in the file and choose the file again; nothing was imported.',
      other: '{count} faults were found. Correct them in the file and choose the file again; nothing was imported.',
    },
  },
  clean: { fa: 'ایرادی یافت نشد. هنوز چیزی وارد نشده است.', en: 'No fault was found. Nothing has been imported yet.' },
  nothingNew: {
    fa: 'همه این سطرها همان است که در سامانه هست؛ چیزی برای ورود نیست.',
    en: 'All these rows say what the portal knows already; there is nothing to import.',
  },
  done: { fa: 'ورود انجام شد.', en: 'The import is done.' },
  faultList: { fa: 'ایرادها', en: 'Faults' },
  place: { fa: 'سطر', en: 'Row' },
  value: { fa: 'آنچه نوشته شده', en: 'What is written' },
  reason: { fa: 'ایراد', en: 'Fault' },
  emptyCell: { fa: 'خالی', en: 'empty' },
  wholeRow: { fa: 'همه سطر', en: 'the whole row' },
  summary: { fa: 'آنچه وارد می‌شود', en: 'What will be imported' },
  faultless: { fa: 'سطرهای بی‌ایراد', en: 'Rows without a fault' },
  summaryDone: { fa: 'آنچه وارد شد', en: 'What was imported' },
  people: { fa: 'اشخاص', en: 'People' },
  posts: { fa: 'سمت‌ها', en: 'Posts' },
  holdings: { fa: 'تصدی‌ها', en: 'Appointments' },
  invitations: {
    by: 'count',
    fa: 'برای {count} حساب تازه دعوت‌نامه‌ای به رایانامه می‌رود؛ پیوند آن ۷ روز و یک بار کار می‌کند.',
    en: {
      one: 'An invitation by mail goes to {count} new account; its link works once, for 7 days.',
      other: 'Invitations by mail go to {count} new accounts; each link works once, for 7 days.',
    },
  },
  kind: { fa: 'چه', en: 'What' },
  person: { fa: 'شخص', en: 'Person' },
  post: { fa: 'سمت', en: 'Post' },
  name: { fa: 'نام یا عنوان', en: 'Name or title' },
  outcome: { fa: 'نتیجه', en: 'Outcome' },
  takesPost: { fa: 'سمت {code}', en: 'post {code}' },
  invited: { fa: 'دعوت‌نامه', en: 'invitation' },
  apply: {
    by: 'count',
    fa: 'ورود {count} سطر',
    en: { one: 'Import {count} row', other: 'Import {count} rows' },
  },
  again: { fa: 'ورود پرونده دیگر', en: 'Import another file' },
  toPeople: { fa: 'رفتن به اشخاص', en: 'Go to people' },
} as const;

/** What a row came to; the heading of a count, too. */
export const outcomeTexts: Readonly<Record<ImportOutcome, Texts>> = {
  added: { fa: 'تازه', en: 'Added' },
  changed: { fa: 'به‌روز', en: 'Updated' },
  unchanged: { fa: 'بی‌تغییر', en: 'Unchanged' },
};
