import { minutesFormulas } from '@hampeyman/domain/minutes';
import type { Texts } from '@hampeyman/domain/texts';

/** Sentences that secretaries write in every meeting, ready to be taken into the minutes (minutes.md §3). */
export const phrases: readonly { readonly name: Texts; readonly sentence: string }[] = [
  { name: { fa: 'گزارش دستور جلسه', en: 'Agenda introduced' }, sentence: minutesFormulas.agendaIntroduction.fa },
  { name: { fa: 'قرائت مصوبات جلسه قبل', en: 'Earlier decisions read' }, sentence: minutesFormulas.previousDecisions.fa },
  { name: { fa: 'پس از بحث و تبادل نظر…', en: 'After discussion…' }, sentence: minutesFormulas.discussion.fa },
  { name: { fa: 'به جلسه آینده موکول گردید', en: 'Postponed to the next meeting' }, sentence: minutesFormulas.postponed.fa },
  { name: { fa: 'با پیشنهاد موافقت شد', en: 'The proposal was agreed' }, sentence: 'با این پیشنهاد موافقت شد.' },
  { name: { fa: 'گزارش ارائه کرد', en: 'A report was given' }, sentence: 'در ابتدا ارائه‌دهنده گزارشی از پیشرفت کار ارائه کرد.' },
];
