import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workSides } from '@hampeyman/domain/access';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import { levelTexts, resultLevels, type IndicatorSummary } from '@hampeyman/domain/indicators';
import { provinceOf } from '@hampeyman/domain/provinces';
import type { List } from '@hampeyman/domain/records';
import { shown } from '@hampeyman/domain/texts';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { FilterBar } from '@hampeyman/ui/filter-bar';
import { BilingualName, Locale, NumberPipe, Numerals, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { More } from '@hampeyman/ui/more';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { Segmented } from '@hampeyman/ui/segmented';
import { Sheet } from '@hampeyman/ui/sheet';
import { sideNames, Who } from '@hampeyman/ui/who';
import { CodeNames } from '../../code-lists';
import { ResourceView } from '../../http';
import { IndicatorsClient } from '../indicators-client';
import { indicatorTexts } from '../indicators-texts';
import { indicatorListTexts } from './indicator-list-texts';

type Filters = Readonly<Record<string, string | undefined>>;

/** All indicators with their latest reading. Every filter stands in the address. */
@Component({
  selector: 'app-indicator-list',
  imports: [
    BilingualName,
    EmptyState,
    FilterBar,
    More,
    NumberPipe,
    PercentPipe,
    RagChip,
    ResourceView,
    RouterLink,
    Segmented,
    Sheet,
    TextPipe,
    Who,
  ],
  templateUrl: './indicator-list.html',
  styleUrl: './indicator-list.css',
})
export class IndicatorList {
  readonly filters = input.required<Filters>();
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();

  protected readonly texts = indicatorListTexts;
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly levelTexts = levelTexts;
  private readonly client = inject(IndicatorsClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly query = computed(() => ({ ...this.filters(), memorandumId: this.memorandumId(), asOf: this.asOf() }));
  protected readonly resource = this.client.list(this.query);
  protected readonly list = linkedSignal<List<IndicatorSummary>>(() =>
    this.resource.hasValue() ? this.resource.value() : { items: [], next: null },
  );
  protected readonly isFetchingMore = signal(false);
  protected readonly active = computed(() => Object.values(this.filters()).filter((value) => value !== undefined && value !== '').length);
  protected readonly codeNames = inject(CodeNames);
  /** Filters by what the lists say, also by what they offer no more. */
  protected readonly listed = [
    { name: 'targetGroup', list: 'TARGET_GROUP', label: indicatorListTexts.group, any: indicatorListTexts.anyGroup },
    { name: 'supportInstrument', list: 'SUPPORT_INSTRUMENT', label: indicatorListTexts.instrument, any: indicatorListTexts.anyInstrument },
  ] as const;
  protected readonly levels = resultLevels;
  protected readonly sides = computed(() => [
    { value: '', name: this.wording.say(indicatorListTexts.anySide) },
    ...workSides.map((value) => ({ value, name: this.wording.say(sideNames[value]) })),
  ]);

  protected label(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  protected provinceName(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }

  protected unit({ unitFa, unitEn }: IndicatorSummary): string {
    return shown({ fa: unitFa, en: unitEn }, this.locale.language()).text;
  }

  protected filter(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === '' ? null : value]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected filterBy(name: string, value: string): void {
    this.filter({ [name]: value });
  }

  protected clear(): void {
    this.filter(Object.fromEntries(Object.keys(this.filters()).map((name) => [name, null])));
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
