import { DOCUMENT, DestroyRef, Service, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { task, type ReportProgress, type Task, type TaskDetail } from '@hampeyman/domain/tasks';
import { Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNamesWithin } from '@hampeyman/ui/who';
import { Drafts, Refusal } from '../http';
import { Session } from '../session';
import { TasksClient } from '../tasks/tasks-client';
import { taskTexts } from '../tasks/tasks-texts';

/** A report on its way: what it says, about which version of which task, who wrote it where, and why it has not arrived yet. */
export interface QueuedReport {
  readonly task: Task;
  readonly request: ReportProgress;
  readonly key: string;
  readonly by: string | null;
  /** Where it was written: the draft there goes when the report arrives. */
  readonly address: string;
  readonly refusal: Refusal | null;
}

// Kept like a draft, so that signing out on a shared machine takes it along.
const storageKey = 'hampeyman.draft:reports-on-their-way';

/** So long may a report be taken back before it goes out. */
export const holdMs = 5000;

/**
 * Reports that people have finished go out one after the other while they write the next one, each after a moment in which it can be
 * taken back; leaving or hiding the page ends that moment. What the network loses is sent again when it is back, under the same key;
 * what the portal refuses waits for its author with the reason.
 */
@Service()
export class ReportQueue {
  private readonly client = inject(TasksClient);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly router = inject(Router);
  private readonly drafts = inject(Drafts);
  private readonly session = inject(Session);
  private readonly entries = signal<readonly QueuedReport[]>(kept());
  /** The reports that may still be taken back, by their keys, with what ends their moment. */
  private readonly holds = signal<ReadonlyMap<string, ReturnType<typeof setTimeout>>>(new Map());
  private isSending = false;

  /** Whoever signs in next on this machine neither sees nor sends what another has left. */
  private readonly own = computed(() => this.entries().filter(({ by }) => by === this.person()));
  /** The reports that wait to be sent, or to be sent again. */
  readonly unsent = computed(() => this.own().filter((entry) => isWaiting(entry) && !this.holds().has(entry.key)));
  /** The report that was finished last and may still be taken back; null when there is none. */
  readonly last = computed(() => this.own().findLast(({ key }) => this.holds().has(key)) ?? null);
  readonly lastSentAt = signal<string | null>(null);
  private readonly received = signal<ReadonlyMap<string, Task>>(new Map());
  /** The tasks as they stand after reports that arrived, or that met a newer version, by id. */
  readonly arrived = this.received.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    const view = document.defaultView;
    const resume = (): void => {
      void this.flush();
    };
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void this.release();
    };
    view?.addEventListener('online', resume);
    document.addEventListener('visibilitychange', hide);
    inject(DestroyRef).onDestroy(() => {
      view?.removeEventListener('online', resume);
      document.removeEventListener('visibilitychange', hide);
    });
    this.session.beforeSignOut(async () => {
      await this.release();
      this.keep([]);
    });
  }

  /** What stands in the queue for a task, or null. */
  of(taskId: string): QueuedReport | null {
    return this.own().find((entry) => entry.task.id === taskId) ?? null;
  }

  /** Whether the report on a task may still be taken back. */
  isHeld(taskId: string): boolean {
    return this.holds().has(this.of(taskId)?.key ?? '');
  }

  /** Takes a report on its way; it goes out in a moment. */
  add(about: Task, request: ReportProgress): void {
    const former = this.of(about.id);
    if (former !== null) this.letGo(former.key);
    const entry = { task: about, request, key: crypto.randomUUID(), by: this.person(), address: this.router.url, refusal: null };
    this.keep([...this.entries().filter((other) => other !== former), entry]);
    const timer = setTimeout(() => {
      this.letGo(entry.key);
      void this.flush();
    }, holdMs);
    this.holds.update((holds) => new Map(holds).set(entry.key, timer));
  }

  /** Takes the last report back that has not gone out yet, and says about which task it was. */
  takeBack(): Task | null {
    const entry = this.last();
    if (entry === null) return null;
    this.letGo(entry.key);
    this.keep(this.entries().filter((other) => other !== entry));
    return entry.task;
  }

  /** Sends at once what could still be taken back. */
  release(): Promise<void> {
    for (const key of this.holds().keys()) this.letGo(key);
    return this.flush();
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
      this.drafts.drop(reported.code, entry.address);
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

  private person(): string | null {
    return this.session.me()?.person.id ?? null;
  }

  private letGo(key: string): void {
    clearTimeout(this.holds().get(key));
    this.holds.update((holds) => new Map([...holds].filter(([other]) => other !== key)));
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
    const lasting = entries.map((entry) => ({ ...entry, refusal: null }));
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
