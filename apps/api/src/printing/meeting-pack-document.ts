import { z } from 'zod';
import { line, previousDecisions, printFrame, prose } from './print-frame';

/** What a member takes into the meeting: agenda, earlier decisions with their live state, figures, and room to write. */
export const meetingPackDocument = printFrame.extend({
  agenda: z.array(z.object({ title: prose, presenter: line, minutes: line, codes: z.array(line) })),
  members: z.array(z.object({ name: line, post: line, organisation: line })),
  previousDecisions,
  figures: z.array(z.object({ code: line, title: prose, actual: line, expected: line, period: line })),
});
export type MeetingPackDocument = z.infer<typeof meetingPackDocument>;
