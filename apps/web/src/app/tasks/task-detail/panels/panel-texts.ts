import type { Texts } from '@hampeyman/domain/texts';

export const panelTexts = {
  step: { fa: 'گام تازه برای {side}', en: 'A new step for {side}' },
  stepTitle: { fa: 'چه باید انجام شود', en: 'What is to be done' },
  addStep: { fa: 'افزودن گام', en: 'Add the step' },
  document: { fa: 'ثبت سند', en: 'Register a document' },
  documentHint: {
    fa: 'خود سند نزد واحدها می‌ماند؛ اینجا نشانی آن ثبت می‌شود.',
    en: 'The document itself stays with the units; only where to find it is recorded here.',
  },
  title: { fa: 'عنوان', en: 'Title' },
  type: { fa: 'نوع', en: 'Type' },
  letterNumber: { fa: 'شماره نامه', en: 'Letter number' },
  dated: { fa: 'تاریخ', en: 'Date' },
  register: { fa: 'ثبت سند', en: 'Register the document' },
  dependency: { fa: 'پیش‌نیاز تازه', en: 'A new prerequisite' },
  needs: { fa: 'این اقدام منتظر کدام اقدام است؟', en: 'Which task does this one wait for?' },
  kind: { fa: 'چگونه', en: 'How' },
  note: { fa: 'توضیح', en: 'Explanation' },
  addDependency: { fa: 'افزودن پیش‌نیاز', en: 'Add the prerequisite' },
  delay: { fa: 'دلیل دیرکرد', en: 'Reason for the delay' },
  delayCode: { fa: 'دسته دلیل', en: 'Category of the reason' },
  excusable: { fa: 'این دیرکرد موجه است', en: 'This delay is excusable' },
  giveDelay: { fa: 'نوشتن دلیل', en: 'Give the reason' },
} as const satisfies Record<string, Texts>;

/** Kinds of documents as letters and files are called; kept as written. */
export const documentTypes = ['PDF', 'DOCX', 'XLSX', 'PPTX', 'JPG', 'ZIP'] as const;
