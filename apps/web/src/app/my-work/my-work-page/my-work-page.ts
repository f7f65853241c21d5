import { Component, DestroyRef, ElementRef, computed, inject, input, linkedSignal, signal, viewChild, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { otherSide } from '@hampeyman/domain/access';
import { addDays, compareDates, startOfWeek, type PlainDate } from '@hampeyman/domain/calendar';
import { comparePersian } from '@hampeyman/domain/persian';
import type { List } from '@hampeyman/domain/records';
import { workGroupOf, workGroupTexts, workGroups, type Task, type WorkGroup } from '@hampeyman/domain/tasks';
import { Dates, TimePipe, Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { Keys } from '@hampeyman/ui/keys';
import { NumberPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNamesWithin } from '@hampeyman/ui/who';
import { ResourceView } from '../../http';
import { Session } from '../../session';
import { ReportForm, type SentReport } from '../../tasks/report-form/report-form';
import { TasksClient } from '../../tasks/tasks-client';
import { taskTexts } from '../../tasks/tasks-texts';
import { VerdictForm } from '../../tasks/verdict-form/verdict-form';
import { MyWorkRow } from '../my-work-row/my-work-row';
import { myWorkTexts } from '../my-work-texts';
import { ReportQueue } from '../report-queue';

const openStates = 'NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL';

interface Group {
  readonly kind: WorkGroup;
  readonly tasks: readonly Task[];
}

/** What waits for the person signed in, by whose turn it is; reports and verdicts are given in place, also by keyboard alone. */
@Component({
  selector: 'app-my-work-page',
  imports: [
    EmptyState,
    Icon,
    Keys,
    More,
    MyWorkRow,
    NumberPipe,
    PageHeader,
    ReportForm,
    ResourceView,
    RouterLink,
    SampleBadge,
    TextPipe,
    TimePipe,
    VerdictForm,
  ],
  templateUrl: './my-work-page.html',
  styleUrl: './my-work-page.css',
  host: { '(keydown)': 'press($event)', '(document:keydown)': 'help($event)', '(document:keydown.control.z)': 'undo($event)' },
})
export class MyWorkPage {
  /** The day from which the work is seen; today unless the address says otherwise. */
  readonly asOf = input<string>();

  protected readonly texts = myWorkTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly groupTexts = workGroupTexts;
  private readonly client = inject(TasksClient);
  protected readonly queue = inject(ReportQueue);
  protected readonly session = inject(Session);
  private readonly wording = inject(Wording);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today).date;
  private readonly announcer = inject(Announcer);
  private readonly form = viewChild(ReportForm);
  private readonly keysHelp = viewChild.required<ElementRef<HTMLDialogElement>>('keysHelp');
  private readonly rows = viewChildren(MyWorkRow);

  protected readonly day = computed(() => (this.asOf() ?? this.today()) as PlainDate);
  private readonly query = computed(() => ({ mine: true, state: openStates, sort: 'due', limit: 100, asOf: this.asOf() }));
  protected readonly resource = this.client.list(this.query);
  protected readonly list = linkedSignal<List<Task>>(() => (this.resource.hasValue() ? this.resource.value() : { items: [], next: null }));
  /** The tasks as they stand now: reports that have arrived meanwhile are newer than the list. */
  private readonly items = computed(() =>
    this.list().items.map((task) => {
      const arrived = this.queue.arrived().get(task.id);
      return arrived !== undefined && arrived.version > task.version ? arrived : task;
    }),
  );
  protected readonly isFetchingMore = signal(false);
  protected readonly openId = signal<string | null>(null);
  protected readonly groups = computed<readonly Group[]>(() => {
    const actor = this.session.actor();
    if (actor?.postId == null || actor.side === null) return [];
    const { postId, side } = actor;
    return workGroups
      .map((kind) => ({ kind, tasks: this.inOrder().filter((task) => workGroupOf(task, postId, side, this.day()) === kind) }))
      .filter(({ tasks }) => tasks.length > 0);
  });
  private readonly inOrder = computed(() =>
    this.items().toSorted((a, b) => compareDates(a.dueOn, b.dueOn) || comparePersian(a.code, b.code)),
  );
  private readonly ordered = computed(() => this.groups().flatMap(({ tasks }) => tasks));
  /** What a person reports on in a row: late and due this week. */
  protected readonly pressing = computed(() =>
    this.groups().flatMap(({ kind, tasks }) =>
      kind === 'LATE' || kind === 'THIS_WEEK' ? tasks.filter((task) => this.canReport(task)) : [],
    ),
  );
  protected readonly hasSample = computed(() => this.list().items.some(({ isSample }) => isSample));
  protected readonly other = computed(() => {
    const side = this.session.actor()?.side ?? null;
    return side === null ? null : otherSide(side);
  });
  protected readonly otherName = computed(() => {
    const side = this.other();
    return side === null ? '' : this.wording.say(sideNamesWithin[side]);
  });

  constructor() {
    void this.queue.flush();
    inject(DestroyRef).onDestroy(() => {
      void this.queue.release();
    });
  }

  protected count(kind: WorkGroup): number {
    return this.groups().find((group) => group.kind === kind)?.tasks.length ?? 0;
  }

  /** What stands in small beside the name of a group. */
  protected aside(kind: WorkGroup): string {
    const friday = this.dates.write(addDays(startOfWeek(this.day()), 6), 'day');
    const words = {
      LATE: myWorkTexts.oldestFirst,
      THIS_WEEK: myWorkTexts.untilFriday,
      WAITING_FOR_ME: myWorkTexts.reportedByOther,
      WAITING_FOR_OTHER: myWorkTexts.reportedByUs,
      LATER: myWorkTexts.afterThisWeek,
      OTHER_SIDE_WORKS: myWorkTexts.youVerify,
    }[kind];
    return this.wording.say(words, { day: friday, side: this.otherName() });
  }

  protected canReport(task: Task): boolean {
    return task.state !== 'AWAITING_APPROVAL' && this.session.can('report', 'Task', task);
  }

  protected canVerify(task: Task): boolean {
    return task.state === 'AWAITING_APPROVAL' && this.session.can('verify', 'Task', task);
  }

  protected toggle(task: Task): void {
    this.openId.update((open) => (open === task.id ? null : task.id));
  }

  protected close(task: Task): void {
    this.openId.set(null);
    this.focus(task.id);
  }

  protected send(task: Task, { request, goesOn }: SentReport): void {
    const next = this.nextAfter(task);
    this.queue.add(task, request);
    this.openId.set(goesOn && next !== null ? next.id : null);
    if (!goesOn || next === null) this.focus(task.id);
  }

  /** The task as it was when a report on it was written that met a newer version; null where none did. */
  protected outdated(task: Task): Task | null {
    const queued = this.queue.of(task.id);
    return queued?.refusal?.kind === 'stale' ? queued.task : null;
  }

  protected nextAfter(task: Task): Task | null {
    const able = this.ordered().filter((other) => this.canReport(other) || other.id === task.id);
    return able[able.findIndex(({ id }) => id === task.id) + 1] ?? null;
  }

  /** Takes a task as it stands now into the list. */
  protected adopt(task: Task): void {
    this.list.update(({ items, next }) => ({ items: items.map((other) => (other.id === task.id ? task : other)), next }));
  }

  protected decide(task: Task): void {
    this.openId.set(null);
    this.adopt(task);
  }

  /** Takes the last report back into its form; by keyboard only where nothing else could be meant. */
  protected undo(event?: Event): void {
    if (this.queue.last() === null || (event !== undefined && isWriting(event.target) && this.form()?.hasUnsaved() !== false)) return;
    event?.preventDefault();
    const task = this.queue.takeBack();
    if (task === null) return;
    this.openId.set(task.id);
    this.announcer.done(myWorkTexts.takenBack, { code: task.code });
  }

  protected sendAgain(): void {
    void this.queue.flush();
  }

  protected start(): void {
    this.openId.set(this.pressing()[0]?.id ?? null);
  }

  protected async fetchMore(): Promise<void> {
    const { items, next } = this.list();
    if (next === null) return;
    this.isFetchingMore.set(true);
    try {
      const more = await this.client.next(this.query(), next);
      this.list.set({ items: [...items, ...more.items], next: more.next });
    } finally {
      this.isFetchingMore.set(false);
    }
  }

  /** Arrows move between rows unless somebody is writing. */
  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || isWriting(event.target)) return;
    const all = this.ordered();
    const here = all.findIndex(
      ({ id }) => document.activeElement?.closest(`[data-task="${id}"]`) !== null && document.activeElement !== document.body,
    );
    const next = all[here === -1 ? 0 : here + step];
    if (next === undefined) return;
    event.preventDefault();
    this.rowOf(next.id)?.focus();
  }

  protected help(event: KeyboardEvent): void {
    if ((event.key === '?' || event.key === '؟') && !isWriting(event.target)) this.keysHelp().nativeElement.showModal();
    const starts = (event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target === document.body;
    if (starts) this.press(event);
  }

  protected showKeys(): void {
    this.keysHelp().nativeElement.showModal();
  }

  private focus(taskId: string): void {
    // the row is drawn anew when it closes
    setTimeout(() => {
      this.rowOf(taskId)?.focus();
    });
  }

  private rowOf(taskId: string): MyWorkRow | undefined {
    return this.rows().find((row) => row.task().id === taskId);
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [role="radiogroup"]') !== null;
}
