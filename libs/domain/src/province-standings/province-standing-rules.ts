import { daysLate, type PlainDate } from '../calendar';
import { countByState, countBySide } from '../dashboard';
import { comparePersian } from '../persian';
import { provinces, type Province } from '../provinces';
import { isClosed, taskDaysLate, taskStates } from '../tasks';
import type { ProvinceDecision, ProvinceDetail, ProvinceTask } from './province-standing';

/** So many open tasks and decisions stand on the page of a province; the lists have all. */
export const shownRows = 20;

/** The 31 provinces in the order of the Persian alphabet. */
export const provincesByName: readonly Province[] = provinces.toSorted((a, b) => comparePersian(a.nameFa, b.nameFa));

/** Tasks of a province counted, and the open ones by deadline. */
export function provinceTasks(tasks: readonly Omit<ProvinceTask, 'daysLate'>[], asOf: PlainDate): ProvinceDetail['tasks'] {
  const open = tasks
    .filter(({ state }) => !isClosed(state))
    .map((task) => ({ ...task, daysLate: taskDaysLate(task, asOf) }))
    .toSorted(byDeadline);
  const late = open.filter((task) => task.daysLate > 0);
  return {
    total: tasks.length,
    open: open.length,
    late: late.length,
    byState: countByState(tasks, taskStates),
    lateBySide: countBySide(late),
    rows: open.slice(0, shownRows),
  };
}

/** Open decisions of a province counted and by deadline; those without one come last. */
export function provinceDecisions(decisions: readonly Omit<ProvinceDecision, 'daysLate'>[], asOf: PlainDate): ProvinceDetail['decisions'] {
  const open = decisions
    .filter(({ state }) => !isClosed(state))
    .map((decision) => ({ ...decision, daysLate: decision.dueOn === null ? 0 : daysLate(decision.dueOn, asOf) }))
    .toSorted(byDeadline);
  return { open: open.length, late: open.filter((decision) => decision.daysLate > 0).length, rows: open.slice(0, shownRows) };
}

type Dated = { readonly dueOn: PlainDate | null; readonly code: string };

function byDeadline(a: Dated, b: Dated): number {
  // `~` stands behind every digit, so what has no deadline comes last
  const [first, second] = [a.dueOn ?? '~', b.dueOn ?? '~'];
  return first === second ? Number(a.code > b.code) - Number(a.code < b.code) : first < second ? -1 : 1;
}
