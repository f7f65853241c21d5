import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { otherSide, type Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import { entered, type List, type Provenance } from '@hampeyman/domain/records';
import { allows } from '@hampeyman/domain/rights';
import {
  actingSide,
  cancel,
  change,
  taskFieldReasons,
  type CancelTask,
  type ChangeTask,
  type GiveDelayReason,
  type ListTasks,
  type PlanTask,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { Activity } from '../activity/activity';
import { changedFields } from '../activity/differences';
import { abilityOf, authorize, authorizeFields } from '../access/authorize';
import { Clock } from '../clock/clock';
import { CodeListsService } from '../code-lists/code-lists.service';
import { Transaction } from '../database/transaction';
import { differences, subjectOf } from './task-activity';
import { TaskDetailRepository } from './task-detail.repository';
import { helpersOf, requirePlanFits } from './task-plan';
import { TasksRepository } from './tasks.repository';

/** Where a new task comes from: typed by its planner, or made by a decision that became final. */
export interface TaskOrigin {
  readonly provenance?: Provenance;
  readonly decisionId?: string | null;
}

/** What stands beside the row of a task: who answers for it and who helps. */
const assignment: readonly (keyof Task)[] = ['ministryPostId', 'acecrPostId', 'helperPostIds'];

/** On what a change rests: the version its author has seen, or a decision that became final, in effect since the day it was taken. */
export type Basis = { readonly version: number } | { readonly decisionId: string; readonly decidedOn: PlainDate };

@Injectable()
export class TasksService {
  constructor(
    private readonly transaction: Transaction,
    private readonly tasks: TasksRepository,
    private readonly details: TaskDetailRepository,
    private readonly lists: CodeListsService,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** A page of the tasks `actor` may see. Throws `request.cursor-malformed`. */
  list(actor: Actor, query: ListTasks): Promise<List<Task>> {
    return this.tasks.list(actor, query);
  }

  /** The task with all that hangs on it. Throws `tasks.not-found`. */
  find(actor: Actor, id: string, asOf: PlainDate | null = null): Promise<TaskDetail> {
    return this.details.find(actor, id, asOf ?? this.today());
  }

  /** Plans a task; its code is the next free one where none is given. Throws `access.denied`, `request.invalid`, `tasks.code-taken`. */
  plan(actor: Actor, request: PlanTask, origin: TaskOrigin = {}): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const decisionId = origin.decisionId ?? null;
      authorize(actor, decisionId === null ? 'plan' : 'decide', 'Task', request);
      const objectiveId = await this.fit(actor, request);
      const code = request.code ?? (await this.tasks.nextCode(request.memorandumId));
      const task = planned(request, code, objectiveId, (origin.provenance ?? entered).isSample);
      await this.tasks.insert(actor, task);
      await this.activity.record(actor, 'tasks.planned', subjectOf(task), { after: differences({}, task), decisionId });
      return this.find(actor, task.id);
    });
  }

  /**
   * Changes what the task says, when it is due and who answers for it. Throws `tasks.not-found`, `access.denied`,
   * `tasks.deadline-by-decision`, `tasks.verdict-awaited`, `tasks.other-side`, `request.stale`, `request.invalid`, `tasks.closed`.
   */
  change(actor: Actor, id: string, version: number, request: ChangeTask): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorizeFields(actor, 'change', 'Task', task, changedFields(planOf(task), request), taskFieldReasons);
      await this.requireOwnHelpers(actor, task, request);
      requireVersion(task, version);
      const { obligationId = task.obligation?.id ?? null, objectiveId: wanted = task.objective?.id ?? null, ...plan } = request;
      const moved = change(task, plan);
      const links = { ...moved, obligationId, objectiveId: wanted };
      const objectiveId = await this.fit(actor, links);
      const changed = linked({ ...moved, helperPostIds: helpersOf(links) }, obligationId, objectiveId);
      const after = differences(task, changed);
      if (assignment.some((field) => field in after)) await this.tasks.saveAssignment(actor, changed);
      await this.tasks.save(actor, changed);
      await this.activity.record(actor, 'tasks.changed', subjectOf(task), { before: differences(changed, task), after });
      return this.find(actor, id);
    });
  }

  /** Moves the deadline by a decision («تمدید»). Throws `tasks.not-found`, `access.denied`, `request.invalid`, `tasks.closed`. */
  extend(actor: Actor, id: string, dueOn: PlainDate, decisionId: string): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorize(actor, 'decide', 'Task', task);
      const extended = change(task, { dueOn });
      await this.tasks.save(actor, extended);
      await this.activity.record(actor, 'tasks.extended', subjectOf(task), { before: { dueOn: task.dueOn }, after: { dueOn }, decisionId });
      return this.find(actor, id);
    });
  }

  /** Cancels the task. Throws `tasks.not-found`, `access.denied`, `request.stale`, `tasks.transition-not-allowed`. */
  cancel(actor: Actor, id: string, basis: Basis, request: CancelTask): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorize(actor, 'decisionId' in basis ? 'decide' : 'cancel', 'Task', task);
      if ('version' in basis) requireVersion(task, basis.version);
      const cancelled = cancel(task, 'decidedOn' in basis ? basis.decidedOn : this.today());
      await this.tasks.save(actor, cancelled, { cancelReasonFa: request.reasonFa });
      await this.activity.record(actor, 'tasks.cancelled', subjectOf(task), {
        before: { state: task.state },
        after: { state: cancelled.state },
        decisionId: 'decisionId' in basis ? basis.decisionId : null,
      });
      return this.find(actor, id);
    });
  }

  /**
   * Says why the task was or will be late. Throws `tasks.not-found`, `access.denied`, `request.stale`, `tasks.closed` when cancelled,
   * `request.invalid` for a reason that is not offered today.
   */
  giveDelayReason(actor: Actor, id: string, version: number, request: GiveDelayReason): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorize(actor, 'report', 'Task', task);
      requireVersion(task, version);
      if (task.state === 'CANCELLED') throw new DomainError('tasks.closed', { state: task.state });
      const { delayReason } = await this.find(actor, id);
      await this.lists.requireOffered(actor, [{ list: 'DELAY_REASON', path: 'code', code: request.code, kept: delayReason?.code ?? null }]);
      await this.tasks.saveDelayReason(actor, task, request);
      await this.activity.record(actor, 'tasks.delay-explained', subjectOf(task), {
        after: { delayReasonCode: request.code, isExcusable: request.isExcusable },
      });
      return this.find(actor, id);
    });
  }

  /** Who plans names helpers of both sides; who only answers for the task neither asks nor dismisses any of the other side. Throws `tasks.other-side`. */
  private async requireOwnHelpers(actor: Actor, task: Task, { helperPostIds = task.helperPostIds }: ChangeTask): Promise<void> {
    const added = helperPostIds.filter((id) => !task.helperPostIds.includes(id));
    const removed = task.helperPostIds.filter((id) => !helperPostIds.includes(id));
    const moved = [...added, ...removed];
    if (moved.length === 0 || allows(abilityOf(actor), 'plan', 'Task', task)) return;
    const { posts } = await this.tasks.planFacts(actor, moved, null, null);
    const other = otherSide(actingSide(actor));
    if (moved.some((id) => posts.get(id)?.side === other)) throw new DomainError('tasks.other-side');
  }

  /** Checks what a plan refers to; its objective is that of the obligation where none is named. */
  private async fit(actor: Actor, links: Parameters<typeof requirePlanFits>[0]): Promise<string | null> {
    const postIds = [links.ministryPostId, links.acecrPostId, ...links.helperPostIds];
    const facts = await this.tasks.planFacts(actor, postIds, links.obligationId, links.objectiveId);
    requirePlanFits(links, facts);
    return links.objectiveId ?? facts.obligation?.objectiveId ?? null;
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

/** A reference of which only the id is stored. */
function refTo(id: string | null): Task['obligation'] {
  return id === null ? null : { id, code: '', titleFa: '', titleEn: null };
}

/** A task as a request would change it. */
function planOf(task: Task): Task & { obligationId: string | null; objectiveId: string | null } {
  return { ...task, obligationId: task.obligation?.id ?? null, objectiveId: task.objective?.id ?? null };
}

function linked(task: Task, obligationId: string | null, objectiveId: string | null): Task {
  return { ...task, obligation: refTo(obligationId), objective: refTo(objectiveId) };
}

function planned(request: PlanTask, code: string, objectiveId: string | null, isSample: boolean): Task {
  return {
    id: randomUUID(),
    memorandumId: request.memorandumId,
    code,
    side: request.side,
    provinceCode: request.provinceCode,
    titleFa: request.titleFa,
    titleEn: request.titleEn,
    obligation: refTo(request.obligationId),
    objective: refTo(objectiveId),
    startsOn: request.startsOn,
    dueOn: request.dueOn,
    state: 'NOT_STARTED',
    progressPercent: 0,
    plannedPercent: 0,
    daysLate: 0,
    blockerFa: null,
    blockerEn: null,
    blockedSince: null,
    blockerSide: null,
    blockerPostId: null,
    waitingSince: null,
    waitingSide: null,
    waitingPostId: null,
    reportedOn: null,
    doneOn: null,
    completedOn: null,
    cancelledOn: null,
    ministryPostId: request.ministryPostId,
    acecrPostId: request.acecrPostId,
    helperPostIds: helpersOf(request),
    isSample,
    version: 1,
  };
}
