import { otherSide, type WorkSide } from '../access';
import { daysBetween, earlier, later, type PlainDate } from '../calendar';
import type { Task, TaskReport, TaskVerdict } from './task';
import { isClosed } from './task-state';

/** A stretch of the time after the deadline during which the task lay with one side; `to` is the day it passed on. */
export interface DelayStretch {
  readonly side: WorkSide;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  /** What ended it: handed over by a report, sent back, closed, or still running. */
  readonly end: 'REPORTED' | 'RETURNED' | 'CLOSED' | 'RUNNING';
}

/** The time after the deadline, with whom it was spent. Days of a joint task that lay with both stand under `JOINT`. */
export interface Delay {
  readonly days: number;
  readonly stretches: readonly DelayStretch[];
  readonly totals: Readonly<Record<WorkSide, number>>;
}

interface HandOver {
  readonly on: PlainDate;
  readonly at: string;
  readonly to: WorkSide;
  readonly end: 'REPORTED' | 'RETURNED';
}

/** When the task changed hands: «done» gives it to the other side, a return gives it back to those who had reported. */
function handOvers(reports: readonly TaskReport[], verdicts: readonly TaskVerdict[]): readonly HandOver[] {
  const given = reports
    .filter((report) => report.state === 'DONE')
    .map((report) => ({ on: report.reportedOn, at: report.reportedAt, to: otherSide(report.side), end: 'REPORTED' as const }));
  const back = verdicts
    .filter((verdict) => verdict.kind === 'RETURNED')
    .map((verdict) => ({ on: verdict.decidedOn, at: verdict.decidedAt, to: otherSide(verdict.side), end: 'RETURNED' as const }));
  return [...given, ...back].sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at));
}

/** How the days between the deadline and `asOf` (or the day the task was closed) fall to the two sides; null when it is in time. */
export function delayOf(
  task: Pick<Task, 'side' | 'state' | 'dueOn' | 'completedOn' | 'cancelledOn'>,
  reports: readonly TaskReport[],
  verdicts: readonly TaskVerdict[],
  asOf: PlainDate,
): Delay | null {
  const closedOn = isClosed(task.state) ? (task.completedOn ?? task.cancelledOn) : null;
  const until = closedOn === null ? asOf : earlier(closedOn, asOf);
  if (until <= task.dueOn) return null;
  const stretches: DelayStretch[] = [];
  let [holder, from]: [WorkSide, PlainDate] = [task.side, task.dueOn];
  const close = (to: PlainDate, end: DelayStretch['end']): void => {
    const days = daysBetween(from, to);
    if (days > 0) stretches.push({ side: holder, from, to, days, end });
  };
  for (const handOver of handOvers(reports, verdicts)) {
    const on = earlier(later(handOver.on, task.dueOn), until);
    close(on, handOver.end);
    [holder, from] = [handOver.to, on];
  }
  close(until, closedOn === until ? 'CLOSED' : 'RUNNING');
  return { days: daysBetween(task.dueOn, until), stretches, totals: totalsOf(stretches) };
}

function totalsOf(stretches: readonly DelayStretch[]): Record<WorkSide, number> {
  const totals = { MINISTRY: 0, ACECR: 0, JOINT: 0 };
  for (const { side, days } of stretches) totals[side] += days;
  return totals;
}

/** Days so far that a verdict has been awaited from the other side; 0 when none is. */
export function daysWaiting(task: Pick<Task, 'waitingSince'>, asOf: PlainDate): number {
  return task.waitingSince === null ? 0 : Math.max(0, daysBetween(task.waitingSince, asOf));
}
