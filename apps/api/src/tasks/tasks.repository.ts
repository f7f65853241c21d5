import { Injectable } from '@nestjs/common';
import { systemActor, type Actor } from '@hampeyman/domain/access';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { PostPlace } from '@hampeyman/domain/posts';
import { DomainError } from '@hampeyman/domain/problems';
import type { List } from '@hampeyman/domain/records';
import { plannedPercent, taskDaysLate, type GiveDelayReason, type ListTasks, type Task } from '@hampeyman/domain/tasks';
import { abilityOf } from '../access/authorize';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { memorandaOfSql } from '../database/ref-sql';
import { changeRows, insertRow, insertRows, refusing, type Columns, type NewRow } from '../database/rows';
import { searchColumns } from '../database/search-columns';
import { accessibleSql, snakeColumns } from '../database/where-accessible';
import { page } from '../http/cursor';
import { TaskHelperEntity, TaskSideEntity } from './task-assignment.entity';
import { listStatement } from './task-list.sql';
import { TaskEntity } from './task.entity';
import { taskColumns, taskTables } from './task.sql';

type Row = Omit<Task, 'plannedPercent' | 'daysLate'>;

/** Whose a post is, how far it reaches, and the memoranda to which its agency is a party. */
interface PostFacts extends PostPlace {
  readonly side: string | null;
}

/** What a plan refers to, as far as its rules ask. */
export interface PlanFacts {
  readonly posts: ReadonlyMap<string, PostFacts>;
  readonly obligation: { readonly memorandumId: string; readonly objectiveId: string | null } | null;
  readonly objective: { readonly memorandumId: string } | null;
}

@Injectable()
export class TasksRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of what `actor` may see; one statement, whatever is asked. Throws `request.cursor-malformed`. */
  async list(actor: Actor, query: ListTasks): Promise<List<Task>> {
    const asOf = query.asOf ?? this.today();
    const { text, values } = listStatement(actor, query, asOf);
    const rows = await this.database.use(actor, (manager) => manager.query<(Row & { sortKey: (string | number)[] })[]>(text, values));
    const { items, next } = page(rows, query.limit, (row) => [...row.sortKey, row.id]);
    return { items: items.map((row) => toTask(row, asOf)), next };
  }

  /** The task, locked until the transaction ends. Throws `tasks.not-found` also where `actor` may not see it. */
  async lock(actor: Actor, id: string): Promise<Task> {
    const values: unknown[] = [id];
    const visible = accessibleSql(abilityOf(actor), 'read', 'Task', snakeColumns('t'), values);
    const rows = await this.database.use(actor, (manager) =>
      manager.query<Row[]>(`SELECT ${taskColumns} FROM ${taskTables} WHERE t.id = $1 AND (${visible}) FOR UPDATE OF t`, values),
    );
    const [row] = rows;
    if (row === undefined) throw new DomainError('tasks.not-found');
    return toTask(row, this.today());
  }

  /** The next free `T-nn` of a memorandum, counting tasks out of everybody's sight too; others who plan in it wait until the transaction ends. */
  async nextCode(memorandumId: string): Promise<string> {
    return this.database.use(systemActor, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`tasks.code ${memorandumId}`]);
      const [row] = await manager.query<{ next: number }[]>(
        `SELECT coalesce(max(substring(code FROM '^T-([0-9]{1,6})$')::int), 0) + 1 AS next FROM tasks WHERE memorandum_id = $1`,
        [memorandumId],
      );
      return `T-${String(row?.next ?? 1).padStart(2, '0')}`;
    });
  }

  /** Facts of what a plan refers to; what does not exist is missing from them. */
  async planFacts(actor: Actor, postIds: readonly string[], obligationId: string | null, objectiveId: string | null): Promise<PlanFacts> {
    const [row] = await this.database.use(actor, (manager) =>
      manager.query<
        {
          posts: [string, PostFacts][];
          obligation: PlanFacts['obligation'];
          objective: PlanFacts['objective'];
        }[]
      >(
        `SELECT
           coalesce((SELECT json_agg(json_build_array(p.id, json_build_object('side', p.side, 'provinceCode',
               coalesce(p.scope_province_code, (SELECT o.province_code FROM organisations o WHERE o.id = p.organisation_id)),
               'memorandumIds', ${memorandaOfSql('p.organisation_id')})))
             FROM posts p WHERE p.id = ANY($1::uuid[])), '[]') posts,
           (SELECT json_build_object('memorandumId', memorandum_id, 'objectiveId', objective_id) FROM obligations WHERE id = $2) obligation,
           (SELECT json_build_object('memorandumId', memorandum_id) FROM objectives WHERE id = $3) objective`,
        [postIds, obligationId, objectiveId],
      ),
    );
    return { posts: new Map(row?.posts ?? []), obligation: row?.obligation ?? null, objective: row?.objective ?? null };
  }

  /** Stores a new task with its assignment. Throws `tasks.code-taken`. */
  async insert(actor: Actor, task: Task): Promise<void> {
    await this.database.use(actor, async (manager) => {
      await refusing(insertRow(manager, TaskEntity, { ...columnsOf(task), version: task.version }), {
        tasks_memorandum_id_code_key: new DomainError('tasks.code-taken', { code: task.code }),
      });
      await insertRows(manager, TaskSideEntity, sidesOf(task));
      await insertRows(manager, TaskHelperEntity, helpersOf(task));
    });
  }

  /** Stores the task under its next version; the row is locked, so nobody was faster. The stored task comes back. */
  async save(actor: Actor, task: Task, more: Pick<Columns<TaskEntity>, 'cancelReasonFa'> = {}): Promise<Task> {
    const saved = { ...task, version: task.version + 1 };
    await this.database.use(actor, (manager) =>
      changeRows(manager, TaskEntity, { id: task.id }, { ...columnsOf(task), ...more, version: saved.version }),
    );
    return saved;
  }

  /** Stores who answers for the task and who helps. */
  async saveAssignment(actor: Actor, task: Task): Promise<void> {
    await this.database.use(actor, async (manager) => {
      await manager.upsert(TaskSideEntity, sidesOf(task), ['taskId', 'side']);
      await manager.delete(TaskHelperEntity, { taskId: task.id });
      await insertRows(manager, TaskHelperEntity, helpersOf(task));
    });
  }

  async saveDelayReason(actor: Actor, task: Task, reason: GiveDelayReason): Promise<void> {
    await this.database.use(actor, (manager) =>
      changeRows(
        manager,
        TaskEntity,
        { id: task.id },
        {
          delayReasonCode: reason.code,
          delayReasonFa: reason.textFa,
          delayReasonEn: reason.textEn,
          delayIsExcusable: reason.isExcusable,
          version: task.version + 1,
        },
      ),
    );
  }

  private today(): PlainDate {
    return this.clock.today() as PlainDate;
  }
}

function toTask(row: Row & { sortKey?: unknown }, asOf: PlainDate): Task {
  const { sortKey: _, ...task } = row;
  return { ...task, plannedPercent: plannedPercent(task, asOf), daysLate: taskDaysLate(task, asOf) };
}

function columnsOf(task: Task): NewRow<TaskEntity> {
  return {
    id: task.id,
    memorandumId: task.memorandumId,
    code: task.code,
    side: task.side,
    provinceCode: task.provinceCode,
    titleFa: task.titleFa,
    titleEn: task.titleEn,
    obligationId: task.obligation?.id ?? null,
    objectiveId: task.objective?.id ?? null,
    startsOn: task.startsOn,
    dueOn: task.dueOn,
    state: task.state,
    progressPercent: task.progressPercent,
    blockerFa: task.blockerFa,
    blockerEn: task.blockerEn,
    blockedSince: task.blockedSince,
    blockerSide: task.blockerSide,
    blockerPostId: task.blockerPostId,
    waitingSince: task.waitingSince,
    waitingSide: task.waitingSide,
    waitingPostId: task.waitingPostId,
    reportedOn: task.reportedOn,
    doneOn: task.doneOn,
    completedOn: task.completedOn,
    cancelledOn: task.cancelledOn,
    isSample: task.isSample,
    ...searchColumns(task.code, task.titleFa, task.titleEn, task.blockerFa, task.blockerEn),
  };
}

function helpersOf(task: Task): NewRow<TaskHelperEntity>[] {
  return task.helperPostIds.map((postId) => ({ taskId: task.id, postId }));
}

function sidesOf(task: Task): NewRow<TaskSideEntity>[] {
  const duty = (side: 'MINISTRY' | 'ACECR'): TaskSideEntity['duty'] =>
    task.side === 'JOINT' ? 'BOTH' : task.side === side ? 'REPORTER' : 'VERIFIER';
  return [
    { taskId: task.id, side: 'MINISTRY', postId: task.ministryPostId, duty: duty('MINISTRY') },
    { taskId: task.id, side: 'ACECR', postId: task.acecrPostId, duty: duty('ACECR') },
  ];
}
