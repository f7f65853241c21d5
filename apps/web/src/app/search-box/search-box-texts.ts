import type { Texts } from '@hampeyman/domain/texts';

export const searchBoxTexts = {
  search: { fa: 'جست‌وجو', en: 'Search' },
  hint: { fa: 'جست‌وجو در تعهد، مصوبه، اقدام، شاخص…', en: 'Search obligations, decisions, tasks…' },
} as const satisfies Record<string, Texts>;
