import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isAmong, type Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError, requireVersion } from '@hampeyman/domain/problems';
import { entered, type Provenance } from '@hampeyman/domain/records';
import {
  actingPostId,
  actingSide,
  closesCircle,
  type AddTaskDependency,
  type AddTaskStep,
  type CommentOnTask,
  type RegisterTaskDocument,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { Activity } from '../activity/activity';
import { authorize } from '../access/authorize';
import { Clock } from '../clock/clock';
import { Transaction } from '../database/transaction';
import { subjectOf } from './task-activity';
import { TaskDetailRepository } from './task-detail.repository';
import { TaskPartsRepository } from './task-parts.repository';
import { TasksRepository } from './tasks.repository';

/** What hangs on a task: comments, steps of each side, what it waits for, and the register of documents. */
@Injectable()
export class TaskPartsService {
  constructor(
    private readonly transaction: Transaction,
    private readonly tasks: TasksRepository,
    private readonly details: TaskDetailRepository,
    private readonly parts: TaskPartsRepository,
    private readonly activity: Activity,
    private readonly clock: Clock,
  ) {}

  /** Writes a comment for both sides or for the actor's own. Throws `tasks.not-found`, `access.denied`. */
  comment(actor: Actor, id: string, request: CommentOnTask, { isSample }: Provenance = entered): Promise<TaskDetail> {
    return this.act(actor, id, 'comment', async (task) => {
      const commentId = randomUUID();
      await this.parts.insertComment(actor, {
        ...request,
        id: commentId,
        taskId: id,
        memorandumId: task.memorandumId,
        provinceCode: task.provinceCode,
        side: actingSide(actor),
        writtenAt: this.clock.now(),
        postId: actingPostId(actor),
        personId: actor.personId,
        isSample,
      });
      // that there was a word for one side is on record for that side alone
      const audience = request.visibility === 'BOTH' ? null : actingSide(actor);
      await this.activity.record(actor, 'tasks.commented', subjectOf(task), { commentId }, audience);
    });
  }

  /** Adds a step of the actor's own side after the others. Throws `tasks.not-found`, `access.denied`, `tasks.other-side`, `tasks.closed`. */
  addStep(actor: Actor, id: string, request: AddTaskStep): Promise<TaskDetail> {
    return this.act(actor, id, 'contribute', async (task) => {
      requireOwn(actor, request.side);
      requireOpen(task);
      const stepId = randomUUID();
      await this.parts.insertStep(actor, { ...request, id: stepId, taskId: id, doneOn: null });
      await this.activity.record(actor, 'tasks.step-added', subjectOf(task), { stepId, side: request.side });
    });
  }

  /**
   * Ticks a step of the actor's own side off. Throws `tasks.not-found`, `tasks.step-not-found`, `access.denied`, `tasks.other-side`,
   * `request.stale`, `tasks.step-done`.
   */
  completeStep(actor: Actor, id: string, stepId: string, version: number): Promise<TaskDetail> {
    return this.act(actor, id, 'contribute', async (task) => {
      const step = await this.parts.step(actor, id, stepId);
      if (step === null) throw new DomainError('tasks.step-not-found');
      requireOwn(actor, step.side);
      requireVersion(task, version);
      if (step.doneOn !== null) throw new DomainError('tasks.step-done');
      await this.parts.completeStep(actor, stepId, this.clock.today());
      await this.tasks.save(actor, task);
      await this.activity.record(actor, 'tasks.step-done', subjectOf(task), { stepId, doneOn: this.clock.today() });
    });
  }

  /**
   * Lets the task wait for another one of its memorandum. Throws `tasks.not-found`, `access.denied`, `request.invalid`,
   * `tasks.dependency-circle`, `tasks.dependency-known`.
   */
  addDependency(actor: Actor, id: string, request: AddTaskDependency): Promise<TaskDetail> {
    return this.act(actor, id, 'change', async (task) => {
      if (request.needsTaskId === id) refuseNeeds('tasks.needs-itself');
      const needed = await this.details.find(actor, request.needsTaskId, this.today());
      if (needed.memorandumId !== task.memorandumId) refuseNeeds('tasks.link-elsewhere');
      const known = await this.parts.dependencies(task.memorandumId);
      if (closesCircle(known, id, needed.id)) throw new DomainError('tasks.dependency-circle');
      await this.parts.insertDependency(actor, { ...request, taskId: id });
      await this.activity.record(actor, 'tasks.dependency-added', subjectOf(task), { needsTaskCode: needed.code, kind: request.kind });
    });
  }

  /** Enters a document into the register for the actor's side. Throws `tasks.not-found`, `access.denied`. */
  registerDocument(actor: Actor, id: string, request: RegisterTaskDocument, { isSample }: Provenance = entered): Promise<TaskDetail> {
    return this.act(actor, id, 'contribute', async (task) => {
      const documentId = randomUUID();
      await this.parts.insertDocument(actor, { ...request, id: documentId, taskId: id, side: actingSide(actor), state: 'NEW', isSample });
      await this.activity.record(actor, 'tasks.document-registered', subjectOf(task), { documentId, type: request.type });
    });
  }

  /**
   * Accepts a document of the other side. Throws `tasks.not-found`, `tasks.document-not-found`, `access.denied`, `tasks.other-side`,
   * `tasks.verifier-is-doer`, `request.stale`, `tasks.document-answered`.
   */
  acceptDocument(actor: Actor, id: string, documentId: string, version: number): Promise<TaskDetail> {
    return this.act(actor, id, 'contribute', async (task) => {
      const document = await this.parts.document(actor, id, documentId);
      if (document === null) throw new DomainError('tasks.document-not-found');
      if (document.side === actingSide(actor)) throw new DomainError('tasks.other-side');
      // a document bears no name, so it is whoever stands for its side in this task
      if (isAmong(await this.parts.peopleOf(actor, id, document.side, this.today()), actor))
        throw new DomainError('tasks.verifier-is-doer');
      requireVersion(task, version);
      if (document.state !== 'NEW') throw new DomainError('tasks.document-answered');
      await this.parts.answerDocument(actor, documentId, 'ACCEPTED');
      await this.tasks.save(actor, task);
      await this.activity.record(actor, 'tasks.document-accepted', subjectOf(task), { documentId });
    });
  }

  private act(actor: Actor, id: string, action: string, work: (task: Task) => Promise<void>): Promise<TaskDetail> {
    return this.transaction.run(actor, async () => {
      const task = await this.tasks.lock(actor, id);
      authorize(actor, action, 'Task', task);
      await work(task);
      return this.details.find(actor, id, this.today());
    });
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

function requireOwn(actor: Actor, side: string): void {
  if (side !== actingSide(actor)) throw new DomainError('tasks.other-side');
}

function requireOpen(task: Task): void {
  if (task.state === 'COMPLETED' || task.state === 'CANCELLED') throw new DomainError('tasks.closed', { state: task.state });
}

function refuseNeeds(code: string): never {
  throw new DomainError('request.invalid', {}, [{ path: 'needsTaskId', code }]);
}
