import type { Instant, PlainDate } from '@hampeyman/domain/calendar';
import { minutesFormulas, type FrozenMinutes, type MinutesState } from '@hampeyman/domain/minutes';
import { isolate, ordinal } from '@hampeyman/domain/persian';
import type { Bilingual, Language, Texts } from '@hampeyman/domain/texts';
import { decisionRows, discussionParts, previousDecisionRows } from './minutes-business';
import type { MinutesDocument } from './minutes-document';
import { absentSentences, copyLines, dissentParts, personSeated, presentRows, signatories } from './minutes-people';
import { minutesLabels, minutesPrintTexts as words } from './minutes-print-texts';
import { paragraphs, PrintWords } from './print-words';
import { qrCode } from './qr-code';

/** What surrounds the frozen content on paper: its state, proof, additions, and who prints when. */
export interface MinutesPrint {
  readonly state: MinutesState;
  /** SHA-256 of the frozen content in hexadecimal; absent in a draft. */
  readonly contentHash: string | null;
  /** Code and public address where a reader compares the paper; absent in a draft. */
  readonly verification: { readonly code: string; readonly address: string } | null;
  readonly addenda: readonly { readonly number: number; readonly on: PlainDate; readonly text: Bilingual }[];
  readonly annexes: readonly Bilingual[];
  /** When a draft is printed; when final minutes became final, so that every print of them is the same. */
  readonly printedAt: Instant;
  readonly printedBy: Bilingual;
}

/** Minutes as they stand on paper in `language`: every value written out, every code isolated for bidirectional text. */
export function composeMinutes(content: FrozenMinutes, language: Language, print: MinutesPrint): MinutesDocument {
  const write = new PrintWords(language);
  const isDraft = print.state === 'DRAFT' || print.state === 'FOR_COMMENT';
  return {
    language,
    labels: Object.fromEntries(Object.entries<Texts>(minutesLabels).map(([name, texts]) => [name, write.say(texts)])),
    title: write.say(minutesFormulas.title, namesOfMeeting(content, write)),
    subtitle: memorandumLine(content, write),
    date: content.heldOn,
    isDraft,
    isSample: content.isSample,
    classification: content.classification === 'CONFIDENTIAL' ? write.say(words.confidential) : null,
    letterhead: letterhead(content, print, write),
    facts: facts(content, write),
    opening: opening(content, write),
    agenda: content.agenda.map((item) => ({
      title: write.name(item.title),
      detail: item.presenter === null ? null : write.say(words.presenter, { name: write.name(item.presenter) }),
    })),
    present: presentRows(content, write),
    absent: absentSentences(content, write),
    previousDecisions: previousDecisionRows(content.previousDecisions, write),
    discussion: discussionParts(content, write),
    decisions: decisionRows(content, write),
    nextMeeting: nextMeeting(content, write),
    closing: write.say(minutesFormulas.close, { time: write.time(content.closedAt ?? content.endsAt) }),
    distribution: isDraft ? null : write.say(minutesFormulas.distribution),
    signatures: signatories(content, write),
    dissents: dissentParts(content, write),
    annexes: print.annexes.map((annex) => write.name(annex)),
    copies: copyLines(content, write),
    addenda: print.addenda.map(({ number, on, text }) => ({
      heading: write.say(minutesFormulas.addendum, { number: write.number(number), date: write.date(on) }),
      paragraphs: paragraphs(write.name(text)),
    })),
    footer: {
      fileCode: content.numberCode,
      printed: write.say(isDraft ? words.printed : words.finalised, {
        at: write.moment(print.printedAt),
        person: write.name(print.printedBy),
      }),
      fingerprint: print.contentHash === null ? null : fingerprint(print.contentHash),
      verification: print.verification === null ? null : { ...print.verification, qr: qrCode(print.verification.address) },
    },
  };
}

/** The first 64 bits of a hash in groups of four, enough to compare two papers by eye. */
export function fingerprint(hash: string): string {
  return (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}

function namesOfMeeting(content: FrozenMinutes, write: PrintWords): { ordinal: string; committee: string } {
  return { ordinal: ordinal(content.sequenceNo, write.language), committee: write.name(content.committee) };
}

function memorandumLine({ memorandum }: FrozenMinutes, write: PrintWords): string {
  const title = write.name(memorandum);
  return memorandum.number === null ? title : write.say(words.memorandumNumber, { title, number: isolate(memorandum.number) });
}

function letterhead(content: FrozenMinutes, print: MinutesPrint, write: PrintWords): MinutesDocument['letterhead'] {
  const { organisation, unit } = content.letterhead;
  return {
    state: write.say(words.state),
    organisations: [organisation, ...(unit === null ? [] : [unit])].map((one) => write.name(one)),
    number: content.letterNumber ?? write.say(words.dash),
    date: write.date(content.heldOn),
    attachment: write.say(print.annexes.length === 0 ? words.none : words.has),
  };
}

function facts(content: FrozenMinutes, write: PrintWords): MinutesDocument['facts'] {
  const { number, sentOn } = content.invitation;
  const rows: readonly (readonly [Texts, string])[] = [
    [words.meetingNumber, write.number(content.sequenceNo)],
    [words.kind, write.say(content.kind === 'ORDINARY' ? words.ordinary : words.extraordinary)],
    [minutesLabels.date, write.longDate(content.heldOn)],
    [words.time, write.say(words.from, { start: write.time(content.startsAt), end: write.time(content.closedAt ?? content.endsAt) })],
    [words.place, write.name(content.place)],
    [
      words.invitation,
      number === null || sentOn === null
        ? (number ?? write.say(words.dash))
        : write.say(words.invitationNumber, { number: isolate(number), date: write.date(sentOn) }),
    ],
    [words.chair, personSeated(content, 'CHAIR', write)],
    [words.secretary, personSeated(content, 'SECRETARY', write)],
  ];
  return rows.map(([label, value]) => ({ label: write.say(label), value }));
}

function opening(content: FrozenMinutes, write: PrintWords): string[] {
  const { invitation, quorum } = content;
  const values = {
    ...namesOfMeeting(content, write),
    time: write.time(content.startsAt),
    day: write.longDate(content.heldOn),
    place: write.name(content.place),
  };
  return [
    invitation.number === null || invitation.sentOn === null
      ? write.say(minutesFormulas.openingWithoutInvitation, { ...values, chair: personSeated(content, 'CHAIR', write) })
      : write.say(minutesFormulas.opening, {
          ...values,
          invitation: isolate(invitation.number),
          invitedOn: write.date(invitation.sentOn),
        }),
    write.say(quorum.isMet ? minutesFormulas.quorum : minutesFormulas.noQuorum, {
      present: quorum.present,
      members: quorum.members,
    }),
  ];
}

function nextMeeting({ nextMeeting: next }: FrozenMinutes, write: PrintWords): string {
  const typed = write.language === 'en' ? (next.en ?? next.fa) : next.fa;
  if (typed !== null) return typed;
  return next.on === null
    ? write.say(minutesFormulas.nextMeetingUnknown)
    : write.say(minutesFormulas.nextMeeting, { day: write.longDate(next.on) });
}
