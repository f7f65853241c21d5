import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import {
  actingPostId,
  actingSide,
  approve,
  report,
  sendBack,
  type ApproveTask,
  type ReportProgress,
  type ReturnTask,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { Activity } from '../activity/activity';
import { authorize } from '../access/authorize';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { differences, subjectOf } from './task-activity';
import { TaskDetailRepository } from './task-detail.repository';
import { TaskPartsRepository } from './task-parts.repository';
import { TaskReportsRepository } from './task-reports.repository';
import { TasksRepository } from './tasks.repository';

type Verdict = { readonly kind: 'APPROVED' } | { readonly kind: 'RETURNED'; readonly request: ReturnTask };

/** One side says how far the work is; the other says whether it is done. */
@Injectable()
export class TaskReportsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly tasks: TasksRepository,
    private readonly details: TaskDetailRepository,
    private readonly reports: TaskReportsRepository,
    private readonly parts: TaskPartsRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /**
   * Reports progress for the actor's side. Throws `tasks.not-found`, `access.denied`, `request.stale`, `request.invalid`,
   * `tasks.transition-not-allowed`.
   */
  report(actor: Actor, id: string, version: number, request: ReportProgress): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorize(actor, 'report', 'Task', task);
      requireVersion(task, version);
      const side = actingSide(actor);
      const reported = report(task, request, side, this.today());
      await this.requireBlockerPost(actor, task, request);
      await this.tasks.save(actor, reported);
      const reportId = randomUUID();
      await this.reports.insert(actor, {
        id: reportId,
        taskId: id,
        reportedOn: this.today(),
        reportedAt: this.clock.now(),
        state: request.state,
        progressPercent: request.progressPercent,
        note: request.note,
        side,
        postId: actingPostId(actor),
        personId: actor.personId,
        actingForPersonId: actor.actingForPersonId,
      });
      await this.activity.record(actor, 'tasks.reported', subjectOf(task), {
        reportId,
        before: differences(reported, task),
        after: differences(task, reported),
      });
      return this.details.find(actor, id, this.today());
    });
  }

  /**
   * Verifies that the task is done, for the side that did not report it. Throws `tasks.not-found`, `access.denied`,
   * `request.stale`, `tasks.transition-not-allowed`, `tasks.verifier-same-side`, `tasks.verifier-is-doer`.
   */
  approve(actor: Actor, id: string, version: number, request: ApproveTask): Promise<TaskDetail> {
    return this.decide(actor, id, version, { kind: 'APPROVED' }, request.note);
  }

  /** Sends the task back with a reason. Throws what `approve` throws. */
  sendBack(actor: Actor, id: string, version: number, request: ReturnTask): Promise<TaskDetail> {
    return this.decide(actor, id, version, { kind: 'RETURNED', request }, null);
  }

  private decide(actor: Actor, id: string, version: number, verdict: Verdict, note: string | null): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      permitVerdict(actor, task);
      requireVersion(task, version);
      const of = await this.reports.lastDone(actor, task.id, this.today());
      const isApproved = verdict.kind === 'APPROVED';
      const decided = isApproved ? approve(task, of, actor, this.today()) : sendBack(task, of, actor);
      await this.tasks.save(actor, decided);
      const verdictId = randomUUID();
      await this.reports.insertVerdict(actor, {
        id: verdictId,
        taskId: id,
        reportId: of.id,
        reportSide: of.side,
        reportPersonId: of.person.id,
        kind: verdict.kind,
        reasonFa: isApproved ? note : verdict.request.reasonFa,
        reasonEn: isApproved ? null : verdict.request.reasonEn,
        decidedOn: this.today(),
        decidedAt: this.clock.now(),
        side: actingSide(actor),
        postId: actingPostId(actor),
        personId: actor.personId,
        actingForPersonId: actor.actingForPersonId,
      });
      await this.parts.answerDocumentsOf(actor, id, of.side, isApproved ? 'ACCEPTED' : 'RETURNED');
      await this.activity.record(actor, isApproved ? 'tasks.approved' : 'tasks.returned', subjectOf(task), {
        reportId: of.id,
        verdictId,
        before: differences(decided, task),
        after: differences(task, decided),
      });
      return this.details.find(actor, id, this.today());
    });
  }

  private async requireBlockerPost(actor: Actor, { memorandumId }: Task, request: ReportProgress): Promise<void> {
    if (request.blockerPostId === null) return;
    const { posts } = await this.tasks.planFacts(actor, [request.blockerPostId], null, null);
    const post = posts.get(request.blockerPostId);
    const isOfParty = post?.memorandumIds.includes(memorandumId) === true;
    const code = !isOfParty ? 'tasks.link-elsewhere' : post.side === request.blockerSide ? null : 'tasks.post-of-wrong-side';
    if (code !== null) throw new DomainError('request.invalid', {}, [{ path: 'blockerPostId', code }]);
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

/** Who may not give a verdict is told why when the reason is the side; whether anything waits for one is for the rule to say. */
function permitVerdict(actor: Actor, task: Task): void {
  const isDoer = actor.side !== null && (task.side === actor.side || (task.waitingSide !== null && task.waitingSide !== actor.side));
  if (isDoer) throw new DomainError('tasks.verifier-same-side');
  // where nothing waits, whoever is named in the task may hear so; for others it is not theirs to ask
  authorize(actor, task.waitingSide === null ? 'contribute' : 'verify', 'Task', task);
}
