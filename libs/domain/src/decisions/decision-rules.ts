import { otherSide, type Side, type WorkSide } from '../access';
import type { PlainDate } from '../calendar';
import { invalidField } from '../problems';
import type { NewTask, TaskLink } from './decision';

/** The slots of a decision that rules look at. */
export interface DecisionSlotsFilled {
  readonly side: WorkSide;
  readonly dueOn: PlainDate | null;
  readonly isContinuing: boolean;
  readonly agendaPosition: number | null;
  readonly taskLink: TaskLink;
  readonly taskId: string | null;
  readonly newTask: NewTask | null;
  readonly extends: boolean;
}

/** What a decision is held against: the day of its meeting and the items of its agenda. */
export interface DecisionFrame {
  readonly heldOn: PlainDate;
  readonly agendaPositions: readonly number[];
}

/**
 * Refuses slots that do not fit together, each at its field: a deadline after the meeting or the mark «مستمر» (minutes.md §8.2), an
 * item of the agenda, and what finalising shall do to which task. Throws `request.invalid`.
 */
export function requireFittingSlots(slots: DecisionSlotsFilled, { heldOn, agendaPositions }: DecisionFrame): void {
  const { dueOn, isContinuing, agendaPosition, taskLink, taskId } = slots;
  if (dueOn === null && !isContinuing) throw invalidField('dueOn', 'decisions.needs-deadline');
  if (dueOn !== null && dueOn <= heldOn) throw invalidField('dueOn', 'decisions.due-before-meeting');
  if (agendaPosition !== null && !agendaPositions.includes(agendaPosition)) {
    throw invalidField('agendaPosition', 'decisions.agenda-position-unknown');
  }
  const namesTask = taskLink === 'CONTINUE' || taskLink === 'CANCEL';
  if (namesTask && taskId === null) throw invalidField('taskId', 'decisions.task-required');
  if (!namesTask && taskId !== null) throw invalidField('taskId', 'decisions.task-not-wanted');
  if (slots.newTask !== null && taskLink !== 'CREATE') throw invalidField('newTask', 'decisions.task-not-wanted');
  if (slots.extends && (taskLink !== 'CONTINUE' || dueOn === null)) throw invalidField('extends', 'decisions.extension-without-task');
}

/** An accountable post with its side. */
export interface SidedPost {
  readonly id: string;
  readonly side: Side;
}

const blank: NewTask = {
  code: null,
  titleFa: null,
  titleEn: null,
  startsOn: null,
  dueOn: null,
  objectiveId: null,
  side: null,
  provinceCode: null,
  ministryPostId: null,
  acecrPostId: null,
  helperPostIds: null,
};

/**
 * What is said of a new task, with its accountable posts filled in: the executor on the executor's side, `counterpart` on the other,
 * where nothing else was said. Throws `request.invalid` for a counterpart of the same side.
 */
export function withAccountablePosts(said: NewTask | null, executor: SidedPost, counterpart: SidedPost | null): NewTask {
  if (counterpart !== null && counterpart.side !== otherSide(executor.side)) {
    throw invalidField('counterpartPostId', 'decisions.counterpart-of-same-side');
  }
  const task = said ?? blank;
  const onSide = (side: Side): string | null => [executor, counterpart].find((post) => post?.side === side)?.id ?? null;
  return { ...task, ministryPostId: task.ministryPostId ?? onSide('MINISTRY'), acecrPostId: task.acecrPostId ?? onSide('ACECR') };
}

/** The province of the task a decision creates: what was said of it, else that of its committee; null is the whole country. */
export function taskProvince(task: Pick<NewTask, 'provinceCode'> | null, provinceCode: string | null): string | null {
  const said = task?.provinceCode ?? provinceCode;
  return said === 'NATIONAL' ? null : said;
}

/**
 * Refuses a decision of a province's committee (`provinceCode`, null for the country's) that would create a task elsewhere: who decides for a
 * province binds no other and not the country. Throws `request.invalid` with `decisions.new-task-elsewhere`.
 */
export function requireOwnProvince(task: Pick<NewTask, 'provinceCode'> | null, provinceCode: string | null): void {
  if (provinceCode === null || (task?.provinceCode ?? provinceCode) === provinceCode) return;
  throw invalidField('newTask.provinceCode', 'decisions.new-task-elsewhere');
}

/**
 * Refuses what a province's committee may not do to `task`: carry on with one of another province, or put off or cancel (`overrules`) one of
 * the whole country. Throws `request.invalid` with `decisions.task-elsewhere`, `decisions.task-of-country`.
 */
export function requireOwnTask(task: { readonly provinceCode: string | null }, provinceCode: string | null, overrules: boolean): void {
  if (provinceCode === null || task.provinceCode === provinceCode) return;
  if (task.provinceCode !== null) throw invalidField('taskId', 'decisions.task-elsewhere');
  if (overrules) throw invalidField('taskId', 'decisions.task-of-country');
}

/** Whether a new task can be planned: one accountable post on each side, and a deadline, its own or the decision's `dueOn`. */
export function isPlannable(task: NewTask | null, dueOn: PlainDate | null): boolean {
  if (task === null) return false;
  return [task.ministryPostId, task.acecrPostId, task.dueOn ?? dueOn].every((needed) => needed !== null);
}

/** Refuses a day of completion that has not come or lies before the meeting. Throws `request.invalid`. */
export function requirePossibleDoneOn(doneOn: PlainDate, heldOn: PlainDate, today: PlainDate): void {
  if (doneOn > today) throw invalidField('doneOn', 'decisions.done-in-future');
  if (doneOn < heldOn) throw invalidField('doneOn', 'decisions.done-before-meeting');
}
