import { DomainError } from '../problems';
import type { ReportState, TaskState } from './task';

/** Where a task may go from each state. Waiting for the other side and late are derived and stand here nowhere. */
export const nextStates: Readonly<Record<TaskState, readonly TaskState[]>> = {
  NOT_STARTED: ['IN_PROGRESS', 'BLOCKED', 'CANCELLED'],
  IN_PROGRESS: ['BLOCKED', 'AWAITING_APPROVAL', 'CANCELLED'],
  BLOCKED: ['IN_PROGRESS', 'CANCELLED'],
  AWAITING_APPROVAL: ['COMPLETED', 'IN_PROGRESS'],
  COMPLETED: [],
  CANCELLED: [],
};

/** Whether nothing can happen to a task in this state any more. */
export function isClosed(state: TaskState): boolean {
  return nextStates[state].length === 0;
}

/** The task in its new state. Throws `tasks.transition-not-allowed`. */
export function move<T extends { readonly state: TaskState }>(task: T, to: TaskState): T {
  if (!nextStates[task.state].includes(to)) throw new DomainError('tasks.transition-not-allowed', { from: task.state, to });
  return { ...task, state: to };
}

const targets = { IN_PROGRESS: 'IN_PROGRESS', BLOCKED: 'BLOCKED', DONE: 'AWAITING_APPROVAL' } as const satisfies Record<
  ReportState,
  TaskState
>;

/**
 * The task in the state a report says. The first report starts it, and «done» lifts what blocked it, in the same act; a report
 * that repeats the state leaves it. Throws `tasks.transition-not-allowed` while a verdict is awaited or when it is closed.
 */
export function moveByReport<T extends { readonly state: TaskState }>(task: T, said: ReportState): T {
  const to = targets[said];
  if (task.state === to && to !== 'AWAITING_APPROVAL') return task;
  if (task.state === 'AWAITING_APPROVAL') throw new DomainError('tasks.transition-not-allowed', { from: task.state, to });
  if (to === 'AWAITING_APPROVAL' && task.state !== 'IN_PROGRESS') return move(move(task, 'IN_PROGRESS'), to);
  return move(task, to);
}
