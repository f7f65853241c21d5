import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { readsContent, sides, type Side } from '@hampeyman/domain/access';
import { actKinds, pageOf, type ActivityEntry, type ActivityReference } from '@hampeyman/domain/activity';
import { actKindTexts, subjectTexts } from '@hampeyman/domain/activity-words';
import { provinces } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { DateField } from '@hampeyman/ui/date-field';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Control, Field } from '@hampeyman/ui/field';
import { FilterBar } from '@hampeyman/ui/filter-bar';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { More } from '@hampeyman/ui/more';
import { PageHeader } from '@hampeyman/ui/page-header';
import { sideNames } from '@hampeyman/ui/who';
import { RefusalPanel, ResourceView, Submission } from '../../http';
import { PeopleClient } from '../../people/people-client';
import { Can, Session } from '../../session';
import { ActivityClient } from '../activity-client';
import { activityPageTexts } from '../activity-texts';
import { ActivityWords } from '../activity-words';
import { VerificationPanel } from '../verification-panel/verification-panel';

const filters = ['kind', 'subjectType', 'code', 'personId', 'from', 'to', 'side', 'provinceCode', 'subject', 'chain'] as const;
type Filter = (typeof filters)[number];

/** Everything that happened as far as the reader may see it, narrowed by what stands in the address, in words; and whether the record is whole. */
@Component({
  selector: 'app-activity-page',
  imports: [
    BilingualName,
    Can,
    Control,
    DateField,
    EmptyState,
    Field,
    FilterBar,
    Icon,
    JalaliPipe,
    Lookup,
    More,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    TextPipe,
    VerificationPanel,
  ],
  templateUrl: './activity-page.html',
  styleUrl: './activity-page.css',
})
export class ActivityPage {
  /** From the address. */
  readonly kind = input<string>();
  readonly subjectType = input<string>();
  readonly code = input<string>();
  readonly personId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly side = input<string>();
  readonly provinceCode = input<string>();
  readonly subject = input<string>();
  readonly chain = input<string>();

  protected readonly texts = activityPageTexts;
  protected readonly actKinds = actKinds;
  protected readonly actKindTexts = actKindTexts;
  protected readonly subjectTypes = Object.keys(subjectTexts);
  protected readonly sides = sides;
  protected readonly sideNames = sideNames;
  protected readonly provinces = provinces;
  protected readonly words = inject(ActivityWords);
  private readonly client = inject(ActivityClient);
  private readonly peopleClient = inject(PeopleClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly wording = inject(Wording);
  private readonly actor = inject(Session).actor;

  protected readonly readsContent = computed(() => {
    const actor = this.actor();
    return actor !== null && readsContent(actor);
  });
  protected readonly seesProvinces = computed(() => this.readsContent() && this.actor()?.provinceCode === null);
  private readonly query = computed(() => Object.fromEntries(filters.map((name) => [name, this[name]()])));
  protected readonly active = computed(() => filters.filter((name) => (this[name]() ?? '') !== '').length);
  protected readonly resource = this.client.list(this.query);
  private readonly first = computed(() => (this.resource.hasValue() ? this.resource.value() : { items: [], references: [], next: null }));
  protected readonly entries = linkedSignal<readonly ActivityEntry[]>(() => this.first().items);
  private readonly references = linkedSignal<readonly ActivityReference[]>(() => this.first().references);
  protected readonly next = linkedSignal(() => this.first().next);
  protected readonly fetching = new Submission();
  protected readonly exporting = new Submission();
  /** Entries in words, made once per page and language. */
  protected readonly rows = computed(() => {
    const references = this.references();
    const visible = new Set(references.map(({ id }) => id));
    return this.entries().map((entry) => ({
      key: `${entry.chain} ${String(entry.seq)}`,
      entry,
      act: this.words.act(entry),
      subject: this.words.subject(entry.subjectType),
      page: entry.subjectId !== null && visible.has(entry.subjectId) ? pageOf(entry.subjectType, entry.subjectId) : null,
      changes: this.words.changes(entry, references),
    }));
  });

  private readonly found = signal<readonly LookupOption[]>([]);
  /** Who acted in what is shown, to choose from before anything is typed. */
  protected readonly people = computed((): readonly LookupOption[] => {
    const here = new Map(this.found().map((option) => [option.value, option]));
    for (const { person } of this.entries()) {
      if (person !== null) here.set(person.id, { value: person.id, name: this.nameOf(person), detail: null });
    }
    return [...here.values()];
  });
  protected readonly findPeople = async (words: string): Promise<readonly LookupOption[]> => {
    const { items } = await this.peopleClient.ask({ q: words });
    const options = items.map((person) => ({
      value: person.id,
      name: this.nameOf(person),
      detail: person.posts[0] === undefined ? null : this.shown(person.posts[0].titleFa, person.posts[0].titleEn),
    }));
    this.found.set(options);
    return options;
  };

  /** Changes filters in the address; nothing stands for no filter. */
  protected filter(change: Readonly<Partial<Record<Filter, string | null>>>): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, (value ?? '').trim() === '' ? null : value?.trim()]),
    );
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected async fetchMore(): Promise<void> {
    const cursor = this.next();
    if (cursor === null) return;
    const page = await this.fetching.run(() => this.client.next(this.query(), cursor));
    if (page === null) return;
    this.references.update((known) => [...known, ...page.references]);
    this.entries.update((known) => [...known, ...page.items]);
    this.next.set(page.next);
  }

  protected async export(): Promise<void> {
    const table = await this.exporting.run(() => this.client.export({ ...this.query(), language: this.locale.language() }));
    if (table === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(table);
    link.download = 'activity.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  protected print(): void {
    globalThis.print();
  }

  protected nameOf(person: { readonly nameFa: string; readonly nameEn: string | null }): string {
    return this.shown(person.nameFa, person.nameEn);
  }

  protected sideName(side: Side): string {
    return this.wording.say(sideNames[side]);
  }

  private shown(fa: string, en: string | null): string {
    return shown({ fa, en }, this.locale.language()).text;
  }
}
