import type { PlainDate } from '@hampeyman/domain/calendar';
import { daysLateOf, obligationStateOf, type ObligationCoverage, type ObligationTask, type TaskSign } from '@hampeyman/domain/obligations';

/** A task as it is read for coverage: its sign, and the dates that decide about it. */
export type CoveringTask = Omit<TaskSign, 'daysLate'> & Pick<ObligationTask, 'startsOn' | 'dueOn' | 'blockedSince'>;

/** A row of the register before anything is computed of it. */
export type ObligationRow = Omit<ObligationCoverage, 'state' | 'reason' | 'tasks'> & { readonly tasks: readonly CoveringTask[] };

function signOf(task: CoveringTask, asOf: PlainDate): TaskSign {
  const { id, code, titleFa, titleEn, state, progressPercent } = task;
  return { id, code, titleFa, titleEn, state, daysLate: daysLateOf(task, asOf), progressPercent };
}

/** The obligation with its state on `asOf`, computed from the tasks the reader sees. */
export function covered({ tasks, ...obligation }: ObligationRow, asOf: PlainDate): ObligationCoverage {
  return { ...obligation, ...obligationStateOf(tasks, asOf), tasks: tasks.map((task) => signOf(task, asOf)) };
}
