import type { Texts } from '@hampeyman/domain/texts';

export const mirroredBarTexts = {
  state: { fa: 'وضعیت', en: 'State' },
  total: { fa: 'همه', en: 'All' },
} as const satisfies Record<string, Texts>;
