import { language } from '@hampeyman/domain/texts';
import { z } from 'zod';

/** Words on one line. */
export const line = z.string();
/** Words that may run over lines; a line feed breaks the line. */
export const prose = z.string();

/** The official paper on which every print stands (`frame.typ`): letterhead, title, facts, head and foot of each page. */
export const printFrame = z.object({
  language,
  /** Words of the printed form itself, in the language of the document. */
  labels: z.record(z.string(), line),
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
  footer: z.object({
    fileCode: line,
    printed: line,
    /** Short form of the content's hash; absent in a draft. */
    fingerprint: line.nullable(),
    verification: z.object({ code: line, address: line, qr: z.string() }).nullable(),
  }),
});

/** Earlier decisions of the committee with their state by word. */
export const previousDecisions = z.array(
  z.object({ number: line, code: line, subject: prose, executor: line, due: line, state: line, note: line }),
);
