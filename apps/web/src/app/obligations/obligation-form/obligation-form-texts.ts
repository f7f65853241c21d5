import type { Texts } from '@hampeyman/domain/texts';

export const obligationFormTexts = {
  add: { fa: 'افزودن تعهد', en: 'Add an obligation' },
  change: { fa: 'ویرایش تعهد', en: 'Edit the obligation' },
  code: { fa: 'کد', en: 'Code' },
  codeHint: { fa: 'مانند OM-9، OA-11 یا OJ-6', en: 'Such as OM-9, OA-11 or OJ-6' },
  side: { fa: 'متعهد', en: 'Obligor' },
  titleFa: { fa: 'عنوان فارسی', en: 'Title in Persian' },
  titleEn: { fa: 'عنوان انگلیسی', en: 'Title in English' },
  kind: { fa: 'گونه', en: 'Kind' },
  objective: { fa: 'هدف', en: 'Objective' },
  article: { fa: 'بندی که آن را می‌گوید', en: 'The clause that creates it' },
  stateNote: {
    fa: 'وضعیت تعهد نوشته نمی‌شود؛ از اقدام‌های آن محاسبه می‌شود.',
    en: 'The state is not typed; it is computed from the tasks that serve the obligation.',
  },
  addAct: { fa: 'افزودن تعهد', en: 'Add the obligation' },
  save: { fa: 'ذخیره تغییرها', en: 'Save the changes' },
  added: { fa: 'تعهد {code} افزوده شد.', en: 'Obligation {code} was added.' },
  saved: { fa: 'تعهد {code} به‌روز شد.', en: 'Obligation {code} was updated.' },
} as const satisfies Record<string, Texts>;
