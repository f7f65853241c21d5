import type { Texts } from '@hampeyman/domain/texts';

export const matrixTexts = {
  heading: { fa: 'ماتریس گزارش استان‌ها', en: 'Reports by province' },
  extent: {
    fa: '{provinces} استان، {indicators} شاخص، {periods} دوره: {reported} مقدار از {total} رسیده است',
    en: '{provinces} provinces, {indicators} indicators, {periods} periods: {reported} of {total} values have come',
  },
  choice: { fa: 'شاخص‌های ماتریس', en: 'Indicators of the matrix' },
  counted: { fa: 'شمارشی', en: 'Counted' },
  all: { fa: 'همه', en: 'All' },
  caption: {
    fa: 'وضعیت گزارش هر استان در هر دوره برای هر شاخص؛ هر خانه یک مقدار است',
    en: 'How each province stands in each period for each indicator; every cell is one value',
  },
  cell: {
    fa: '{province}، {indicator}، {period}: {value}، تحقق {percent}',
    en: '{province}, {indicator}, {period}: {value}, {percent} achieved',
  },
  unmeasured: {
    fa: '{province}، {indicator}، {period}: {value}، بدون سنجه',
    en: '{province}, {indicator}, {period}: {value}, not measured',
  },
  silent: { fa: '{province}، {indicator}، {period}: گزارش‌نشده', en: '{province}, {indicator}, {period}: not reported' },
  running: {
    fa: '{period} هنوز پایان نیافته است؛ خانه‌هایش خالی می‌ماند. «گزارش‌نشده» صفر نیست و قرمز نمی‌شود.',
    en: '{period} is not over yet, so its cells stay empty. “Not reported” is not zero and never red.',
  },
  rule: {
    fa: 'رنگ از درصد تحقق می‌آید: (عملکرد − مقدار پایه) ÷ (برنامه − مقدار پایه). {onPlan} و بیشتر مطابق برنامه، تا {attention} نیازمند توجه، کمتر از آن بحرانی.',
    en: 'Colours come from the share of the way gone: (actual − baseline) ÷ (planned − baseline). {onPlan} and more is on plan, down to {attention} needs attention, below is critical.',
  },
  scroll: { fa: 'ماتریس گزارش استان‌ها؛ با کلیدهای جهت جابه‌جا کنید', en: 'Reports by province; move with the arrow keys' },
  ownProvince: {
    fa: 'تنها استان شما نشان داده می‌شود؛ جمع کشور در «مسیر کسب‌وکار خانگی» آمده است.',
    en: 'Only your province is shown; the sum of the country stands in “The way of a home business”.',
  },
} as const satisfies Record<string, Texts>;
