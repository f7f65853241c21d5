import { tehranDate, type Instant, type PlainDate } from '@hampeyman/domain/calendar';
import type { AgendaItem, MeetingDetail } from '@hampeyman/domain/meetings';
import { isolate, ordinal } from '@hampeyman/domain/persian';
import type { Bilingual, Language, Texts } from '@hampeyman/domain/texts';
import type { MeetingPackDocument } from './meeting-pack-document';
import { previousDecisionRows } from './minutes-business';
import { meetingPackLabels, minutesLabels, minutesPrintTexts as words } from './minutes-print-texts';
import { PrintWords } from './print-words';

/** A figure of the meeting's province or memorandum: the newest actual value against what was expected by then. */
export interface PackFigure {
  readonly code: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly isApproximate: boolean;
  /** The reporting period as written, in both languages. */
  readonly period: Bilingual;
}

/** What a pack shows of a meeting; every meeting detail has it. */
export type PackMeeting = Pick<
  MeetingDetail,
  | 'numberCode'
  | 'sequenceNo'
  | 'committee'
  | 'kind'
  | 'startsAt'
  | 'endsAt'
  | 'placeFa'
  | 'placeEn'
  | 'classification'
  | 'invitationNumber'
  | 'invitationSentOn'
  | 'isSample'
  | 'attendances'
  | 'previousDecisions'
> & {
  readonly agenda: readonly (Pick<AgendaItem, 'titleFa' | 'titleEn' | 'presenter' | 'minutes'> & {
    readonly links: readonly { readonly code: string }[];
  })[];
};

/** What surrounds a meeting in its pack. */
export interface MeetingPackPrint {
  readonly letterhead: { readonly organisation: Bilingual; readonly unit: Bilingual | null };
  readonly memorandum: Bilingual;
  readonly figures: readonly PackFigure[];
  readonly printedOn: PlainDate;
  readonly printedAt: Instant;
  readonly printedBy: Bilingual;
}

/** The pack of a meeting before it is held, with the state of earlier decisions as the meeting shows it now. */
export function composeMeetingPack(meeting: PackMeeting, language: Language, print: MeetingPackPrint): MeetingPackDocument {
  const write = new PrintWords(language);
  const { organisation, unit } = print.letterhead;
  const dash = write.say(words.dash);
  return {
    language,
    labels: Object.fromEntries(
      Object.entries<Texts>({ ...minutesLabels, ...meetingPackLabels }).map(([name, texts]) => [name, write.say(texts)]),
    ),
    title: write.say(words.packTitle, {
      ordinal: ordinal(meeting.sequenceNo, language),
      committee: write.name(titled(meeting.committee)),
    }),
    subtitle: write.name(print.memorandum),
    date: print.printedOn,
    isDraft: false,
    isSample: meeting.isSample,
    classification: meeting.classification === 'CONFIDENTIAL' ? write.say(words.confidential) : null,
    letterhead: {
      state: write.say(words.state),
      organisations: [organisation, ...(unit === null ? [] : [unit])].map((one) => write.name(one)),
      number: meeting.invitationNumber ?? dash,
      date: write.date(print.printedOn),
      attachment: write.say(words.none),
    },
    facts: facts(meeting, write),
    agenda: meeting.agenda.map((item) => ({
      title: write.name(titled(item)),
      presenter: item.presenter === null ? dash : write.name(titled(item.presenter)),
      minutes: write.number(item.minutes),
      codes: item.links.map(({ code }) => code),
    })),
    members: meeting.attendances.map((one) => ({
      name: write.name(personOf(one)),
      post: one.post === null ? write.name({ fa: one.guestTitleFa ?? '', en: one.guestTitleEn }) : write.name(titled(one.post)),
      organisation:
        one.post === null ? (one.guestOrganisationFa ?? dash) : write.name({ fa: one.post.organisationFa, en: one.post.organisationEn }),
    })),
    previousDecisions: previousDecisionRows(
      meeting.previousDecisions.map((one) => ({
        ...one,
        subject: { fa: one.subjectFa, en: one.subjectEn },
        executor: { fa: one.executorFa, en: one.executorEn },
      })),
      write,
    ),
    figures: print.figures.map((figure) => ({
      code: figure.code,
      title: `${write.name(figure.title)} (${write.name(figure.unit)})`,
      actual: figure.actual === null ? dash : write.number(figure.actual, { approximate: figure.isApproximate }),
      expected: figure.expected === null ? dash : write.number(figure.expected),
      period: write.name(figure.period),
    })),
    footer: {
      fileCode: meeting.numberCode,
      printed: write.say(words.printed, { at: write.moment(print.printedAt), person: write.name(print.printedBy) }),
      fingerprint: null,
      verification: null,
    },
  };
}

function facts(meeting: PackMeeting, write: PrintWords): MeetingPackDocument['facts'] {
  const { invitationNumber, invitationSentOn } = meeting;
  const dash = write.say(words.dash);
  const seated = (seat: 'CHAIR' | 'SECRETARY'): string => {
    const one = meeting.attendances.find((attendance) => attendance.seat === seat);
    return one === undefined ? dash : write.name(personOf(one));
  };
  const rows: readonly (readonly [Texts, string])[] = [
    [words.meetingNumber, write.number(meeting.sequenceNo)],
    [words.kind, write.say(meeting.kind === 'ORDINARY' ? words.ordinary : words.extraordinary)],
    [minutesLabels.date, write.longDate(tehranDate(meeting.startsAt))],
    [words.time, write.say(words.from, { start: write.time(meeting.startsAt), end: write.time(meeting.endsAt) })],
    [words.place, write.name({ fa: meeting.placeFa, en: meeting.placeEn })],
    [
      words.invitation,
      invitationNumber === null || invitationSentOn === null
        ? (invitationNumber ?? dash)
        : write.say(words.invitationNumber, { number: isolate(invitationNumber), date: write.date(invitationSentOn) }),
    ],
    [words.chair, seated('CHAIR')],
    [words.secretary, seated('SECRETARY')],
  ];
  return rows.map(([label, value]) => ({ label: write.say(label), value }));
}

function titled({ titleFa, titleEn }: { readonly titleFa: string; readonly titleEn: string | null }): Bilingual {
  return { fa: titleFa, en: titleEn };
}

function personOf({ person, guestNameFa, guestNameEn }: MeetingDetail['attendances'][number]): Bilingual {
  return person === null ? { fa: guestNameFa ?? '—', en: guestNameEn } : { fa: person.nameFa, en: person.nameEn };
}
