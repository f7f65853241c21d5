import type { Actor } from '../access';
import { daysLate, daysLeft, type Period, type PlainDate } from '../calendar';
import { nationalReading, achieve, type Achievement, type AddedUp, type ProvinceReading } from '../indicators';
import { cooperationFields } from '../memoranda';
import type { TaskSign } from '../obligations';
import { provinces } from '../provinces';
import type { Dashboard, LateTask } from './dashboard';
import { courseOf, plannedPercent, type Effort } from './dashboard-health';

/** A task as the dashboard needs it. */
export type DashboardTask = Effort &
  Omit<LateTask, 'daysLate'> & { readonly objectiveId: string | null; readonly waitingPostId: string | null };

const shownLate = 10;
const closed = new Set(['COMPLETED', 'CANCELLED']);

/** Days past the deadline of an open task; 0 when it is closed. */
export function lateDays(task: Effort, asOf: PlainDate): number {
  return closed.has(task.state) ? 0 : daysLate(task.dueOn, asOf);
}

/** The smallest picture of a task. */
export function signOf(task: DashboardTask, asOf: PlainDate): TaskSign {
  const { id, code, titleFa, titleEn, state, progressPercent } = task;
  return { id, code, titleFa, titleEn, state, progressPercent, daysLate: lateDays(task, asOf) };
}

/** Open tasks past their deadline, oldest delay first. */
export function lateOf(tasks: readonly DashboardTask[], asOf: PlainDate): LateTask[] {
  return tasks
    .filter((task) => lateDays(task, asOf) > 0)
    .map((task) => lateTaskOf(task, asOf))
    .toSorted((a, b) => b.daysLate - a.daysLate || compare(a.code, b.code));
}

/** The first late tasks, as many as a dashboard shows. */
export function oldestLate(late: readonly LateTask[]): LateTask[] {
  return late.slice(0, shownLate);
}

/** Tasks whose completion waits for the reader's own word, longest waiting first. */
export function waitingFor(actor: Actor, tasks: readonly DashboardTask[], asOf: PlainDate): LateTask[] {
  return tasks
    .filter((task) => task.waitingPostId !== null && task.waitingPostId === actor.postId)
    .map((task) => lateTaskOf(task, asOf))
    .toSorted((a, b) => compare(a.waitingSince ?? '', b.waitingSince ?? '') || compare(a.code, b.code));
}

/** Progress of every objective, in the order given. */
export function objectivesOf(
  objectives: readonly (Dashboard['objectives'][number]['objective'] & Pick<Dashboard['objectives'][number], 'field'>)[],
  tasks: readonly DashboardTask[],
  asOf: PlainDate,
): Dashboard['objectives'] {
  return objectives.map(({ field, ...objective }) => {
    const own = tasks.filter((task) => task.objectiveId === objective.id);
    return { field, objective, ...courseOf(own, asOf), tasks: own.map((task) => signOf(task, asOf)) };
  });
}

/** Mean planned percent of the live tasks on a day. */
export function plannedOn(tasks: readonly DashboardTask[], day: PlainDate): number {
  const live = tasks.filter((task) => task.state !== 'CANCELLED');
  return live.length === 0 ? 0 : live.reduce((total, task) => total + plannedPercent(task, day), 0) / live.length;
}

/** The headline indicator by province: those who reported, best first, and how many of the 31 did not. */
export function provincesOf(
  indicator: AddedUp,
  period: Period,
  readings: readonly ProvinceReading[],
): { rows: Achievement[]; notReported: number; national: Achievement | null } {
  const yardstick = { direction: indicator.direction, baseline: indicator.baseline?.value ?? null };
  const rows = readings
    .filter((reading) => reading.provinceCode !== null && reading.actual !== null)
    .map((reading) => achieve({ ...reading, period }, { ...yardstick, expected: reading.expected }))
    .toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1) || compare(a.provinceCode ?? '', b.provinceCode ?? ''));
  return { rows, notReported: provinces.length - rows.length, national: nationalReading(indicator, period, readings) };
}

/** The field of cooperation furthest behind its plan and, of several provinces, the one furthest behind its target. */
export function weakestOf(objectives: Dashboard['objectives'], rows: readonly Achievement[]): Dashboard['weakest'] {
  return { field: weakestField(objectives), province: weakestProvince(rows) };
}

/** Days until the memorandum ends; null where the end is not recorded. */
export function validityLeft(effectiveTo: PlainDate | null, asOf: PlainDate): number | null {
  return effectiveTo === null ? null : daysLeft(effectiveTo, asOf);
}

function weakestField(objectives: Dashboard['objectives']): Dashboard['weakest']['field'] {
  const fields: readonly string[] = cooperationFields;
  const behind = objectives
    .filter((one) => fields.includes(one.field))
    .flatMap(({ objective, progressPercent, plannedPercent: planned }) =>
      progressPercent === null || planned === null || planned === 0 ? [] : [{ ...objective, progressPercent, plannedPercent: planned }],
    )
    .toSorted((a, b) => a.progressPercent / a.plannedPercent - b.progressPercent / b.plannedPercent || compare(a.code, b.code));
  return behind[0] ?? null;
}

function weakestProvince(rows: readonly Achievement[]): Dashboard['weakest']['province'] {
  const measured = rows.flatMap(({ provinceCode, percent }) =>
    provinceCode === null || percent === null ? [] : [{ provinceCode, percent }],
  );
  // who sees but one province has none to compare it with
  return measured.length < 2 ? null : (measured.toSorted((a, b) => a.percent - b.percent)[0] ?? null);
}

function lateTaskOf(task: DashboardTask, asOf: PlainDate): LateTask {
  const { id, code, titleFa, titleEn, side, provinceCode, state, dueOn, progressPercent, version } = task;
  const { blockerFa, blockerEn, waitingSide, waitingSince } = task;
  const named = { id, code, titleFa, titleEn, side, provinceCode, state, dueOn, progressPercent, version };
  return { ...named, blockerFa, blockerEn, waitingSide, waitingSince, daysLate: lateDays(task, asOf) };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
