import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workSides } from '@hampeyman/domain/access';
import type { Decision } from '@hampeyman/domain/decisions';
import { isOpenDecision } from '@hampeyman/domain/decisions';
import { provinces } from '@hampeyman/domain/provinces';
import type { List } from '@hampeyman/domain/records';
import { taskStateTexts, taskStates } from '@hampeyman/domain/tasks';
import { Due, JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Control, Field } from '@hampeyman/ui/field';
import { FilterBar } from '@hampeyman/ui/filter-bar';
import { BilingualName, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Segmented } from '@hampeyman/ui/segmented';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who, sideNames } from '@hampeyman/ui/who';
import { CommitteesClient } from '../../committees/committees-client';
import { CountedChips } from '../../counted';
import { ResourceView } from '../../http';
import { Session } from '../../session';
import { taskTones } from '../../tasks/task-tone';
import { DecisionsClient } from '../decisions-client';
import { decisionsTexts } from '../decisions-texts';

const filters = ['committeeId', 'side', 'state', 'open', 'late', 'provinceCode', 'q'] as const;
type Filter = (typeof filters)[number];

/** The book of decisions: everything that was decided, by deadline, with whose turn it is and how late. Filters live in the address. */
@Component({
  selector: 'app-decisions-page',
  imports: [
    BilingualName,
    Control,
    CountedChips,
    Due,
    EmptyState,
    Field,
    FilterBar,
    JalaliPipe,
    More,
    PageHeader,
    PercentPipe,
    ResourceView,
    RouterLink,
    Segmented,
    StateChip,
    TextPipe,
    Who,
  ],
  templateUrl: './decisions-page.html',
  styleUrl: './decisions-page.css',
})
export class DecisionsPage {
  /** From the address. */
  readonly committeeId = input<string>();
  readonly side = input<string>();
  readonly state = input<string>();
  readonly open = input<string>();
  readonly late = input<string>();
  readonly provinceCode = input<string>();
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();

  protected readonly texts = decisionsTexts;
  protected readonly states = taskStates;
  protected readonly stateTexts = taskStateTexts;
  protected readonly tones = taskTones;
  protected readonly sides = workSides;
  protected readonly sideNames = sideNames;
  protected readonly provinces = provinces;
  protected readonly isOpen = isOpenDecision;
  protected readonly session = inject(Session);
  private readonly client = inject(DecisionsClient);
  private readonly router = inject(Router);
  private readonly wording = inject(Wording);
  protected readonly committees = inject(CommitteesClient).list();

  protected readonly order = computed(() => (this.sort() === 'code' ? 'code' : 'due'));
  private readonly query = computed(() => ({
    ...Object.fromEntries(filters.map((name) => [name, this[name]()])),
    memorandumId: this.memorandumId(),
    asOf: this.asOf(),
    sort: this.order(),
    direction: this.order() === 'code' ? 'desc' : 'asc',
    limit: 50,
  }));
  protected readonly resource = this.client.list(this.query);
  protected readonly list = linkedSignal<List<Decision>>(() =>
    this.resource.hasValue() ? this.resource.value() : { items: [], next: null },
  );
  protected readonly isFetchingMore = signal(false);
  protected readonly active = computed(() => filters.filter((name) => (this[name]() ?? '') !== '').length);
  protected readonly which = computed(() => {
    if (this.late() === 'true') return 'late';
    return this.open() === 'true' ? 'open' : 'all';
  });
  protected readonly choices = computed(() =>
    (['all', 'open', 'late'] as const).map((value) => ({ value, name: this.wording.say(decisionsTexts[value]) })),
  );
  protected readonly orders = computed(() => [
    { value: 'due' as const, name: this.wording.say(decisionsTexts.byDeadline) },
    { value: 'code' as const, name: this.wording.say(decisionsTexts.byCode) },
  ]);

  protected filter(name: Filter, value: string): void {
    this.go({ [name]: value.trim() === '' ? null : value.trim() });
  }

  protected choose(which: 'all' | 'open' | 'late'): void {
    this.go({ open: which === 'open' ? true : null, late: which === 'late' ? true : null });
  }

  protected orderBy(order: 'due' | 'code'): void {
    this.go({ sort: order === 'due' ? null : order });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
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

  private go(queryParams: Readonly<Record<string, string | boolean | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
