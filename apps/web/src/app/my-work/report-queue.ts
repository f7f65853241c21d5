import { DOCUMENT, DestroyRef, Service, computed, inject, signal } from '@angular/core';
import type { ReportProgress, Task, TaskDetail } from '@hampeyman/domain/tasks';
import { Refusal } from '../http';
import { TasksClient } from '../tasks/tasks-client';

/** A report on its way: what it says, about which version of which task, and why it has not arrived yet. */
export interface QueuedReport {
  readonly task: Task;
  readonly request: ReportProgress;
  readonly key: string;
  readonly refusal: Refusal | null;
}

// Kept like a draft, so that signing out on a shared machine takes it along.
const storageKey = 'hampeyman.draft:reports-on-their-way';

/**
 * Reports that people have finished go out one after the other while they write the next one. What the network loses is sent
 * again when it is back, under the same key; what the portal refuses waits for its author with the reason.
 */
@Service()
export class ReportQueue {
  private readonly client = inject(TasksClient);
  private readonly entries = signal<readonly QueuedReport[]>(kept());
  private isSending = false;

  readonly all = this.entries.asReadonly();
  readonly unsent = computed(() => this.entries().filter(({ refusal }) => refusal === null || refusal.isOnTheWay));
  readonly lastSentAt = signal<string | null>(null);

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const resume = (): void => {
      void this.flush(() => undefined);
    };
    view?.addEventListener('online', resume);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('online', resume));
  }

  /** What stands in the queue for a task, or null. */
  of(taskId: string): QueuedReport | null {
    return this.entries().find(({ task }) => task.id === taskId) ?? null;
  }

  /** Takes a report on; `arrived` hears of the task as it stands after each report that arrives. */
  add(task: Task, request: ReportProgress, arrived: (task: TaskDetail) => void): void {
    this.keep([...this.entries().filter((entry) => entry.task.id !== task.id), { task, request, key: crypto.randomUUID(), refusal: null }]);
    void this.flush(arrived);
  }

  /** Forgets a report that its author takes back. */
  drop(taskId: string): void {
    this.keep(this.entries().filter(({ task }) => task.id !== taskId));
  }

  /** Sends what is waiting, in its order; stops where the network does. */
  async flush(arrived: (task: TaskDetail) => void): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let entry = this.unsent()[0]; entry !== undefined; entry = this.unsent()[0]) {
        if (!(await this.send(entry, arrived))) return;
      }
    } finally {
      this.isSending = false;
    }
  }

  /** Whether the way is free for the next one. */
  private async send(entry: QueuedReport, arrived: (task: TaskDetail) => void): Promise<boolean> {
    try {
      const task = await this.client.report(entry.task, entry.request, entry.key);
      this.drop(entry.task.id);
      this.lastSentAt.set(new Date().toISOString());
      arrived(task);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // our own mistake, not something to send again
      this.keep(this.entries().map((other) => (other === entry ? { ...entry, refusal: error } : other)));
      return !error.isOnTheWay && error.kind !== 'unavailable' && error.kind !== 'unauthenticated';
    }
  }

  private keep(entries: readonly QueuedReport[]): void {
    this.entries.set(entries);
    const lasting = entries.map(({ task, request, key }) => ({ task, request, key, refusal: null }));
    if (lasting.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(lasting));
  }
}

function kept(): readonly QueuedReport[] {
  const stored = sessionStorage.getItem(storageKey);
  return stored === null ? [] : (JSON.parse(stored) as readonly QueuedReport[]);
}
