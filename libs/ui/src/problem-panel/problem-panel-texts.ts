import type { Texts } from '@hampeyman/domain/texts';

export const problemPanelTexts = {
  retry: { fa: 'تلاش دوباره', en: 'Try again' },
  requestId: { fa: 'شناسه درخواست', en: 'Request ID' },
} as const satisfies Record<string, Texts>;
