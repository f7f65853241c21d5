import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workSides } from '@hampeyman/domain/access';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinces } from '@hampeyman/domain/provinces';
import type { List } from '@hampeyman/domain/records';
import { taskStateTexts, taskStates, type ListTasks, type Task } from '@hampeyman/domain/tasks';
import { shown, type Texts } from '@hampeyman/domain/texts';
import { Due } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { FilterBar } from '@hampeyman/ui/filter-bar';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Progress } from '@hampeyman/ui/progress';
import { Segmented } from '@hampeyman/ui/segmented';
import { SidePair, sideNames } from '@hampeyman/ui/who';
import { CountedChips } from '../../counted';
import { ResourceView } from '../../http';
import { ObjectiveFields } from '../../memoranda/objective-fields';
import { Can } from '../../session';
import { TaskPlace } from '../task-place';
import { TaskStateChip } from '../task-state/task-state';
import { TasksClient } from '../tasks-client';
import { taskTexts } from '../tasks-texts';
import { taskListTexts } from './task-list-texts';

type Sort = ListTasks['sort'];
type Direction = ListTasks['direction'];

const openStates = 'NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL';
const sortNames: Readonly<Record<Sort, Texts>> = {
  due: taskListTexts.sortDue,
  code: taskListTexts.sortCode,
  progress: taskListTexts.sortProgress,
  late: taskListTexts.sortLate,
};

/** All tasks the reader may see. Every filter stands in the address, so that a list can be sent to somebody and come back to. */
@Component({
  selector: 'app-task-list',
  imports: [
    BilingualName,
    Can,
    CountedChips,
    Due,
    EmptyState,
    FilterBar,
    Icon,
    More,
    PageHeader,
    PercentPipe,
    Progress,
    ResourceView,
    RouterLink,
    Segmented,
    SidePair,
    TaskPlace,
    TaskStateChip,
    TextPipe,
  ],
  templateUrl: './task-list.html',
  styleUrl: './task-list.css',
})
export class TaskList {
  readonly q = input<string>();
  readonly side = input<string>();
  readonly state = input<string>();
  readonly provinceCode = input<string>();
  readonly field = input<string>();
  readonly objectiveId = input<string>();
  readonly obligationId = input<string>();
  readonly memorandumId = input<string>();
  readonly waitingSide = input<string>();
  readonly late = input<string>();
  readonly mine = input<string>();
  readonly waitingForMe = input<string>();
  readonly sort = input<Sort>();
  readonly direction = input<Direction>();
  readonly asOf = input<string>();

  protected readonly texts = taskListTexts;
  protected readonly taskTexts = taskTexts;
  private readonly client = inject(TasksClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly wording = inject(Wording);
  private readonly objectiveFields = inject(ObjectiveFields);

  protected readonly filters = computed(() => ({
    q: this.q(),
    side: this.side(),
    state: this.state(),
    provinceCode: this.provinceCode(),
    field: this.field(),
    objectiveId: this.objectiveId(),
    obligationId: this.obligationId(),
    waitingSide: this.waitingSide(),
    late: this.late(),
    mine: this.mine(),
    waitingForMe: this.waitingForMe(),
  }));
  private readonly query = computed(() => ({
    ...this.filters(),
    memorandumId: this.memorandumId(),
    sort: this.sort(),
    direction: this.direction(),
    asOf: this.asOf(),
  }));
  protected readonly resource = this.client.list(this.query);
  protected readonly list = linkedSignal<List<Task>>(() => (this.resource.hasValue() ? this.resource.value() : { items: [], next: null }));
  protected readonly isFetchingMore = signal(false);
  protected readonly activeCount = computed(
    () => Object.values(this.filters()).filter((value) => value !== undefined && value !== '').length,
  );
  protected readonly sorted = computed(() => this.sort() ?? 'due');
  protected readonly sides = computed(() => [
    { value: '', name: this.wording.say(taskListTexts.anySide) },
    ...workSides.map((value) => ({ value, name: this.wording.say(sideNames[value]) })),
  ]);
  protected readonly states = computed(() => [
    { value: '', name: this.wording.say(taskListTexts.anyState) },
    { value: openStates, name: this.wording.say(taskListTexts.openStates) },
    ...taskStates.map((value) => ({ value: value, name: this.wording.say(taskStateTexts[value]) })),
  ]);
  protected readonly places = computed(() => {
    const language = this.locale.language();
    const named = provinces.map(({ code, nameFa, nameEn }) => ({ value: code, name: shown({ fa: nameFa, en: nameEn }, language).text }));
    const ordered = named.sort((a, b) => (language === 'fa' ? comparePersian(a.name, b.name) : a.name.localeCompare(b.name, 'en')));
    return [
      { value: '', name: this.wording.say(taskListTexts.anyProvince) },
      { value: 'NATIONAL', name: this.wording.say(taskTexts.national) },
      ...ordered,
    ];
  });
  protected readonly fields = computed(() => [
    { value: '', name: this.wording.say(taskListTexts.anyField) },
    ...this.objectiveFields.choices().map(({ value, name }) => ({ value, name: this.wording.say(name) })),
  ]);
  protected readonly sorts = (Object.keys(sortNames) as Sort[]).map((value) => ({ value, name: sortNames[value] }));
  protected readonly sortName = computed(() => this.wording.say(sortNames[this.sorted()]));
  /** A filter that came with a link and has no control of its own, named after what it links. */
  protected readonly linked = computed(() => {
    const [first] = this.list().items;
    if (this.obligationId() !== undefined) return { name: 'obligationId', what: first?.obligation?.code ?? '…' };
    if (this.objectiveId() !== undefined) return { name: 'objectiveId', what: first?.objective?.code ?? '…' };
    return null;
  });

  /** Changes filters in the address; nothing stands for no filter. */
  protected filter(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === '' ? null : value]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    this.filter(Object.fromEntries(Object.keys(this.filters()).map((name) => [name, null])));
  }

  /** Sorts by `sort`; the second time the other way round. Delay begins with the longest. */
  protected sortBy(sort: Sort): void {
    const first: Direction = sort === 'late' ? 'desc' : 'asc';
    const isAgain = this.sorted() === sort && (this.direction() ?? 'asc') === first;
    this.filter({ sort, direction: isAgain ? (first === 'asc' ? 'desc' : 'asc') : first });
  }

  protected ariaSort(sort: Sort): 'ascending' | 'descending' | null {
    if (this.sorted() !== sort) return null;
    return this.direction() === 'desc' ? 'descending' : 'ascending';
  }

  protected isSettled(task: Task): boolean {
    return task.state === 'COMPLETED' || task.state === 'CANCELLED';
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
}
