import { isAmong, otherSide, type Actor, type Side } from '../access';
import { daysLate, elapsedShare, type PlainDate } from '../calendar';
import { DomainError } from '../problems';
import type { Task, TaskReport, TaskState } from './task';
import type { ReportProgress } from './task-requests';
import { isClosed, move, moveByReport } from './task-state';

/** The part of the work that should be done on `asOf`: elapsed share of start–due in days, 0–100 (rulings on figures). */
export function plannedPercent(task: Pick<Task, 'startsOn' | 'dueOn'>, asOf: PlainDate): number {
  return 100 * elapsedShare(task.startsOn, task.dueOn, asOf);
}

/** Days past the deadline on `asOf`; 0 when in time, and when completed or cancelled. Waiting for a verdict is late, too. */
export function taskDaysLate(task: { readonly dueOn: PlainDate; readonly state: TaskState }, asOf: PlainDate): number {
  return isClosed(task.state) ? 0 : daysLate(task.dueOn, asOf);
}

/** The post that answers for the task on `side`. */
export function accountablePostId(task: Pick<Task, 'ministryPostId' | 'acecrPostId'>, side: Side): string {
  return side === 'MINISTRY' ? task.ministryPostId : task.acecrPostId;
}

/** The side as which `actor` reports. Throws `access.denied` for a post that belongs to neither. */
export function actingSide(actor: Actor): Side {
  if (actor.side === null) throw new DomainError('access.denied');
  return actor.side;
}

/** The post in which `actor` acts. Throws `access.denied` for who acts in none. */
export function actingPostId(actor: Actor): string {
  if (actor.postId === null) throw new DomainError('access.denied');
  return actor.postId;
}

/**
 * The task after a report by `side` on `today`. «Done» asks the other side's accountable post for its verdict; «blocked» needs to
 * say what blocks. Throws `tasks.transition-not-allowed`, `request.invalid`.
 */
export function report(task: Task, request: ReportProgress, side: Side, today: PlainDate): Task {
  const moved: Task = { ...moveByReport(task, request.state), progressPercent: request.progressPercent, reportedOn: today };
  switch (request.state) {
    case 'IN_PROGRESS':
      return unblocked(moved);
    case 'BLOCKED':
      return blocked(moved, request, today);
    case 'DONE':
      return waitingFor(unblocked(moved), otherSide(side), today);
  }
}

function unblocked(task: Task): Task {
  return { ...task, blockerFa: null, blockerEn: null, blockedSince: null, blockerSide: null, blockerPostId: null };
}

function blocked(task: Task, request: ReportProgress, today: PlainDate): Task {
  const blockedSince = task.blockedSince ?? today;
  // a report that says nothing of the obstacle means the same one
  if (request.blockerFa === null && task.blockerFa !== null) return { ...task, blockedSince };
  if (request.blockerFa === null) throw new DomainError('request.invalid', {}, [{ path: 'blockerFa', code: 'tasks.blocker-required' }]);
  const isSame = request.blockerFa === task.blockerFa;
  const isWithSame = isSame && request.blockerSide === task.blockerSide;
  return {
    ...task,
    blockedSince,
    blockerFa: request.blockerFa,
    blockerEn: request.blockerEn ?? (isSame ? task.blockerEn : null),
    blockerSide: request.blockerSide,
    blockerPostId: request.blockerPostId ?? (isWithSame ? task.blockerPostId : null),
  };
}

function waitingFor(task: Task, side: Side, today: PlainDate): Task {
  return { ...task, waitingSide: side, waitingPostId: accountablePostId(task, side), waitingSince: today };
}

function answered(task: Task): Task {
  return { ...task, waitingSide: null, waitingPostId: null, waitingSince: null };
}

/** A report on which a verdict is awaited, with everybody who has a hand in it, in whatever posts they are now. */
export interface AwaitedReport extends TaskReport {
  /** Who reported on the reporting side, in whose name, and who held or holds the post of the report, deputies among them. */
  readonly doerIds: readonly string[];
}

/**
 * Refuses a verdict by the side that reported, and by anybody who has a hand in the report: one person never approves their own work through
 * a second post, nor does a deputy for them. Throws `tasks.verifier-same-side`, `tasks.verifier-is-doer`.
 */
export function requireOtherSide(of: Pick<AwaitedReport, 'side' | 'doerIds'>, verifier: Actor): void {
  if (verifier.side === of.side) throw new DomainError('tasks.verifier-same-side');
  if (isAmong(of.doerIds, verifier)) throw new DomainError('tasks.verifier-is-doer');
}

/** The completed task: the other side has verified `of`. Throws `tasks.transition-not-allowed` and those of `requireOtherSide`. */
export function approve(task: Task, of: AwaitedReport, verifier: Actor, today: PlainDate): Task {
  const moved = move(task, 'COMPLETED');
  requireOtherSide(of, verifier);
  return { ...answered(moved), progressPercent: 100, doneOn: of.reportedOn, completedOn: today };
}

/** The task back with those who reported it done. Throws `tasks.transition-not-allowed` and those of `requireOtherSide`. */
export function sendBack(task: Task, of: AwaitedReport, verifier: Actor): Task {
  // NOT_STARTED and BLOCKED may also go to IN_PROGRESS, but not by a verdict
  if (task.state !== 'AWAITING_APPROVAL') throw new DomainError('tasks.transition-not-allowed', { from: task.state, to: 'IN_PROGRESS' });
  requireOtherSide(of, verifier);
  return answered(move(task, 'IN_PROGRESS'));
}

/** The cancelled task. Throws `tasks.transition-not-allowed`. */
export function cancel(task: Task, today: PlainDate): Task {
  return { ...unblocked(move(task, 'CANCELLED')), cancelledOn: today };
}

/** What may be changed of a plan. */
export type PlanChange = Partial<
  Pick<Task, 'titleFa' | 'titleEn' | 'startsOn' | 'dueOn' | 'ministryPostId' | 'acecrPostId' | 'helperPostIds'>
>;

/** The task with another plan; a verdict is then awaited from the new post. Throws `tasks.closed`, `request.invalid`. */
export function change(task: Task, wanted: PlanChange): Task {
  if (isClosed(task.state)) throw new DomainError('tasks.closed', { state: task.state });
  const changed = { ...task, ...wanted };
  if (changed.dueOn < changed.startsOn) {
    throw new DomainError('request.invalid', {}, [
      { path: wanted.dueOn === undefined ? 'startsOn' : 'dueOn', code: 'tasks.due-before-start' },
    ]);
  }
  return changed.waitingSide === null ? changed : { ...changed, waitingPostId: accountablePostId(changed, changed.waitingSide) };
}

/** Whether an edge from `taskId` to `needsTaskId` would close a circle among `edges` (each from a task to one it waits for). */
export function closesCircle(
  edges: readonly { readonly taskId: string; readonly needsTaskId: string }[],
  taskId: string,
  needsTaskId: string,
): boolean {
  const seen = new Set<string>();
  const open = [needsTaskId];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === taskId) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const edge of edges) if (edge.taskId === current) open.push(edge.needsTaskId);
  }
  return false;
}
