import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { daysBetween, type PlainDate } from '@hampeyman/domain/calendar';
import { meetingStateTexts, meetingStates, type Meeting } from '@hampeyman/domain/meetings';
import { provinceOf, provinces } from '@hampeyman/domain/provinces';
import type { List } from '@hampeyman/domain/records';
import { DateField } from '@hampeyman/ui/date-field';
import { Dates, JalaliPipe, RelativeDayPipe, TimePipe, Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Field, Control } from '@hampeyman/ui/field';
import { FilterBar } from '@hampeyman/ui/filter-bar';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { CommitteesClient } from '../../committees/committees-client';
import { ResourceView } from '../../http';
import { Session } from '../../session';
import { MeetingName } from '../meeting-name';
import { MeetingStanding } from '../meeting-state';
import { MeetingsClient } from '../meetings-client';
import { meetingsTexts } from '../meetings-texts';
import { NextMeeting } from '../next-meeting/next-meeting';

const shortMonth = 3;
const filters = ['committeeId', 'state', 'provinceCode', 'from', 'to', 'q'] as const;
type Filter = (typeof filters)[number];

/** Every meeting within reach: those ahead in the order in which they come, then the past, newest first. Filters live in the address. */
@Component({
  selector: 'app-meetings-page',
  imports: [
    BilingualName,
    Control,
    DateField,
    EmptyState,
    Field,
    FilterBar,
    Icon,
    JalaliPipe,
    MeetingName,
    MeetingStanding,
    More,
    NextMeeting,
    NumberPipe,
    PageHeader,
    RelativeDayPipe,
    ResourceView,
    RouterLink,
    SampleBadge,
    TextPipe,
    TimePipe,
  ],
  templateUrl: './meetings-page.html',
  styleUrl: './meetings-page.css',
})
export class MeetingsPage {
  /** From the address. */
  readonly committeeId = input<string>();
  readonly state = input<string>();
  readonly provinceCode = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly q = input<string>();

  protected readonly texts = meetingsTexts;
  protected readonly stateTexts = meetingStateTexts;
  protected readonly states = meetingStates;
  protected readonly provinces = provinces;
  protected readonly session = inject(Session);
  protected readonly today = inject(Today).date;
  private readonly client = inject(MeetingsClient);
  private readonly dates = inject(Dates);
  private readonly locale = inject(Locale);
  private readonly router = inject(Router);
  protected readonly committees = inject(CommitteesClient).list();

  private readonly wanted = computed(() => ({
    committeeId: this.committeeId(),
    provinceCode: this.provinceCode(),
    from: this.from(),
    to: this.to(),
    q: this.q(),
  }));
  private readonly wantedState = computed(() => meetingStates.find((state) => state === this.state()));
  protected readonly showsAhead = computed(() => (this.wantedState() ?? 'PLANNED') === 'PLANNED');
  protected readonly showsPast = computed(() => this.wantedState() !== 'PLANNED');
  protected readonly ahead = this.client.list(() =>
    this.showsAhead() ? { ...this.wanted(), state: 'PLANNED', direction: 'asc', limit: 100 } : undefined,
  );
  private readonly pastQuery = computed(() => ({ ...this.wanted(), state: this.wantedState(), direction: 'desc', limit: 50 }));
  protected readonly past = this.client.list(() => (this.showsPast() ? this.pastQuery() : undefined));
  protected readonly pastList = linkedSignal<List<Meeting>>(() => (this.past.hasValue() ? this.past.value() : { items: [], next: null }));
  // planned meetings stand above, whatever their day
  protected readonly pastItems = computed(() => this.pastList().items.filter(({ state }) => state !== 'PLANNED'));
  protected readonly isFetchingMore = signal(false);
  protected readonly active = computed(() => filters.filter((name) => (this[name]() ?? '') !== '').length);
  /** The province whose next meeting stands on top: that of a post confined to one, while nothing is filtered. */
  protected readonly ownProvince = computed(() => (this.active() === 0 ? (this.session.actor()?.provinceCode ?? null) : null));
  protected readonly canPlan = computed(() => this.session.can('plan', 'Meeting'));

  protected filter(name: Filter, value: string | null): void {
    void this.router.navigate([], {
      queryParams: { [name]: value === null || value.trim() === '' ? null : value.trim() },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected provinceName(code: string | null): { nameFa: string; nameEn: string } | null {
    return code === null ? null : provinceOf(code);
  }

  /** The two lines of the little calendar leaf beside a meeting: day and month; long Latin names do not fit under the day. */
  protected leaf(heldOn: PlainDate): readonly string[] {
    const [day = '', month = ''] = this.dates.write(heldOn, 'day').split(' ');
    return [day, this.locale.language() === 'en' ? month.slice(0, shortMonth) : month];
  }

  protected isNear(heldOn: PlainDate): boolean {
    const days = daysBetween(this.today(), heldOn);
    return days >= 0 && days <= 7;
  }

  protected async fetchMore(): Promise<void> {
    const { items, next } = this.pastList();
    if (next === null) return;
    this.isFetchingMore.set(true);
    try {
      const more = await this.client.next(this.pastQuery(), next);
      this.pastList.set({ items: [...items, ...more.items], next: more.next });
    } finally {
      this.isFetchingMore.set(false);
    }
  }
}
