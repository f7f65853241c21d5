import type { ErrorTexts } from '../problems';
import type { Texts } from '../texts';
import type { Indicator, Measure, Rag } from './indicator';
import type { indicatorErrors } from './indicator-errors';

export const ragTexts: Readonly<Record<Rag, Texts>> = {
  GREEN: { fa: 'مطابق برنامه', en: 'On plan' },
  AMBER: { fa: 'نیازمند توجه', en: 'Needs attention' },
  RED: { fa: 'بحرانی', en: 'Critical' },
  GREY: { fa: 'گزارش‌نشده', en: 'Not reported' },
};

/** The rule behind each colour, as the legend tells it; `{onPlan}` and `{attention}` are percentages in the reader's digits. */
export const ragRuleTexts: Readonly<Record<Rag, Texts>> = {
  GREEN: { fa: 'تحقق {onPlan} یا بیشتر', en: '{onPlan} or more of the way was gone' },
  AMBER: { fa: 'تحقق از {attention} تا کمتر از {onPlan}', en: 'from {attention} to below {onPlan}' },
  RED: { fa: 'تحقق کمتر از {attention}', en: 'below {attention}' },
  GREY: { fa: 'هنوز مقدار تأییدشده‌ای نرسیده؛ صفر نیست', en: 'no accepted value yet; it is not zero' },
};

export const directionTexts: Readonly<Record<Indicator['direction'], Texts>> = {
  INCREASE: { fa: 'افزایشی', en: 'Increasing' },
  DECREASE: { fa: 'کاهشی', en: 'Decreasing' },
  CONTEXT: { fa: 'زمینه‌ای (بدون جهت)', en: 'Context (no direction)' },
};

export const levelTexts: Readonly<Record<Indicator['level'], Texts>> = {
  OUTPUT: { fa: 'برون‌داد', en: 'Output' },
  OUTCOME: { fa: 'پیامد', en: 'Outcome' },
  IMPACT: { fa: 'اثر', en: 'Impact' },
  MANAGEMENT: { fa: 'مدیریت تفاهم‌نامه', en: 'Management' },
};

export const indicatorKindTexts: Readonly<Record<Indicator['kind'], Texts>> = {
  COUNT: { fa: 'شمارش', en: 'Count' },
  RATIO: { fa: 'نسبت', en: 'Ratio' },
  STOCK: { fa: 'موجودی پایان دوره', en: 'Stock at the end of the period' },
};

export const frequencyTexts: Readonly<Record<Indicator['frequency'], Texts>> = {
  MONTH: { fa: 'ماهانه', en: 'Monthly' },
  QUARTER: { fa: 'سه‌ماهه', en: 'Quarterly' },
  HALF_YEAR: { fa: 'شش‌ماهه', en: 'Half-yearly' },
  YEAR: { fa: 'سالانه', en: 'Yearly' },
};

export const placeAggregationTexts: Readonly<Record<Indicator['placeAggregation'], Texts>> = {
  SUM: { fa: 'جمع استان‌ها', en: 'Sum over provinces' },
  RATIO_OF_SUMS: { fa: 'نسبت جمع‌ها؛ درصدها جمع نمی‌شوند', en: 'Ratio of sums; percentages are never added' },
  NONE: { fa: 'تنها در سطح کشور', en: 'For the country only' },
};

export const measureTexts: Readonly<Record<Measure, Texts>> = {
  DECISIONS_ON_TIME: {
    fa: 'سامانه خود از مصوبات می‌شمارد: انجام‌شده تا مهلت از همه سررسیدشده‌ها',
    en: 'The portal counts it from decisions: done by their deadline, of all that were due',
  },
  FRESH_TASKS: {
    fa: 'سامانه خود از اقدام‌ها می‌شمارد: گزارش‌شده در ۳۰ روز گذشته از همه اقدام‌های باز',
    en: 'The portal counts it from tasks: reported in the last 30 days, of all that are open',
  },
};

export const indicatorErrorTexts: ErrorTexts<typeof indicatorErrors> = {
  'indicators.not-found': { fa: 'این شاخص یافت نشد.', en: 'This indicator was not found.' },
  'indicators.code-taken': {
    fa: 'کد {code} در این تفاهم‌نامه به شاخص دیگری داده شده است.',
    en: 'The code {code} belongs to another indicator of this memorandum.',
  },
  'indicators.has-values': {
    fa: 'برای این شاخص مقدار ثبت شده است؛ واحد، نوع، دوره و روش محاسبه آن دیگر تغییر نمی‌کند.',
    en: 'Values have been entered for this indicator; its unit, kind, period and method no longer change.',
  },
  'indicators.ratio-needs-parts': { fa: 'نسبت به صورت و مخرج نیاز دارد.', en: 'A ratio needs a numerator and a denominator.' },
  'indicators.ratio-not-summed': {
    fa: 'نسبت‌ها میان استان‌ها جمع نمی‌شوند؛ «نسبت جمع‌ها» را برگزینید.',
    en: 'Ratios are not added over provinces; choose the ratio of sums.',
  },
  'indicators.half-computed': {
    fa: 'یا هر دو بخش نسبت شاخص باشند یا هیچ‌کدام.',
    en: 'Either both parts of a ratio are indicators, or neither is.',
  },
  'indicators.component-unfit': {
    fa: 'این بخش باید شاخصی از همین تفاهم‌نامه باشد که خود محاسبه‌ای نیست.',
    en: 'This part must be an indicator of the same memorandum that is not itself computed.',
  },
  'indicators.post-of-no-party': {
    fa: 'دستگاه این سمت طرف این تفاهم‌نامه نیست.',
    en: 'The agency of this post is no party to the memorandum.',
  },
  'indicators.post-of-wrong-side': { fa: 'این سمت به طرف دیگر تعلق دارد.', en: 'This post belongs to the other side.' },
  'indicators.link-elsewhere': {
    fa: 'هدف، پیامد یا نیاز برگزیده در این تفاهم‌نامه نیست.',
    en: 'An objective, outcome or need does not belong to this memorandum.',
  },
  'indicators.target-needs-no-province': {
    fa: 'این شاخص کشوری است و هدف استانی نمی‌پذیرد.',
    en: 'This indicator is national and takes no target of a province.',
  },
};
