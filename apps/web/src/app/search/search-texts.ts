import type { Found } from '@hampeyman/domain/search';
import type { AnyTexts, Texts } from '@hampeyman/domain/texts';

/** Words of the search page. */
export const searchTexts = {
  title: { fa: 'جست‌وجو', en: 'Search' },
  heading: { fa: 'جست‌وجوی «{q}»', en: 'Search for “{q}”' },
  label: { fa: 'چه چیزی را می‌جویید؟', en: 'What are you looking for?' },
  act: { fa: 'جست‌وجو', en: 'Search' },
  kind: { fa: 'در میان', en: 'Search in' },
  all: { fa: 'همه', en: 'Everything' },
  nothingTyped: { fa: 'واژه یا کدی بنویسید', en: 'Type a word or a code' },
  nothingTypedWhy: {
    fa: 'اقدام، مصوبه، جلسه، تعهد و شاخص با هر املایی پیدا می‌شود: با ی و ک فارسی یا عربی، با نیم‌فاصله یا بی آن. کد هم بنویسید: T-09.',
    en: 'Tasks, decisions, meetings, obligations and indicators are found in any spelling. A code such as T-09 will do as well.',
  },
  nothingFound: { fa: 'چیزی با این واژه‌ها پیدا نشد', en: 'No results found for these words' },
  nothingFoundWhy: {
    fa: 'واژه کوتاه‌تری بنویسید یا در میان همه رکوردها بجویید. آنچه اجازه دیدنش را ندارید اینجا نمی‌آید.',
    en: 'Try a shorter word, or search in everything. What you may not see does not appear here.',
  },
  tooMany: {
    by: 'count',
    fa: 'تنها {count} مورد نخست نشان داده شده است؛ واژه دقیق‌تری بنویسید.',
    en: {
      one: 'Only the first {count} result is shown; type a more precise word.',
      other: 'Only the first {count} results are shown; type a more precise word.',
    },
  },
} as const satisfies Record<string, AnyTexts>;

/** Names of the kinds of records that are found. */
export const foundKindNames: Readonly<Record<Found['kind'], Texts>> = {
  TASK: { fa: 'اقدام', en: 'Task' },
  DECISION: { fa: 'مصوبه', en: 'Decision' },
  MEETING: { fa: 'جلسه', en: 'Meeting' },
  OBLIGATION: { fa: 'تعهد', en: 'Obligation' },
  INDICATOR: { fa: 'شاخص', en: 'Indicator' },
};
