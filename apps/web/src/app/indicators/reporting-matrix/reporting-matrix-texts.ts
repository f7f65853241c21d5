import type { AnyTexts } from '@hampeyman/domain/texts';

export const matrixTexts = {
  heading: { fa: 'ماتریس گزارش استان‌ها', en: 'Reports by province' },
  extent: {
    fa: '{provinces}، {indicators}، {periods}: {values}',
    en: '{provinces}, {indicators}, {periods}: {values}',
  },
  provinces: { by: 'count', fa: '{count} استان', en: { one: '{count} province', other: '{count} provinces' } },
  indicators: { by: 'count', fa: '{count} شاخص', en: { one: '{count} indicator', other: '{count} indicators' } },
  periods: { by: 'count', fa: '{count} دوره', en: { one: '{count} period', other: '{count} periods' } },
  values: {
    by: 'reported',
    fa: '{reported} مقدار از {total} رسیده است',
    en: { one: '{reported} of {total} values has been reported', other: '{reported} of {total} values have been reported' },
  },
  choice: { fa: 'شاخص‌های ماتریس', en: 'Indicators of the matrix' },
  counted: { fa: 'شمارشی', en: 'Counts' },
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
    en: 'The cells of {period} stay empty because it is not over yet. “Not reported” is not zero and is never red.',
  },
  rule: {
    fa: 'رنگ از درصد تحقق می‌آید: (عملکرد − مقدار پایه) ÷ (برنامه − مقدار پایه). {onPlan} و بیشتر مطابق برنامه، تا {attention} نیازمند توجه، کمتر از آن بحرانی.',
    en: 'Colours come from the percentage achieved: (actual − baseline) ÷ (planned − baseline). {onPlan} and more is on plan, down to {attention} needs attention, below that is critical.',
  },
  scroll: { fa: 'ماتریس گزارش استان‌ها؛ با کلیدهای جهت جابه‌جا کنید', en: 'Reports by province; move with the arrow keys' },
  ownProvince: {
    fa: 'تنها استان شما نشان داده می‌شود؛ جمع کشور در «مسیر کسب‌وکار خانگی» آمده است.',
    en: 'Only your province is shown; the national totals are in “The path of a home business”.',
  },
} as const satisfies Record<string, AnyTexts>;
