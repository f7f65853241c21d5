import type { Texts } from '@hampeyman/domain/texts';

export const holidaysTexts = {
  title: { fa: 'تعطیلی‌های رسمی', en: 'Official holidays' },
  lead: {
    fa: 'تعطیلی‌های شمسی محاسبه می‌شود. تعطیلی‌های قمری «حدود» است تا شما روز آن را تأیید یا جابه‌جا کنید؛ روزهای کاری از همین فهرست حساب می‌شود.',
    en: 'Solar holidays are computed. Lunar ones are approximate until you confirm or move their day; working days are reckoned by this list.',
  },
  year: { fa: 'سال', en: 'Year' },
  before: { fa: 'سال پیش', en: 'Year before' },
  after: { fa: 'سال پس', en: 'Year after' },
  unknown: {
    fa: 'روزهای قمری این سال هنوز در داده‌ها نیست؛ آن‌ها را یک‌به‌یک بیفزایید.',
    en: 'The lunar days of this year are not in the data yet; add them one by one.',
  },
  date: { fa: 'روز', en: 'Day' },
  name: { fa: 'مناسبت', en: 'Occasion' },
  kind: { fa: 'گونه', en: 'Kind' },
  acts: { fa: 'کارها', en: 'Actions' },
  approximate: { fa: 'حدود', en: 'Approximate' },
  confirmed: { fa: 'تأییدشده', en: 'Confirmed' },
  confirm: { fa: 'تأیید همین روز', en: 'Confirm this day' },
  move: { fa: 'جابه‌جایی', en: 'Move' },
  change: { fa: 'ویرایش', en: 'Edit' },
  withdraw: { fa: 'برداشتن', en: 'Withdraw' },
  add: { fa: 'افزودن تعطیلی', en: 'Add a holiday' },
  nameFa: { fa: 'نام فارسی', en: 'Name in Persian' },
  nameEn: { fa: 'نام انگلیسی', en: 'Name in English' },
  save: { fa: 'ذخیره روز', en: 'Save the day' },
  announced: { fa: '{name} اعلام شد.', en: '{name} was announced.' },
  changed: { fa: '{name} به‌روز شد.', en: '{name} was updated.' },
  withdrawn: { fa: '{name} برداشته شد.', en: '{name} was withdrawn.' },
} as const satisfies Record<string, Texts>;
