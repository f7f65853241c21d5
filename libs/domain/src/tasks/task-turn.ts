import type { Side, WorkSide } from '../access';
import { addDays, daysBetween, periodOn, previousPeriod, rangeOf, startOfWeek, type Period, type PlainDate } from '../calendar';
import type { Task } from './task';
import { isClosed } from './task-state';

/** Whose turn it is («نوبت کیست») and, where one post is asked, which; null when the task is closed. */
export interface Turn {
  readonly side: WorkSide;
  readonly postId: string | null;
}

type Assigned = Pick<
  Task,
  'state' | 'side' | 'ministryPostId' | 'acecrPostId' | 'waitingSide' | 'waitingPostId' | 'blockerSide' | 'blockerPostId'
>;

/** Whose turn it is: the verifier's while a verdict is awaited, theirs who can lift what blocks, else the doer's. */
export function turnOf(task: Assigned): Turn | null {
  if (isClosed(task.state)) return null;
  if (task.state === 'AWAITING_APPROVAL' && task.waitingSide !== null) return { side: task.waitingSide, postId: task.waitingPostId };
  if (task.state === 'BLOCKED' && task.blockerSide !== null) return { side: task.blockerSide, postId: task.blockerPostId };
  if (task.side === 'JOINT') return { side: 'JOINT', postId: null };
  return { side: task.side, postId: task.side === 'MINISTRY' ? task.ministryPostId : task.acecrPostId };
}

/** Days on which a month's report may still come after the month is over (working practice of the programme: four). */
const daysOfGrace = 4;

/** A monthly report that is expected: of which Jalali month, until which day, and by how many days that day has passed. */
export interface ReportDue {
  readonly month: Period;
  readonly dueOn: PlainDate;
  readonly daysLate: number;
}

/** The report of the last full Jalali month, if the task was under way in it and nothing has been reported since it began. */
export function reportDue(task: Pick<Task, 'state' | 'startsOn' | 'reportedOn'>, asOf: PlainDate): ReportDue | null {
  if (task.state !== 'IN_PROGRESS' && task.state !== 'BLOCKED') return null;
  const month = previousPeriod(periodOn(asOf, 'month'));
  const { from, to } = rangeOf(month);
  if (task.startsOn > to || (task.reportedOn !== null && task.reportedOn >= from)) return null;
  const dueOn = addDays(to, daysOfGrace);
  return { month, dueOn, daysLate: Math.max(0, daysBetween(dueOn, asOf)) };
}

/** How a person's tasks are grouped: by whose turn it is, what is late first. */
export const workGroups = ['LATE', 'THIS_WEEK', 'WAITING_FOR_ME', 'WAITING_FOR_OTHER', 'LATER', 'OTHER_SIDE_WORKS'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** In which group of «my work» an open task stands for the holder of `postId` on `side`; null when it is closed. */
export function workGroupOf(task: Task, postId: string, side: Side, asOf: PlainDate): WorkGroup | null {
  if (isClosed(task.state)) return null;
  if (task.state === 'AWAITING_APPROVAL') return task.waitingPostId === postId ? 'WAITING_FOR_ME' : 'WAITING_FOR_OTHER';
  if (task.side !== 'JOINT' && task.side !== side) return 'OTHER_SIDE_WORKS';
  if (task.daysLate > 0) return 'LATE';
  const friday = addDays(startOfWeek(asOf), 6);
  if (task.dueOn <= friday || (reportDue(task, asOf)?.dueOn ?? addDays(friday, 1)) <= friday) return 'THIS_WEEK';
  return 'LATER';
}
