import { addDays, type PlainDate } from '../calendar';

/** A task as its freshness is counted. */
export interface CountedTask {
  readonly startsOn: PlainDate;
  /** the day it was completed or cancelled */
  readonly closedOn: PlainDate | null;
  readonly reportedOn: readonly PlainDate[];
}

/** Within so many days a report is fresh (MGT-02). */
export const freshDays = 30;

/**
 * Percent of the tasks under way on `asOf` that were reported in the last 30 days (MGT-02): begun by plan, neither completed nor
 * cancelled. Null where none is under way.
 */
export function freshTasksPercent(tasks: readonly CountedTask[], asOf: PlainDate): number | null {
  const open = tasks.filter(({ startsOn, closedOn }) => startsOn <= asOf && (closedOn === null || closedOn > asOf));
  if (open.length === 0) return null;
  const since = addDays(asOf, -freshDays);
  const fresh = open.filter(({ reportedOn }) => reportedOn.some((on) => on > since && on <= asOf));
  return (fresh.length / open.length) * 100;
}
