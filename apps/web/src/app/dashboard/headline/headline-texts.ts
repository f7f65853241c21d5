import type { AnyTexts } from '@hampeyman/domain/texts';

/** Pieces of the first sentences, each with its own spaces and signs; sides, counts and names stand between them as links. */
export const headlineTexts = {
  behind: {
    by: 'points',
    fa: '{points} واحد درصد عقب‌تر از برنامه',
    en: { one: '{points} percentage point behind plan', other: '{points} percentage points behind plan' },
  },
  onPlan: { fa: 'همگام با برنامه', en: 'In step with the plan' },
  ahead: {
    by: 'points',
    fa: '{points} واحد درصد جلوتر از برنامه',
    en: { one: '{points} percentage point ahead of plan', other: '{points} percentage points ahead of plan' },
  },
  with: { fa: '، با ', en: ', with ' },
  late: { by: 'count', fa: '{count} اقدام معوق', en: { one: 'one overdue task', other: '{count} overdue tasks' } },
  noneLate: { fa: '، بی هیچ دیرکرد.', en: ', with nothing overdue.' },
  mostWith: { fa: '؛ بیشترِ دیرکردها نزد ', en: '; most delays lie with ' },
  bothWith: { fa: '؛ بیشترِ دیرکردها و کهنه‌ترینشان نزد ', en: '; most delays, and the oldest, lie with ' },
  andOldest: { fa: ' است و کهنه‌ترینشان نزد ', en: ' and the oldest with ' },
  spread: {
    fa: '؛ دیرکردها میان دو طرف پخش است و کهنه‌ترینشان نزد ',
    en: '; delays are spread over both sides, and the oldest lies with ',
  },
  is: { fa: ' است.', en: '.' },
  MINISTRY: { fa: 'وزارت', en: 'the Ministry' },
  ACECR: { fa: 'جهاد دانشگاهی', en: 'ACECR' },
  JOINT: { fa: 'هر دو طرف', en: 'both sides' },
  weakestField: { fa: 'ضعیف‌ترین زمینه ', en: 'The weakest field is ' },
  fieldIs: { fa: ' است ({progress} در برابر برنامه {planned})', en: ' ({progress} against a plan of {planned})' },
  and: { fa: ' و ', en: ' and ' },
  weakestProvince: { fa: 'ضعیف‌ترین استان ', en: 'the weakest province is ' },
  provinceIs: { fa: ' ({percent} هدف دوره)', en: ' ({percent} of its target)' },
  silent: {
    by: 'count',
    fa: '؛ {count} استان هنوز گزارشی نداده‌اند',
    en: { one: '; {count} province has not reported yet', other: '; {count} provinces have not reported yet' },
  },
  end: { fa: '.', en: '.' },
} as const satisfies Record<string, AnyTexts>;
