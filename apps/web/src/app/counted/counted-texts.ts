import type { Texts } from '@hampeyman/domain/texts';

export const countedTexts = {
  memorandum: { fa: 'تنها یک تفاهم‌نامه', en: 'One memorandum only' },
  dropMemorandum: { fa: 'همه تفاهم‌نامه‌ها', en: 'All memoranda' },
  asOf: { fa: 'دیرکرد تا {day}', en: 'Delays as of {day}' },
  dropDay: { fa: 'دیرکرد تا امروز', en: 'Delays as of today' },
} as const satisfies Record<string, Texts>;
