import type { Texts } from '@hampeyman/domain/texts';

export const verdictFormTexts = {
  heading: { fa: 'بررسی و تأیید {code}', en: 'Review of {code}' },
  said: { fa: 'گزارش انجام: {percent} درصد', en: 'Reported done: {percent} percent' },
  noNote: { fa: 'بی‌یادداشت', en: 'No note' },
  documents: { fa: 'مستندات تازه', en: 'New documents' },
  whole: { fa: 'پرونده کامل اقدام', en: 'Full record of the task' },
  reason: { fa: 'دلیل بازگرداندن', en: 'Reason for returning it' },
  reasonHint: {
    fa: 'بنویسید چه چیزی کم است تا طرف مقابل همان را کامل کند.',
    en: 'Write what is missing, so that the other side can complete exactly that.',
  },
} as const satisfies Record<string, Texts>;
