import { minutesFormulas, type FrozenMinutes } from '@hampeyman/domain/minutes';
import type { MinutesDocument } from './minutes-document';
import { minutesPrintTexts as words } from './minutes-print-texts';
import type { PrintWords } from './print-words';

type Attendance = FrozenMinutes['attendances'][number];

/** Those who sat in the meeting, in the order of the content. */
export function presentRows(content: FrozenMinutes, write: PrintWords): MinutesDocument['present'] {
  return seated(content).map((one) => ({ ...identity(one, write), note: note(one, write) }));
}

/** One sentence for each who was missing: with notice or without. */
export function absentSentences({ attendances }: FrozenMinutes, write: PrintWords): string[] {
  return attendances
    .filter(({ state }) => state === 'ABSENT' || state === 'ABSENT_WITH_NOTICE')
    .map((one) =>
      write.say(one.state === 'ABSENT' ? minutesFormulas.absent : minutesFormulas.absentWithNotice, {
        ...identity(one, write),
        name: addressed(one, write),
      }),
    );
}

/** Those who sign: everyone seated but guests; the secretary and the chair come last. */
export function signatories(content: FrozenMinutes, write: PrintWords): MinutesDocument['signatures'] {
  const signing = seated(content).filter(({ state }) => state !== 'GUEST');
  const officers = [...seatedAs(signing, 'SECRETARY'), ...seatedAs(signing, 'CHAIR')];
  return [...signing.filter((one) => !officers.includes(one)), ...officers].map((one) => ({
    ...identity(one, write),
    office: one.seat === null || one.seat === 'MEMBER' ? null : write.say(one.seat === 'CHAIR' ? words.chair : words.secretary),
  }));
}

/** Name of the one in a seat, with the post; a dash when nobody sat there. */
export function personSeated(content: FrozenMinutes, seat: 'CHAIR' | 'SECRETARY', write: PrintWords): string {
  const [one] = seatedAs(seated(content), seat);
  return one === undefined ? write.say(words.dash) : write.name(one.name);
}

/** Differing opinions, each under the name of who holds it. */
export function dissentParts({ attendances }: FrozenMinutes, write: PrintWords): MinutesDocument['dissents'] {
  return attendances.flatMap((one) => {
    if (one.dissent === null) return [];
    const name = addressed(one, write);
    const heading =
      one.dissentAgendaPosition === null
        ? name
        : write.say(minutesFormulas.dissent, { name, item: write.number(one.dissentAgendaPosition) });
    return [{ heading, text: write.name(one.dissent) }];
  });
}

/** Distribution list: who acts, who cooperates, and the absent for information. */
export function copyLines({ decisions, attendances }: FrozenMinutes, write: PrintWords): string[] {
  const executors = new Set(decisions.map(({ executor }) => write.name(executor)));
  const cooperators = new Set(decisions.flatMap((one) => one.cooperators.map((body) => write.name(body))));
  const absent = attendances.filter(({ state }) => state === 'ABSENT' || state === 'ABSENT_WITH_NOTICE');
  return [
    ...[...executors].map((name) => write.say(words.forAction, { name })),
    ...[...cooperators].filter((name) => !executors.has(name)).map((name) => write.say(words.forCooperation, { name })),
    ...absent.map((one) => write.say(words.forInformation, { name: addressed(one, write), post: write.name(one.post) })),
  ];
}

function seated({ attendances }: FrozenMinutes): Attendance[] {
  return attendances.filter(({ state }) => state === 'PRESENT' || state === 'DELEGATE' || state === 'GUEST');
}

function seatedAs(people: readonly Attendance[], seat: 'CHAIR' | 'SECRETARY'): Attendance[] {
  return people.filter((one) => one.seat === seat);
}

function identity(one: Attendance, write: PrintWords): { name: string; post: string; organisation: string } {
  return { name: write.name(one.name), post: write.name(one.post), organisation: write.name(one.organisation) };
}

function addressed({ honorificFa, name }: Attendance, write: PrintWords): string {
  return write.language === 'fa' && honorificFa !== null ? `${honorificFa} ${name.fa}` : write.name(name);
}

function note(one: Attendance, write: PrintWords): string | null {
  if (one.delegateFor !== null) return write.say(minutesFormulas.delegate, { name: write.name(one.delegateFor) });
  if (one.actingForFa !== null) return write.say(minutesFormulas.acting, { name: one.actingForFa });
  return one.state === 'GUEST' ? write.say(minutesFormulas.guest) : null;
}
