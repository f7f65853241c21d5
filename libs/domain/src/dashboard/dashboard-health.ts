import { elapsedShare, type PlainDate } from '../calendar';
import type { TaskState } from '../tasks';
import type { Health } from './dashboard';

/** Progress ÷ plan, in percent, from which work is on plan or needs attention; below it is critical. */
export const healthThresholds = { onPlan: 90, attention: 70 } as const;

/** What the health of anything is computed from. */
export interface Effort {
  readonly state: TaskState;
  readonly progressPercent: number;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
}

/** Mean progress and mean plan of some tasks, in percent; null where there is no task to speak of. */
export interface Course {
  readonly progressPercent: number | null;
  readonly plannedPercent: number | null;
  readonly health: Health;
}

/** Planned percent of a task: the elapsed share of its days from start to deadline, 0–100. */
export function plannedPercent(task: Pick<Effort, 'startsOn' | 'dueOn'>, asOf: PlainDate): number {
  return elapsedShare(task.startsOn, task.dueOn, asOf) * 100;
}

/** Mean progress against mean plan of the tasks that were not cancelled, and the health read from their quotient. */
export function courseOf(tasks: readonly Effort[], asOf: PlainDate): Course {
  const live = tasks.filter((task) => task.state !== 'CANCELLED');
  if (live.length === 0) return { progressPercent: null, plannedPercent: null, health: 'NO_TASK' };
  const progress = mean(live.map((task) => task.progressPercent));
  const planned = mean(live.map((task) => plannedPercent(task, asOf)));
  return { progressPercent: progress, plannedPercent: planned, health: healthOf(progress, planned) };
}

/** Health of work that stands at `progress` where `planned` percent was planned; what was not yet planned is on plan. */
export function healthOf(progress: number, planned: number): Exclude<Health, 'NO_TASK'> {
  const share = planned === 0 ? 100 : (progress / planned) * 100;
  if (share >= healthThresholds.onPlan) return 'ON_PLAN';
  return share >= healthThresholds.attention ? 'ATTENTION' : 'CRITICAL';
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
