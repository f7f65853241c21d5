import type { Texts } from '@hampeyman/domain/texts';

export const filterBarTexts = {
  filters: { fa: 'پالایش', en: 'Filters' },
  active: { fa: '{active} پالایه روشن', en: '{active} active' },
  clear: { fa: 'برداشتن پالایش', en: 'Clear filters' },
} as const satisfies Record<string, Texts>;
