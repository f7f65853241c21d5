import type { WorkSide } from '@hampeyman/domain/access';
import { daysBetween, type PlainDate } from '@hampeyman/domain/calendar';
import { daysWaiting, type TaskDetail } from '@hampeyman/domain/tasks';
import type { AnyTexts, Texts } from '@hampeyman/domain/texts';
import { taskSidesTexts } from './task-sides-texts';

/** What stands between the two sides: a number of days or, once it is over, a word; and to whom the time belongs. */
export interface TaskClock {
  readonly days: number | null;
  readonly words: AnyTexts;
  readonly dayWords: Texts;
  readonly day: PlainDate;
  readonly toward: WorkSide | null;
  readonly isLate: boolean;
}

/** The clock of a task on a day: waiting before blocked before late before what is left. */
export function clockOf(task: TaskDetail, asOf: PlainDate): TaskClock {
  const { since, until, on } = taskSidesTexts;
  const clock = { days: null, toward: null, isLate: false };
  if (task.completedOn !== null) return { ...clock, words: taskSidesTexts.done, dayWords: on, day: task.completedOn };
  if (task.cancelledOn !== null) return { ...clock, words: taskSidesTexts.cancelled, dayWords: on, day: task.cancelledOn };
  if (task.waitingSince !== null) {
    return {
      ...clock,
      days: daysWaiting(task, asOf),
      words: taskSidesTexts.daysWaiting,
      dayWords: since,
      day: task.waitingSince,
      toward: task.waitingSide,
    };
  }
  if (task.blockedSince !== null) {
    const words = task.blockerSide === null ? taskSidesTexts.daysBlocked : taskSidesTexts.daysBlockedBy;
    return {
      ...clock,
      days: Math.max(0, daysBetween(task.blockedSince, asOf)),
      words,
      dayWords: since,
      day: task.blockedSince,
      toward: task.blockerSide,
    };
  }
  if (task.daysLate > 0) {
    return { days: task.daysLate, words: taskSidesTexts.daysLate, dayWords: since, day: task.dueOn, toward: task.side, isLate: true };
  }
  if (task.startsOn > asOf)
    return { ...clock, days: daysBetween(asOf, task.startsOn), words: taskSidesTexts.daysToStart, dayWords: until, day: task.startsOn };
  return {
    ...clock,
    days: daysBetween(asOf, task.dueOn),
    words: taskSidesTexts.daysLeft,
    dayWords: until,
    day: task.dueOn,
    toward: task.side,
  };
}
