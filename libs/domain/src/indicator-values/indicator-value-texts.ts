import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { IndicatorValue, ValueState, ValueWarning } from './indicator-value';
import type { indicatorValueErrors } from './indicator-value-errors';

export const valueStateTexts: Readonly<Record<ValueState, Texts>> = {
  DRAFT: { fa: 'پیش‌نویس', en: 'Draft' },
  SENT: { fa: 'در انتظار تأیید', en: 'Awaiting acceptance' },
  ACCEPTED: { fa: 'تأییدشده', en: 'Accepted' },
  RETURNED: { fa: 'بازگردانده‌شده', en: 'Returned' },
};

export const provenanceTexts: Readonly<Record<IndicatorValue['provenance'], Texts>> = {
  SEED: { fa: 'از سند منبع', en: 'From the source document' },
  SAMPLE: { fa: 'داده نمونه', en: 'Sample data' },
  ENTERED: { fa: 'ثبت‌شده در سامانه', en: 'Entered in the portal' },
};

export const valueWarningTexts: Readonly<Record<ValueWarning, Texts>> = {
  BELOW_FORMER: {
    fa: 'این مقدار تجمعی از مقدار تأییدشده دوره پیش کمتر است؛ اگر اصلاح نیست، بازبینی کنید.',
    en: 'This cumulative value is below the accepted value of the period before; unless it is a correction, check it again.',
  },
  FAR_ABOVE_FORMER: {
    fa: 'این مقدار بیش از پنج برابر مقدار دوره پیش است؛ شاید رقمی زیاد باشد.',
    en: 'This value is more than five times that of the period before; there may be a digit too many.',
  },
};

export const indicatorValueErrorTexts: ErrorTexts<typeof indicatorValueErrors> = {
  'indicator-values.not-found': { fa: 'این مقدار یافت نشد.', en: 'This value was not found.' },
  'indicator-values.transition-not-allowed': {
    fa: 'این کار در وضعیت کنونی مقدار ممکن نیست.',
    en: 'This is not possible in the present state of the value.',
  },
  'indicator-values.open-exists': {
    fa: 'برای این استان و دوره مقداری در دست است (پیش‌نویس یا در انتظار تأیید)؛ نخست تکلیف آن را روشن کنید.',
    en: 'A value for this province and period is still open (draft or awaiting acceptance); settle that one first.',
  },
  'indicator-values.no-decider': {
    fa: 'در طرف مقابل سمتی برای تأیید این مقدار تعیین نشده است.',
    en: 'No post on the other side has been named to accept this value.',
  },
  'indicator-values.decider-same-side': {
    fa: 'مقدار را طرف مقابل تأیید می‌کند، نه طرفی که آن را فرستاده است.',
    en: 'A value is accepted by the other side, not by the side that sent it.',
  },
  'indicator-values.decider-is-submitter': {
    fa: 'کسی که مقدار را فرستاده است نمی‌تواند همان را تأیید کند.',
    en: 'Whoever sent a value cannot accept it.',
  },
  'indicator-values.computed': {
    fa: 'این شاخص محاسبه می‌شود و مقداری برای آن وارد نمی‌شود.',
    en: 'This indicator is computed; no value is entered for it.',
  },
  'indicator-values.national-only': { fa: 'این شاخص کشوری است و استان ندارد.', en: 'This indicator is national and has no provinces.' },
  'indicator-values.province-required': { fa: 'استان را برگزینید.', en: 'Choose a province.' },
  'indicator-values.period-not-of-frequency': {
    fa: 'این دوره با دوره گزارش شاخص نمی‌خواند.',
    en: 'This period does not fit the reporting period of the indicator.',
  },
  'indicator-values.period-not-over': {
    fa: 'این دوره هنوز پایان نیافته است؛ می‌توانید مقدار را پیش‌نویس نگه دارید.',
    en: 'This period is not over yet; the value can be kept as a draft.',
  },
  'indicator-values.percent-out-of-range': { fa: 'درصد میان صفر و صد است.', en: 'A percentage lies between 0 and 100.' },
  'indicator-values.negative': { fa: 'مقدار منفی ممکن نیست.', en: 'The value cannot be negative.' },
  'indicator-values.not-whole': { fa: 'این شاخص شمارشی است و عدد کامل می‌خواهد.', en: 'This indicator counts and takes whole numbers.' },
};
