import { listWords } from '../persian';
import { say, type AnyTexts, type Language, type Texts } from '../texts';

/** Sentences of official minutes. Values arrive already written (dates, hours, names) and codes already isolated. */
export const minutesFormulas = {
  title: { fa: 'صورتجلسه {ordinal} جلسه {committee}', en: 'Minutes of the {ordinal} meeting of the {committee}' },
  opening: {
    fa: 'پیرو دعوت‌نامه شماره {invitation} مورخ {invitedOn}، {ordinal} جلسه {committee} در ساعت {time} روز {day} با حضور اعضا (به شرح فهرست زیر) در محل {place} تشکیل گردید.',
    en: 'Further to invitation no. {invitation} of {invitedOn}, the {ordinal} meeting of the {committee} was held at {time} on {day} at {place}, with the members listed below present.',
  },
  openingWithoutInvitation: {
    fa: '{ordinal} جلسه {committee} در ساعت {time} روز {day} به ریاست {chair} و با حضور امضاکنندگان ذیل در محل {place} تشکیل شد.',
    en: 'The {ordinal} meeting of the {committee}, chaired by {chair}, was held at {time} on {day} at {place}, with the signatories below present.',
  },
  quorum: {
    by: 'members',
    fa: 'با حضور {present} نفر از {members} نفر اعضا، جلسه رسمیت یافت.',
    en: {
      one: 'With {present} of {members} member present, the meeting was quorate.',
      other: 'With {present} of {members} members present, the meeting was quorate.',
    },
  },
  noQuorum: {
    by: 'members',
    fa: 'با حضور {present} نفر از {members} نفر اعضا، جلسه به حد نصاب نرسید و رسمیت نیافت.',
    en: {
      one: 'With {present} of {members} member present, the meeting was not quorate.',
      other: 'With {present} of {members} members present, the meeting was not quorate.',
    },
  },
  agendaIntroduction: {
    fa: 'در ابتدا دبیر جلسه گزارشی از دستور جلسه ارائه کرد.',
    en: 'At the outset the secretary introduced the agenda.',
  },
  previousDecisions: {
    fa: 'مصوبات جلسه قبل قرائت و وضعیت اجرای آن‌ها بررسی شد.',
    en: 'The decisions of the previous meeting were read and their progress was reviewed.',
  },
  discussion: {
    fa: 'پس از بحث و تبادل نظر، موارد زیر به تصویب رسید:',
    en: 'After discussion the following was approved:',
  },
  absentWithNotice: {
    fa: '{name} ({post}، {organisation}) با اطلاع قبلی غایب بودند.',
    en: '{name} ({post}, {organisation}) was absent with notice.',
  },
  absent: {
    fa: '{name} ({post}، {organisation}) بدون اطلاع غایب بودند.',
    en: '{name} ({post}, {organisation}) was absent without notice.',
  },
  delegate: { fa: 'به نمایندگی از {name}', en: 'on behalf of {name}' },
  acting: { fa: 'سرپرست، به جای {name}', en: 'acting for {name}' },
  guest: { fa: 'مهمان', en: 'Guest' },
  extended: { fa: 'مهلت اجرای مصوبه {code} تا تاریخ {due} تمدید شد.', en: 'The deadline of decision {code} was extended to {due}.' },
  closedDecision: {
    fa: 'مصوبه {code} انجام‌شده تلقی و از دستور پیگیری خارج گردید.',
    en: 'Decision {code} was deemed done and taken off the follow-up list.',
  },
  postponed: {
    fa: 'تصمیم‌گیری در این خصوص به جلسه آینده موکول گردید.',
    en: 'The decision on this matter was postponed to the next meeting.',
  },
  nextMeeting: {
    fa: 'جلسه آینده روز {day} برگزار خواهد شد.',
    en: 'The next meeting will be held on {day}.',
  },
  nextMeetingUnknown: {
    fa: 'تاریخ جلسه آینده متعاقباً اعلام می‌شود.',
    en: 'The date of the next meeting will be announced.',
  },
  close: {
    fa: 'جلسه در ساعت {time} با ذکر صلوات بر محمد و آل محمد (ص) خاتمه یافت.',
    en: 'The meeting closed at {time} with blessings upon Muhammad and his family.',
  },
  distribution: {
    fa: 'این صورتجلسه در {pages} صفحه تنظیم و به امضای حاضرین رسید.',
    en: 'These minutes (pages: {pages}) were drawn up and signed by those present.',
  },
  dissent: { fa: 'نظر مخالف {name} درباره بند {item} دستور جلسه', en: 'Dissenting opinion of {name} on agenda item {item}' },
  addendum: { fa: 'اصلاحیه شماره {number} صورتجلسه، مورخ {date}', en: 'Addendum no. {number} to the minutes, dated {date}' },
} as const satisfies Record<string, AnyTexts>;

/** The four slots from which a decision's official sentence is made. */
export interface DecisionSlots {
  readonly executor: string;
  readonly cooperators: readonly string[];
  readonly subject: string;
  /** The deadline as written; absent for a continuing decision («فاقد مهلت / مستمر»). */
  readonly due: string | null;
}

const decision = {
  resolved: {
    fa: 'مقرر گردید {executor}{cooperation} {due} نسبت به «{subject}» اقدام نماید.',
    en: 'It was resolved that {executor}{cooperation} carry out “{subject}” {due}.',
  },
  cooperation: { fa: ' با همکاری {cooperators}', en: ', with the cooperation of {cooperators},' },
  by: { fa: 'حداکثر تا تاریخ {due}', en: 'no later than {due}' },
  continuing: { fa: 'به‌صورت مستمر', en: 'on a continuing basis' },
} as const satisfies Record<string, Texts>;

/** The official sentence of a decision: «مقرر گردید … حداکثر تا تاریخ … نسبت به «…» اقدام نماید.» */
export function decisionSentence(slots: DecisionSlots, language: Language): string {
  const { executor, cooperators, subject, due } = slots;
  return say(decision.resolved, language, {
    executor,
    subject,
    cooperation: cooperators.length === 0 ? '' : say(decision.cooperation, language, { cooperators: listWords(cooperators, language) }),
    due: due === null ? say(decision.continuing, language) : say(decision.by, language, { due }),
  });
}
