import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { listOf, type List } from '@hampeyman/domain/records';
import {
  task,
  taskDetail,
  type AddTaskDependency,
  type AddTaskStep,
  type ApproveTask,
  type CancelTask,
  type ChangeTask,
  type CommentOnTask,
  type GiveDelayReason,
  type PlanTask,
  type RegisterTaskDocument,
  type ReportProgress,
  type ReturnTask,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { firstValueFrom, map } from 'rxjs';
import { ifVersion, onceOnly } from '../http';

/** A question about tasks as it stands in an address; what is undefined is not asked. */
export type TaskQuery = Readonly<Record<string, string | number | boolean | undefined>>;

/** The task a change is about: which, and in which version it was seen. */
export type Seen = Pick<Task, 'id' | 'version'>;

const page = listOf(task);

/** Tasks as the API knows them. Every change answers with the whole task; every failure is a `Refusal`. */
@Service()
export class TasksClient {
  private readonly http = inject(HttpClient);

  /** The first page of what `query` asks; nothing is asked while it gives undefined. */
  list(query: () => TaskQuery | undefined): HttpResourceRef<List<Task> | undefined> {
    return httpResource(
      () => {
        const asked = query();
        return asked === undefined ? undefined : { url: '/api/tasks', params: given(asked) };
      },
      { parse: (answer) => page.parse(answer) },
    );
  }

  /** The first page of what `query` asks, once. */
  ask(query: TaskQuery): Promise<List<Task>> {
    return firstValueFrom(this.http.get('/api/tasks', { params: given(query) }).pipe(map((answer) => page.parse(answer))));
  }

  /** The page of the same question that begins at `cursor`. */
  next(query: TaskQuery, cursor: string): Promise<List<Task>> {
    return this.ask({ ...query, cursor });
  }

  find(id: () => string | undefined, asOf: () => string | undefined): HttpResourceRef<TaskDetail | undefined> {
    return httpResource(
      () => {
        const wanted = id();
        return wanted === undefined ? undefined : { url: `/api/tasks/${wanted}`, params: given({ asOf: asOf() }) };
      },
      { parse: (answer) => taskDetail.parse(answer) },
    );
  }

  plan(request: PlanTask, key: string): Promise<TaskDetail> {
    return this.send(this.http.post('/api/tasks', request, { headers: onceOnly(key) }));
  }

  change(seen: Seen, request: ChangeTask): Promise<TaskDetail> {
    return this.send(this.http.patch(`/api/tasks/${seen.id}`, request, { headers: ifVersion(seen.version) }));
  }

  report(seen: Seen, request: ReportProgress, key: string): Promise<TaskDetail> {
    return this.act(seen, 'reports', request, key);
  }

  approve(seen: Seen, request: ApproveTask, key: string): Promise<TaskDetail> {
    return this.act(seen, 'approvals', request, key);
  }

  sendBack(seen: Seen, request: ReturnTask, key: string): Promise<TaskDetail> {
    return this.act(seen, 'returns', request, key);
  }

  cancel(seen: Seen, request: CancelTask, key: string): Promise<TaskDetail> {
    return this.act(seen, 'cancellation', request, key);
  }

  giveDelayReason(seen: Seen, request: GiveDelayReason, key: string): Promise<TaskDetail> {
    return this.act(seen, 'delay-reason', request, key);
  }

  completeStep(seen: Seen, stepId: string, key: string): Promise<TaskDetail> {
    return this.act(seen, `steps/${stepId}/completion`, {}, key);
  }

  acceptDocument(seen: Seen, documentId: string, key: string): Promise<TaskDetail> {
    return this.act(seen, `documents/${documentId}/acceptance`, {}, key);
  }

  comment(id: string, request: CommentOnTask, key: string): Promise<TaskDetail> {
    return this.add(id, 'comments', request, key);
  }

  addStep(id: string, request: AddTaskStep, key: string): Promise<TaskDetail> {
    return this.add(id, 'steps', request, key);
  }

  addDependency(id: string, request: AddTaskDependency, key: string): Promise<TaskDetail> {
    return this.add(id, 'dependencies', request, key);
  }

  registerDocument(id: string, request: RegisterTaskDocument, key: string): Promise<TaskDetail> {
    return this.add(id, 'documents', request, key);
  }

  /** A change of state on the version that was seen. */
  private act(seen: Seen, noun: string, request: object, key: string): Promise<TaskDetail> {
    return this.send(
      this.http.post(`/api/tasks/${seen.id}/${noun}`, request, { headers: { ...ifVersion(seen.version), ...onceOnly(key) } }),
    );
  }

  /** Something added beside the task, whatever its version. */
  private add(id: string, noun: string, request: object, key: string): Promise<TaskDetail> {
    return this.send(this.http.post(`/api/tasks/${id}/${noun}`, request, { headers: onceOnly(key) }));
  }

  private send(answer: ReturnType<HttpClient['get']>): Promise<TaskDetail> {
    return firstValueFrom(answer.pipe(map((body) => taskDetail.parse(body))));
  }
}

function given(query: TaskQuery): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined && entry[1] !== ''),
  );
}
