import type { Texts } from '@hampeyman/domain/texts';

export const funnelTexts = {
  heading: { fa: 'مسیر کسب‌وکار خانگی', en: 'The way of a home business' },
  explanation: {
    fa: 'جمع {provinces} استان تا پایان {period}؛ خط: برنامه همان دوره. توانمندسازی پیش از تسهیلات می‌آید.',
    en: 'Sum of {provinces} provinces to the end of {period}; line: the plan of that period. Empowerment comes before loans.',
  },
  ofFormer: { fa: '{percent} از مرحله پیش', en: '{percent} of the step before' },
  ofPlan: { fa: '{percent} برنامه دوره', en: '{percent} of the plan' },
  emptyHeading: { fa: 'مسیر هنوز پیدا نیست', en: 'The way cannot be seen yet' },
  emptyBody: {
    fa: 'وقتی دست‌کم دو گام گزارش شود، اینجا پیداست که چند نفر از هر گام به گام بعد می‌رسند.',
    en: 'Once two steps have been reported, this shows how many get from each step to the next.',
  },
} as const satisfies Record<string, Texts>;
