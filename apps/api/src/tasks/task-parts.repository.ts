import { Injectable } from '@nestjs/common';
import { systemActor, type Actor, type Side } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { DomainError } from '@hampeyman/domain/problems';
import type { DocumentState } from '@hampeyman/domain/tasks';
import { Database } from '../database/database';
import { holdersOfSql } from '../database/ref-sql';
import { changeRows, insertRow, refusing, type NewRow } from '../database/rows';
import { TaskCommentEntity, TaskDependencyEntity, TaskDocumentEntity, TaskStepEntity } from './task-part.entity';

/** Comments, steps, dependencies and documents of tasks. */
@Injectable()
export class TaskPartsRepository {
  constructor(private readonly database: Database) {}

  async insertComment(actor: Actor, comment: NewRow<TaskCommentEntity>): Promise<void> {
    await this.database.use(actor, (manager) => insertRow(manager, TaskCommentEntity, comment));
  }

  /** Adds a step after the others; its task is locked, so that two never take one place. */
  async insertStep(actor: Actor, step: Omit<NewRow<TaskStepEntity>, 'position'>): Promise<void> {
    await this.database.use(actor, async (manager) => {
      const last = await manager.maximum(TaskStepEntity, 'position', { taskId: step.taskId });
      await insertRow(manager, TaskStepEntity, { ...step, position: (last ?? 0) + 1 });
    });
  }

  step(actor: Actor, taskId: string, id: string): Promise<TaskStepEntity | null> {
    return this.database.use(actor, (manager) => manager.findOneBy(TaskStepEntity, { id, taskId }));
  }

  async completeStep(actor: Actor, id: string, doneOn: string): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, TaskStepEntity, { id }, { doneOn }));
  }

  /** Every dependency of a memorandum, out of sight or not; who adds one afterwards waits until the transaction ends, so that no circle slips in. */
  async dependencies(memorandumId: string): Promise<TaskDependencyEntity[]> {
    return this.database.use(systemActor, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`tasks.dependencies ${memorandumId}`]);
      return manager
        .createQueryBuilder(TaskDependencyEntity, 'dependency')
        .where('dependency.taskId IN (SELECT id FROM tasks WHERE memorandum_id = :memorandumId)', { memorandumId })
        .getMany();
    });
  }

  /** Throws `tasks.dependency-known`. */
  async insertDependency(actor: Actor, dependency: NewRow<TaskDependencyEntity>): Promise<void> {
    await this.database.use(actor, (manager) =>
      refusing(insertRow(manager, TaskDependencyEntity, dependency), { task_dependencies_pkey: new DomainError('tasks.dependency-known') }),
    );
  }

  async insertDocument(actor: Actor, document: NewRow<TaskDocumentEntity>): Promise<void> {
    await this.database.use(actor, (manager) => insertRow(manager, TaskDocumentEntity, document));
  }

  document(actor: Actor, taskId: string, id: string): Promise<TaskDocumentEntity | null> {
    return this.database.use(actor, (manager) => manager.findOneBy(TaskDocumentEntity, { id, taskId }));
  }

  /** Who stands for `side` in the task on `today`: holders of its accountable post and of the helpers' posts. */
  async peopleOf(actor: Actor, taskId: string, side: Side, today: PlainDate): Promise<string[]> {
    const rows = await this.database.use(actor, (manager) =>
      manager.query<{ personId: string }[]>(
        `SELECT DISTINCT held.person_id "personId" FROM posts p
         JOIN LATERAL (${holdersOfSql('p.id', '$3::date', '$3::date')}) held ON true
         WHERE p.side = $2 AND p.id IN (
           SELECT post_id FROM task_sides WHERE task_id = $1 UNION SELECT post_id FROM task_helpers WHERE task_id = $1)`,
        [taskId, side, today],
      ),
    );
    return rows.map(({ personId }) => personId);
  }

  /** Gives the answer `state` to one document. */
  async answerDocument(actor: Actor, id: string, state: DocumentState): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, TaskDocumentEntity, { id }, { state }));
  }

  /** Gives the answer `state` to whatever `side` has registered since the last answer. */
  async answerDocumentsOf(actor: Actor, taskId: string, side: Side, state: DocumentState): Promise<void> {
    await this.database.use(actor, (manager) => changeRows(manager, TaskDocumentEntity, { taskId, side, state: 'NEW' }, { state }));
  }
}
