import type { PlainDate } from '../calendar';
import type { AttendanceState, FinalisationCheck, Quorum } from './meeting';

/** What is looked at before minutes become final. */
export interface FinalisationBasis {
  readonly roll: readonly { readonly state: AttendanceState }[];
  /** Members of the day of whom the roll says nothing, neither of them nor of a delegate. */
  readonly forgotten: number;
  readonly quorum: Quorum;
  readonly agenda: readonly { readonly position: number; readonly discussionFa: string }[];
  readonly decisions: readonly {
    readonly dueOn: PlainDate | null;
    readonly isContinuing: boolean;
    /** Whether finalising knows what to do: the task it names, or everything a new task needs. */
    readonly hasTask: boolean;
  }[];
  readonly letterNumber: string | null;
  readonly nextMeeting: string | null;
  readonly closedAt: string | null;
}

function isComplete({ dueOn, isContinuing, hasTask }: FinalisationBasis['decisions'][number]): boolean {
  return hasTask && (dueOn !== null || isContinuing);
}

/**
 * The points to settle before minutes become final, in the order in which a secretary meets them. Only the first three hold the
 * minutes up: everyone's attendance is known, the meeting was quorate if it decided anything, and every decision has its executor,
 * deadline («مستمر» otherwise) and task.
 */
export function finalisationChecks(basis: FinalisationBasis): FinalisationCheck[] {
  const unknown = basis.roll.filter(({ state }) => state === 'EXPECTED').length + basis.forgotten;
  const incomplete = basis.decisions.filter((decision) => !isComplete(decision)).length;
  const silent = basis.agenda.filter(({ discussionFa }) => discussionFa.trim() === '').map(({ position }) => position);
  return [
    { code: 'ROLL', isMet: unknown === 0 && basis.roll.length > 0, isBlocking: true, open: unknown },
    { code: 'QUORUM', isMet: basis.quorum.isMet, isBlocking: basis.decisions.length > 0, open: basis.quorum.isMet ? 0 : 1 },
    { code: 'DECISIONS', isMet: incomplete === 0, isBlocking: true, open: incomplete },
    { code: 'DISCUSSION', isMet: silent.length === 0, isBlocking: false, open: silent.length },
    { code: 'NEXT_MEETING', isMet: basis.nextMeeting !== null, isBlocking: false, open: basis.nextMeeting === null ? 1 : 0 },
    { code: 'CLOSED_AT', isMet: basis.closedAt !== null, isBlocking: false, open: basis.closedAt === null ? 1 : 0 },
    { code: 'LETTER_NUMBER', isMet: basis.letterNumber !== null, isBlocking: false, open: basis.letterNumber === null ? 1 : 0 },
  ];
}

/** How many points hold the minutes up. */
export function blockingChecks(checks: readonly FinalisationCheck[]): FinalisationCheck[] {
  return checks.filter(({ isMet, isBlocking }) => isBlocking && !isMet);
}
