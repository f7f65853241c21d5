import { language } from '@hampeyman/domain/texts';
import { z } from 'zod';

/** Words on one line. */
const line = z.string();
/** Words that may run over lines; a line feed breaks the line. */
const prose = z.string();

const signatory = z.object({
  name: line,
  post: line,
  organisation: line,
  /** Office held in the meeting («رئیس جلسه», «دبیر جلسه»); absent for members and guests. */
  office: line.nullable(),
});

/** Words of the printed form itself, in the language of the document. */
const labels = z.record(z.string(), line);

/** Printed minutes with every value already written as it shall be read; the template only places them. */
export const minutesDocument = z.object({
  language,
  labels,
  title: line,
  subtitle: line.nullable(),
  /** Gregorian day set into the file as its date. */
  date: z.iso.date(),
  isDraft: z.boolean(),
  isSample: z.boolean(),
  /** The word to print on top and bottom of every page; absent when ordinary. */
  classification: line.nullable(),
  letterhead: z.object({ state: line, organisations: z.array(line).min(1), number: line, date: line, attachment: line }),
  facts: z.array(z.object({ label: line, value: line })),
  opening: z.array(prose),
  agenda: z.array(z.object({ title: line, detail: line.nullable() })),
  present: z.array(z.object({ name: line, post: line, organisation: line, note: line.nullable() })),
  absent: z.array(line),
  previousDecisions: z.array(z.object({ number: line, code: line, subject: prose, executor: line, due: line, state: line, note: line })),
  discussion: z.array(z.object({ heading: line, paragraphs: z.array(prose) })),
  decisions: z.array(z.object({ number: line, code: line, sentence: prose, executor: line, cooperators: line, due: line })),
  nextMeeting: line,
  closing: prose,
  /** Holds `{pages}`, filled when the pages are counted. */
  distribution: line.nullable(),
  /** Members first; the last ones are those with an office (secretary and chair). */
  signatures: z.array(signatory),
  dissents: z.array(z.object({ heading: line, text: prose })),
  annexes: z.array(line),
  copies: z.array(line),
  addenda: z.array(z.object({ heading: line, paragraphs: z.array(prose) })),
  footer: z.object({
    fileCode: line,
    printed: line,
    /** Short form of the content's hash; absent in a draft. */
    fingerprint: line.nullable(),
    verification: z.object({ code: line, address: line, qr: z.string() }).nullable(),
  }),
});
export type MinutesDocument = z.infer<typeof minutesDocument>;
