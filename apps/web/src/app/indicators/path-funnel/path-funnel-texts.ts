import type { AnyTexts } from '@hampeyman/domain/texts';

export const funnelTexts = {
  heading: { fa: 'مسیر کسب‌وکار خانگی', en: 'The path of a home business' },
  explanation: {
    by: 'provinces',
    fa: 'جمع {provinces} استان تا پایان {period}؛ خط: برنامه همان دوره. توانمندسازی پیش از تسهیلات می‌آید.',
    en: {
      one: 'Sum of {provinces} province up to the end of {period}; line: the plan for that period. Empowerment comes before loans.',
      other: 'Sum of {provinces} provinces up to the end of {period}; line: the plan for that period. Empowerment comes before loans.',
    },
  },
  ofFormer: { fa: '{percent} از مرحله پیش', en: '{percent} of the previous step' },
  ofPlan: { fa: '{percent} برنامه دوره', en: '{percent} of the plan' },
  emptyHeading: { fa: 'مسیر هنوز پیدا نیست', en: 'The path cannot be seen yet' },
  emptyBody: {
    fa: 'وقتی دست‌کم دو گام گزارش شود، اینجا پیداست که چند نفر از هر گام به گام بعد می‌رسند.',
    en: 'Once at least two steps have been reported, this shows how many people get from each step to the next.',
  },
} as const satisfies Record<string, AnyTexts>;
