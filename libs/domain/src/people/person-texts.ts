import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { personErrors } from './person-errors';

export const personErrorTexts: ErrorTexts<typeof personErrors> = {
  'people.not-found': { fa: 'چنین شخصی یافت نشد.', en: 'There is no such person.' },
  'people.login-malformed': {
    fa: 'نام کاربری ۳ تا ۴۰ نویسه است: حرف کوچک لاتین، رقم و نشانه‌های . _ -',
    en: 'A user name has 3 to 40 characters: lower-case Latin letters, digits and the signs . _ -',
  },
  'people.password-without-login': {
    fa: 'گذرواژه بدون نام کاربری کاری نمی‌کند؛ نام کاربری را هم بنویسید.',
    en: 'A password is of no use without a user name; write the user name too.',
  },
  'people.login-without-password': {
    fa: 'برای حساب تازه رایانامه را بنویسید تا دعوت‌نامه برود، یا گذرواژه آغازین بدهید.',
    en: 'A new account needs a mail address to send the invitation to, or an initial password.',
  },
  'people.login-taken': {
    fa: 'نام کاربری {login} از آنِ شخص دیگری است.',
    en: 'The user name {login} belongs to somebody else.',
  },
  'people.import-unreadable': {
    fa: 'این پرونده کارپوشه XLSX نیست یا خوانده نمی‌شود.',
    en: 'This file is no XLSX workbook, or it cannot be read.',
  },
  'people.import-protected': {
    fa: 'پرونده قفل است یا قالب قدیمی XLS دارد؛ بی‌گذرواژه و با قالب XLSX ذخیره کنید.',
    en: 'The file is locked, or in the old XLS format; save it without a password as XLSX.',
  },
  'people.import-macros': {
    fa: 'پرونده ماکرو دارد؛ بی‌ماکرو و با قالب XLSX ذخیره کنید.',
    en: 'The file carries macros; save it without them as XLSX.',
  },
  'people.import-unpacks-too-large': {
    fa: 'محتوای این پرونده بسیار بزرگ‌تر از یک فهرست اشخاص است.',
    en: 'What this file unpacks to is far larger than a list of people.',
  },
  'people.import-header': {
    fa: 'سطر نخست یا دوم برگه «{sheet}» همان سرستون‌های الگو نیست؛ الگو را دوباره دریافت کنید.',
    en: 'The first or second row of the sheet “{sheet}” does not carry the headings of the template; download it again.',
  },
  'people.import-empty': { fa: 'در این پرونده سطری برای ورود نیست.', en: 'There is no row to import in this file.' },
  'people.import-too-long': {
    by: 'rows',
    fa: 'در هر بار بیش از {rows} سطر خوانده نمی‌شود.',
    en: { one: 'No more than {rows} row is read at a time.', other: 'No more than {rows} rows are read at a time.' },
  },
  'people.import-formula': { fa: 'این خانه فرمول دارد؛ خود مقدار را بنویسید.', en: 'This cell holds a formula; write the value itself.' },
  'people.import-repeated': { fa: 'این مقدار در سطر دیگری هم آمده است.', en: 'Another row has the same value.' },
  'people.import-organisation-unknown': { fa: 'دستگاهی با این کد نیست.', en: 'There is no organisation with this code.' },
  'people.import-post-unknown': { fa: 'سمتی با این کد نیست.', en: 'There is no post with this code.' },
  'people.import-post-elsewhere': {
    fa: 'سمت با این کد از آنِ دستگاه دیگری است.',
    en: 'The post with this code belongs to another organisation.',
  },
  'people.import-login-differs': {
    fa: 'این شخص نام کاربری دیگری دارد؛ آن را در صفحه خودش تغییر دهید.',
    en: 'This person has another user name; change it on their own page.',
  },
  'people.import-faulty': {
    by: 'errors',
    fa: '{errors} ایراد در پرونده هست و چیزی وارد نشد.',
    en: { one: 'The file has {errors} fault; nothing was imported.', other: 'The file has {errors} faults; nothing was imported.' },
  },
  'people.email-malformed': { fa: 'این نشانی رایانامه نیست.', en: 'This is no mail address.' },
  'people.email-taken': {
    fa: 'این رایانامه از آنِ شخص دیگری است.',
    en: 'This mail address belongs to somebody else.',
  },
  'people.erased': {
    fa: 'مشخصات این شخص پاک شده است و دیگر تغییر نمی‌کند.',
    en: 'The particulars of this person have been erased and change no more.',
  },
  'people.erases-holder': {
    fa: 'این شخص هنوز سمتی دارد یا خواهد داشت؛ نخست تصدی او را پایان دهید.',
    en: 'This person holds a post, now or later; end that first.',
  },
  'people.erases-oneself': {
    fa: 'مشخصات خود را نمی‌توانید پاک کنید؛ مدیر سامانه دیگری باید این کار را بکند.',
    en: 'You cannot erase yourself; another administrator has to do it.',
  },
  'people.disables-oneself': {
    fa: 'حساب خود را نمی‌توانید ببندید؛ مدیر سامانه دیگری باید این کار را بکند.',
    en: 'You cannot close your own account; another administrator has to do it.',
  },
};

/** What stands where the name of a person stood whose particulars were erased. */
export const erasedName = { fa: 'شخص پاک‌شده', en: 'Erased person' } as const satisfies Texts;
