import type { PlainDate } from '../calendar';
import { isOpenDecision } from '../decisions';
import type { TaskState } from '../tasks';

/** An earlier decision of the committee with its state on the day of the meeting. */
export interface EarlierDecision {
  readonly state: TaskState;
  /** Day on which it was done or cancelled; absent while open. */
  readonly closedOn: PlainDate | null;
}

/**
 * Item 9 of the minutes: every open decision of the committee, and those closed since its meeting before (rulings 3). `before` is the
 * day of that meeting, absent for the first one.
 */
export function previousDecisionsOf<Decision extends EarlierDecision>(
  decisions: readonly Decision[],
  before: PlainDate | null,
): Decision[] {
  return decisions.filter(({ state, closedOn }) => isOpenDecision(state) || closedOn === null || before === null || closedOn >= before);
}
