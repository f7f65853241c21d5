import { z } from 'zod';
import { line, previousDecisions, printFrame, prose } from './print-frame';

const signatory = z.object({
  name: line,
  post: line,
  organisation: line,
  /** Office held in the meeting («رئیس جلسه», «دبیر جلسه»); absent for members and guests. */
  office: line.nullable(),
});

/** Printed minutes with every value already written as it shall be read; the template only places them. */
export const minutesDocument = printFrame.extend({
  opening: z.array(prose),
  agenda: z.array(z.object({ title: line, detail: line.nullable() })),
  present: z.array(z.object({ name: line, post: line, organisation: line, note: line.nullable() })),
  absent: z.array(line),
  previousDecisions,
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
});
export type MinutesDocument = z.infer<typeof minutesDocument>;
