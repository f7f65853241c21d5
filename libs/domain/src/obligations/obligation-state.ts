import { daysLate, elapsedShare, type PlainDate } from '../calendar';
import type { ObligationReason, ObligationState, TaskSign } from './obligation';

/** Thresholds of the colour of open work (memorandum practice §3.3); shown in the legend. */
export const obligationLimits = { criticalDays: 30, behindPoints: 20 } as const;

/** What of a task decides about its obligation. */
export interface ObligationTask extends Pick<TaskSign, 'code' | 'state' | 'progressPercent'> {
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  /** day since which it is blocked, null where it is not */
  readonly blockedSince: PlainDate | null;
}

export interface ObligationVerdict {
  readonly state: ObligationState;
  readonly reason: ObligationReason;
}

const severity = { ON_PLAN: 0, ATTENTION: 1, CRITICAL: 2 } as const;
interface Judgement extends ObligationVerdict {
  readonly state: keyof typeof severity;
  /** among equals the one that is longest overdue speaks */
  readonly weight: number;
}

/** Days past the deadline on `asOf`; 0 when not late, completed or cancelled. */
export function daysLateOf(task: Pick<ObligationTask, 'state' | 'dueOn'>, asOf: PlainDate): number {
  if (task.state === 'COMPLETED' || task.state === 'CANCELLED') return 0;
  return daysLate(task.dueOn, asOf);
}

/**
 * State of an obligation on `asOf` from its tasks: without one (cancelled ones do not count) it is not covered, with all
 * done it is kept, else the worst open task speaks: blocked or late for more than 30 days is critical; late, or more than
 * 20 points behind the elapsed share of its time, asks for attention.
 */
export function obligationStateOf(tasks: readonly ObligationTask[], asOf: PlainDate): ObligationVerdict {
  if (tasks.length === 0) return { state: 'NOT_COVERED', reason: { code: 'no-task', params: {} } };
  const live = tasks.filter((task) => task.state !== 'CANCELLED');
  if (live.length === 0) return { state: 'NOT_COVERED', reason: { code: 'only-cancelled', params: { count: tasks.length } } };
  const open = live.filter((task) => task.state !== 'COMPLETED');
  const [first, ...others] = open.map((task) => judge(task, asOf));
  if (first === undefined) return { state: 'KEPT', reason: { code: 'all-done', params: { count: live.length } } };
  const { state, reason } = others.reduce((worst, one) => (isWorse(one, worst) ? one : worst), first);
  return { state, reason };
}

function isWorse(one: Judgement, other: Judgement): boolean {
  const difference = severity[one.state] - severity[other.state];
  return difference > 0 || (difference === 0 && one.weight > other.weight);
}

function judge(task: ObligationTask, asOf: PlainDate): Judgement {
  const late = daysLateOf(task, asOf);
  const blocked = task.state === 'BLOCKED' && task.blockedSince !== null ? daysLate(task.blockedSince, asOf) : 0;
  const behind = elapsedShare(task.startsOn, task.dueOn, asOf) * 100 - task.progressPercent;
  const params = { task: task.code };
  const days = Math.max(late, blocked);
  if (days > obligationLimits.criticalDays) {
    const code = blocked >= late ? 'blocked' : 'late-badly';
    return { state: 'CRITICAL', weight: days, reason: { code, params: { ...params, days } } };
  }
  if (late > 0) return { state: 'ATTENTION', weight: 1000 + late, reason: { code: 'late', params: { ...params, days: late } } };
  if (behind > obligationLimits.behindPoints) {
    return { state: 'ATTENTION', weight: behind, reason: { code: 'behind', params: { ...params, points: Math.round(behind) } } };
  }
  return { state: 'ON_PLAN', weight: 0, reason: { code: 'on-plan', params } };
}
