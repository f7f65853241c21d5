import type { Texts } from '@hampeyman/domain/texts';

export const provinceIndicatorsTexts = {
  heading: { fa: 'شاخص‌ها', en: 'Indicators' },
  caption: { fa: 'شاخص‌های گزارش‌شده استان', en: 'Indicators this province reported' },
  indicator: { fa: 'شاخص', en: 'Indicator' },
  course: { fa: 'روند', en: 'Course' },
  actual: { fa: 'عملکرد', en: 'Actual' },
  expected: { fa: 'برنامه', en: 'Planned' },
  achieved: { fa: 'تحقق', en: 'Achieved' },
  standing: { fa: 'وضعیت', en: 'Standing' },
  matrix: { fa: 'همه شاخص‌ها', en: 'All indicators' },
  silent: { fa: 'گزارش‌نشده', en: 'Not reported' },
  none: { fa: 'استان هنوز هیچ شاخصی گزارش نکرده است.', en: 'The province has not reported any indicator yet.' },
  rule: {
    fa: 'سبز از {onPlan}، زرد از {attention} برنامه پایان دوره؛ خط روی ستون: برنامه.',
    en: 'Green from {onPlan}, amber from {attention} of the plan at the end of the period; line on a bar: plan.',
  },
} as const satisfies Record<string, Texts>;
