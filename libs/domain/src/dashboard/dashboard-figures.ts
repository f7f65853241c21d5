import type { PlainDate } from '../calendar';
import type { WorkSide } from '../access';
import type { TaskState } from '../tasks';
import type { BySide, Dashboard } from './dashboard';

/** A decision as the dashboard counts it. */
export interface CountedDecision {
  readonly state: TaskState;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
}

/** How many of `items` each side has. */
export function countBySide(items: readonly { readonly side: WorkSide }[]): BySide {
  const count: BySide = { MINISTRY: 0, ACECR: 0, JOINT: 0 };
  for (const { side } of items) count[side] += 1;
  return count;
}

/** Items of each of `states` by side; a state without items is there with noughts, so that a missing row is never mistaken for nought. */
export function countByState<State extends string>(
  items: readonly { readonly side: WorkSide; readonly state: State }[],
  states: readonly State[],
): Record<State, BySide> {
  const entries = states.map((state) => [state, countBySide(items.filter((item) => item.state === state))] as const);
  return Object.fromEntries(entries) as Record<State, BySide>;
}

/**
 * Decisions whose deadline has come, and how many of them were done by it (MGT-01). Cancelled ones are not due. Late is what is still open
 * past its deadline.
 */
export function countDecisions(decisions: readonly CountedDecision[], asOf: PlainDate): Dashboard['decisions'] {
  const due = decisions.filter((decision) => decision.state !== 'CANCELLED' && isDue(decision, asOf));
  const onTime = due.filter((decision) => decision.doneOn !== null && decision.dueOn !== null && decision.doneOn <= decision.dueOn);
  return {
    total: decisions.length,
    late: due.filter((decision) => decision.state !== 'COMPLETED').length,
    due: due.length,
    onTime: onTime.length,
    onTimePercent: due.length === 0 ? null : (onTime.length / due.length) * 100,
  };
}

function isDue({ dueOn }: CountedDecision, asOf: PlainDate): boolean {
  return dueOn !== null && dueOn < asOf;
}
