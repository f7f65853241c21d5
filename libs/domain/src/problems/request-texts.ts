import type { ErrorTexts } from './error-catalogue';
import type { fieldErrors, requestErrors } from './request-errors';

export const requestErrorTexts: ErrorTexts<typeof requestErrors> = {
  'request.malformed': { fa: 'درخواست خوانده نشد.', en: 'The request could not be read.' },
  'request.if-match-malformed': {
    fa: 'سرآیند If-Match باید نسخه رکورد باشد، مانند "3".',
    en: 'The If-Match header must be the version of the record, such as "3".',
  },
  'request.key-malformed': {
    fa: 'سرآیند Idempotency-Key باید بین ۱ تا ۲۰۰ نویسه چاپی باشد.',
    en: 'The Idempotency-Key header must be 1 to 200 printable characters.',
  },
  'request.cursor-malformed': {
    fa: 'نشانگر صفحه معتبر نیست؛ فهرست را از ابتدا باز کنید.',
    en: 'The page cursor is not valid; open the list from its beginning.',
  },
  'request.no-such-address': { fa: 'چنین نشانی‌ای وجود ندارد.', en: 'There is no such address.' },
  'request.too-large': { fa: 'حجم درخواست بیش از حد مجاز است.', en: 'The request is larger than allowed.' },
  'request.unsupported-type': {
    fa: 'نوع محتوای درخواست پشتیبانی نمی‌شود؛ JSON بفرستید.',
    en: 'The content type of the request is not supported; send JSON.',
  },
  'request.invalid': { fa: 'برخی از داده‌های واردشده درست نیست.', en: 'Some of the data entered is incorrect.' },
  'request.version-required': {
    fa: 'برای تغییر باید نسخه‌ای را که دیده‌اید در سرآیند If-Match بفرستید.',
    en: 'To change this, send the version you have seen in the If-Match header.',
  },
  'request.stale': {
    fa: 'شخص دیگری این مورد را پیش از شما تغییر داده است.',
    en: 'Somebody else has changed this before you.',
  },
  'request.key-reused': {
    fa: 'این کلید تکرار پیش‌تر با درخواست دیگری به کار رفته است.',
    en: 'This idempotency key has already been used with another request.',
  },
  'request.still-running': {
    fa: 'همین درخواست هنوز در حال انجام است؛ کمی بعد دوباره بفرستید.',
    en: 'The same request is still running; send it again shortly.',
  },
  'request.conflict': {
    fa: 'این تغییر با آنچه ثبت شده است سازگار نیست.',
    en: 'This change conflicts with what is already recorded.',
  },
  'request.too-many': { fa: 'تعداد درخواست‌ها زیاد است؛ کمی صبر کنید.', en: 'Too many requests; please wait a little.' },
  'request.from-elsewhere': {
    fa: 'این درخواست از صفحه سامانه دیگری آمده است و پذیرفته نمی‌شود.',
    en: 'This request came from a page of another site and is not accepted.',
  },
  'request.unavailable': {
    fa: 'سامانه برای چند لحظه در دسترس نیست؛ دوباره تلاش کنید.',
    en: 'The portal is unavailable for a moment; please try again.',
  },
  'request.failed': {
    fa: 'خطایی در سامانه رخ داد؛ با شماره درخواست به مدیر سامانه اطلاع دهید.',
    en: 'Something went wrong in the portal; give the request number to the administrator.',
  },
  'access.denied': { fa: 'شما اجازه این کار را ندارید.', en: 'You are not allowed to do this.' },
  'access.field-denied': { fa: 'تغییر این بخش با شما نیست.', en: 'Changing this part is not for you.' },
};

export const fieldErrorTexts: ErrorTexts<typeof fieldErrors> = {
  'field.required': { fa: 'این مورد را وارد کنید.', en: 'Enter this.' },
  'field.wrong-type': { fa: 'نوع این مقدار درست نیست.', en: 'This is not the right kind of value.' },
  'field.wrong-format': { fa: 'قالب این مقدار درست نیست.', en: 'This value is not in the right format.' },
  'field.too-short': {
    by: 'minimum',
    fa: 'دست‌کم {minimum} نویسه بنویسید.',
    en: { one: 'Write at least {minimum} character.', other: 'Write at least {minimum} characters.' },
  },
  'field.too-long': {
    by: 'maximum',
    fa: 'حداکثر {maximum} نویسه بنویسید.',
    en: { one: 'Write at most {maximum} character.', other: 'Write at most {maximum} characters.' },
  },
  'field.too-small': { fa: 'این مقدار نباید کمتر از {minimum} باشد.', en: 'This must not be less than {minimum}.' },
  'field.too-big': { fa: 'این مقدار نباید بیش از {maximum} باشد.', en: 'This must not be more than {maximum}.' },
  'field.too-few': { fa: 'دست‌کم {minimum} مورد انتخاب کنید.', en: 'Choose at least {minimum}.' },
  'field.too-many': { fa: 'حداکثر {maximum} مورد انتخاب کنید.', en: 'Choose at most {maximum}.' },
  'field.not-a-choice': { fa: 'این مقدار در میان گزینه‌ها نیست.', en: 'This is not one of the choices.' },
  'field.unknown': { fa: 'چنین موردی پذیرفته نمی‌شود.', en: 'This is not accepted here.' },
  'field.characters-not-storable': {
    fa: 'این متن نویسه‌هایی دارد که نمی‌توان نگه داشت.',
    en: 'This text holds characters that cannot be kept.',
  },
  'field.wrong': { fa: 'این مقدار درست نیست.', en: 'This value is incorrect.' },
};
