import { daysLate, type PlainDate } from '../calendar';
import type { TaskState } from '../tasks';

/** What the state of a decision is read from. */
export interface DecisionStanding {
  /** Set when the decision was closed by itself, apart from its task. */
  readonly ownState: 'COMPLETED' | 'CANCELLED' | null;
  readonly taskState: TaskState | null;
}

/** The state of a decision: its own when it was closed by itself, else its task's; without a task it is in progress (rulings 3). */
export function decisionState({ ownState, taskState }: DecisionStanding): TaskState {
  return ownState ?? taskState ?? 'IN_PROGRESS';
}

/** Whether a decision in `state` still has to be followed up. */
export function isOpenDecision(state: TaskState): boolean {
  return state !== 'COMPLETED' && state !== 'CANCELLED';
}

/** Days by which an open decision has passed its own deadline on `asOf`; 0 for a closed or continuing one. */
export function decisionDaysLate(state: TaskState, dueOn: PlainDate | null, asOf: PlainDate): number {
  return dueOn === null || !isOpenDecision(state) ? 0 : daysLate(dueOn, asOf);
}
