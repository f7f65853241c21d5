import { z } from 'zod';
import { say } from '../texts';
import { agendaLinkType } from './meeting';

/** An agenda made from what is late or blocked in the committee's reach, for the secretary to take over or change. */
export const agendaProposal = z.object({
  items: z.array(
    z.object({
      titleFa: z.string(),
      titleEn: z.string().nullable(),
      minutes: z.int(),
      links: z.array(z.object({ type: agendaLinkType, code: z.string() })),
      daysLate: z.int(),
    }),
  ),
});
export type AgendaProposal = z.infer<typeof agendaProposal>;

/** What an agenda is proposed from. */
export interface AgendaBasis {
  readonly openDecisions: readonly { readonly code: string; readonly taskCode: string | null; readonly daysLate: number }[];
  /** Late or blocked tasks, the worst first. */
  readonly tasks: readonly {
    readonly code: string;
    readonly titleFa: string;
    readonly titleEn: string | null;
    readonly obligationCode: string | null;
    readonly daysLate: number;
  }[];
}

const followUp = { fa: 'پیگیری مصوبات جلسه‌های پیش', en: 'Follow-up of earlier decisions' } as const;
const closing = { fa: 'جمع‌بندی و جلسه آینده', en: 'Summing up and next meeting' } as const;
const mostTasks = 6;

/** First the open decisions, then up to six late or blocked tasks, each with its obligation, then the next meeting. */
export function proposeAgenda({ openDecisions, tasks }: AgendaBasis): AgendaProposal {
  const item = (texts: typeof followUp | typeof closing, minutes: number) => ({
    titleFa: say(texts, 'fa'),
    titleEn: say(texts, 'en'),
    minutes,
  });
  return {
    items: [
      ...(openDecisions.length === 0
        ? []
        : [
            {
              ...item(followUp, 20),
              links: openDecisions.slice(0, 30).map(({ code }) => ({ type: 'DECISION' as const, code })),
              daysLate: Math.max(...openDecisions.map(({ daysLate }) => daysLate)),
            },
          ]),
      ...tasks.slice(0, mostTasks).map(({ code, titleFa, titleEn, obligationCode, daysLate }) => ({
        titleFa,
        titleEn,
        minutes: 20,
        links: [
          { type: 'TASK' as const, code },
          ...(obligationCode === null ? [] : [{ type: 'OBLIGATION' as const, code: obligationCode }]),
        ],
        daysLate,
      })),
      { ...item(closing, 10), links: [], daysLate: 0 },
    ],
  };
}
