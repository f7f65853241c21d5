import type { EntryStanding } from '@hampeyman/domain/code-lists';
import type { AnyTexts, Texts } from '@hampeyman/domain/texts';

export const codeListsTexts = {
  title: { fa: 'فهرست‌های کد', en: 'Code lists' },
  lead: {
    fa: 'واژه‌هایی که در فرم‌ها برگزیده می‌شود. کد هرگز عوض نمی‌شود و گزینه‌ای حذف نمی‌شود، زیرا رکوردها به آن اشاره دارند؛ گزینه کنارگذاشته‌شده در رکوردهای پیشین خوانده می‌شود و دیگر پیشنهاد نمی‌شود.',
    en: 'The words that are chosen in forms. A code never changes and no entry is deleted, because records refer to them; a retired entry is still read in earlier records and offered no more.',
  },
  lists: { fa: 'فهرست‌ها', en: 'Lists' },
  builtIn: {
    fa: 'کدهای این فهرست جزئی از سامانه است و محاسبه‌ها بر آن استوار است: نام و ترتیب آن‌ها را می‌توان تغییر داد، اما کدی افزوده یا کنار گذاشته نمی‌شود.',
    en: 'The codes of this list are part of the portal and figures rest on them: names and order may change, but no code is added or retired.',
  },
  none: { fa: 'این فهرست هنوز خالی است', en: 'This list is still empty' },
  noneBody: {
    fa: 'گزینه‌هایی که می‌افزایید به همین ترتیب در فرم‌ها پیشنهاد می‌شود.',
    en: 'The entries you add are offered in forms in this order.',
  },
  position: { fa: 'ترتیب', en: 'Order' },
  code: { fa: 'کد', en: 'Code' },
  codeHint: {
    fa: 'حرف بزرگ لاتین، رقم و زیرخط؛ پس از ذخیره تغییر نمی‌کند.',
    en: 'Capital letters, digits and underscores; it does not change once saved.',
  },
  nameFa: { fa: 'نام فارسی', en: 'Name in Persian' },
  nameEn: { fa: 'نام انگلیسی', en: 'Name in English' },
  validity: { fa: 'اعتبار', en: 'Validity' },
  validFrom: { fa: 'نخستین روز اعتبار', en: 'First day of validity' },
  validFromHint: { fa: 'خالی: از آغاز', en: 'Empty: from the beginning' },
  validTo: { fa: 'آخرین روز اعتبار', en: 'Last day of validity' },
  validToHint: { fa: 'از روز پس از آن دیگر پیشنهاد نمی‌شود.', en: 'From the day after it is offered no more.' },
  always: { fa: 'همیشه', en: 'Always' },
  from: { fa: 'از {from}', en: 'from {from}' },
  to: { fa: 'تا {to}', en: 'to {to}' },
  fromTo: { fa: '{from} تا {to}', en: '{from} to {to}' },
  standing: { fa: 'وضعیت', en: 'State' },
  acts: { fa: 'کارها', en: 'Actions' },
  add: { fa: 'افزودن گزینه', en: 'Add an entry' },
  change: { fa: 'ویرایش', en: 'Edit' },
  changeOf: { fa: 'ویرایش «{name}»', en: 'Edit {name}' },
  retireOf: { fa: 'کنار گذاشتن «{name}»', en: 'Retire {name}' },
  up: { fa: 'یک جا بالاتر بردن {name}', en: 'Move {name} one place up' },
  down: { fa: 'یک جا پایین‌تر بردن {name}', en: 'Move {name} one place down' },
  retire: { fa: 'کنار گذاشتن', en: 'Retire' },
  reinstate: { fa: 'بازگرداندن', en: 'Reinstate' },
  save: { fa: 'ذخیره گزینه', en: 'Save the entry' },
  added: { fa: '{name} افزوده شد.', en: '{name} was added.' },
  changed: { fa: '{name} به‌روز شد.', en: '{name} was updated.' },
  retired: { fa: '{name} کنار گذاشته شد.', en: '{name} was retired.' },
  reinstated: { fa: '{name} دوباره پیشنهاد می‌شود.', en: '{name} is offered again.' },
} as const satisfies Record<string, AnyTexts>;

export const standingTexts: Readonly<Record<EntryStanding, Texts>> = {
  NOT_YET: { fa: 'هنوز آغاز نشده', en: 'Not yet in force' },
  IN_FORCE: { fa: 'معتبر', en: 'In force' },
  RETIRED: { fa: 'کنارگذاشته‌شده', en: 'Retired' },
};
