import { DOCUMENT, DestroyRef, Service, computed, inject, signal } from '@angular/core';
import { task, type ReportProgress, type Task, type TaskDetail } from '@hampeyman/domain/tasks';
import { Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNamesWithin } from '@hampeyman/ui/who';
import { Refusal } from '../http';
import { TasksClient } from '../tasks/tasks-client';
import { taskTexts } from '../tasks/tasks-texts';

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
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly entries = signal<readonly QueuedReport[]>(kept());
  private isSending = false;

  readonly unsent = computed(() => this.entries().filter(isWaiting));
  readonly lastSentAt = signal<string | null>(null);
  private readonly received = signal<ReadonlyMap<string, Task>>(new Map());
  /** The tasks as they stand after reports that arrived, or that met a newer version, by id. */
  readonly arrived = this.received.asReadonly();

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    const resume = (): void => {
      void this.flush();
    };
    view?.addEventListener('online', resume);
    inject(DestroyRef).onDestroy(() => view?.removeEventListener('online', resume));
  }

  /** What stands in the queue for a task, or null. */
  of(taskId: string): QueuedReport | null {
    return this.entries().find((entry) => entry.task.id === taskId) ?? null;
  }

  /** Takes a report on its way. */
  add(about: Task, request: ReportProgress): void {
    this.keep([
      ...this.entries().filter((entry) => entry.task.id !== about.id),
      { task: about, request, key: crypto.randomUUID(), refusal: null },
    ]);
    void this.flush();
  }

  /** Sends what is waiting, in its order; stops where the network does. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let entry = this.unsent()[0]; entry !== undefined; entry = this.unsent()[0]) {
        if (!(await this.send(entry))) return;
      }
    } finally {
      this.isSending = false;
    }
  }

  /** Whether the way is free for the next one. */
  private async send(entry: QueuedReport): Promise<boolean> {
    try {
      const reported = await this.client.report(entry.task, entry.request, entry.key);
      // what was written about the same task meanwhile goes out on the version that stands now
      const rest = this.entries().filter(({ key }) => key !== entry.key);
      this.keep(rest.map((other) => (other.task.id === reported.id ? { ...other, task: reported } : other)));
      this.lastSentAt.set(new Date().toISOString());
      this.learn(reported);
      this.tell(reported);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error; // our own mistake, not something to send again
      this.keep(this.entries().map((other) => (other === entry ? { ...entry, refusal: error } : other)));
      const current = task.safeParse(error.current);
      if (current.success) this.learn(current.data);
      return !isLost(error);
    }
  }

  private learn(known: Task): void {
    this.received.update((tasks) => new Map(tasks).set(known.id, known));
  }

  private tell(reported: TaskDetail): void {
    const side = reported.waitingSide === null ? '' : this.wording.say(sideNamesWithin[reported.waitingSide]);
    const words = reported.state === 'AWAITING_APPROVAL' ? taskTexts.askedForApproval : taskTexts.reported;
    this.announcer.done(words, { code: reported.code, percent: reported.progressPercent, side });
  }

  private keep(entries: readonly QueuedReport[]): void {
    this.entries.set(entries);
    const lasting = entries.map(({ task, request, key }) => ({ task, request, key, refusal: null }));
    if (lasting.length === 0) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, JSON.stringify(lasting));
  }
}

/** Whether the refusal says nothing about the report itself: the network, the portal or the session is away. */
function isLost(refusal: Refusal): boolean {
  return refusal.kind === 'unavailable' || refusal.kind === 'unauthenticated';
}

/** Whether the report will go out by itself; else its author has to look at the refusal. */
export function isWaiting({ refusal }: QueuedReport): boolean {
  return refusal === null || isLost(refusal);
}

function kept(): readonly QueuedReport[] {
  const stored = sessionStorage.getItem(storageKey);
  return stored === null ? [] : (JSON.parse(stored) as readonly QueuedReport[]);
}
