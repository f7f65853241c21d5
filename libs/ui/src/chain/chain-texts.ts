export const chainTexts = {
  label: { fa: 'زنجیره', en: 'Chain' },
  kinds: {
    article: { fa: 'ماده', en: 'Article' },
    obligation: { fa: 'تعهد', en: 'Obligation' },
    decision: { fa: 'مصوبه', en: 'Decision' },
    task: { fa: 'اقدام', en: 'Task' },
    indicator: { fa: 'شاخص', en: 'Indicator' },
  },
  missing: {
    article: { fa: 'بی‌ماده', en: 'No article' },
    obligation: { fa: 'به تعهدی پیوند ندارد', en: 'Not linked to an obligation' },
    decision: { fa: 'بی‌مصوبه', en: 'No decision' },
    task: { fa: 'هنوز اقدامی ندارد', en: 'No task yet' },
    indicator: { fa: 'شاخصی ندارد', en: 'No indicator' },
  },
} as const;
