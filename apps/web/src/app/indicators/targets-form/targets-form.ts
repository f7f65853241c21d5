import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinces } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Today } from '@hampeyman/ui/dates';
import { Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { NumberField } from '@hampeyman/ui/number-field';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Segmented } from '@hampeyman/ui/segmented';
import { Announcer } from '@hampeyman/ui/toasts';
import {
  ChangesList,
  RefusalPanel,
  ResourceView,
  Submission,
  changesBetween,
  type Change,
  type MayHaveUnsaved,
  type ToldField,
} from '../../http';
import { IndicatorsClient } from '../indicators-client';
import { indicatorTexts } from '../indicators-texts';
import { cellsOf, changesOf, keyOf, periodsOf, straightLine, type Cells } from './target-cells';
import { targetsFormTexts } from './targets-form-texts';

/** The targets of an indicator in a grid of places and periods; only what was changed is sent. */
@Component({
  selector: 'app-targets-form',
  imports: [ChangesList, NumberField, PageHeader, RefusalPanel, ResourceView, RouterLink, Segmented, TextPipe],
  templateUrl: './targets-form.html',
  styleUrl: './targets-form.css',
})
export class TargetsForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = targetsFormTexts;
  protected readonly indicatorTexts = indicatorTexts;
  private readonly client = inject(IndicatorsClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  protected readonly submission = new Submission();
  protected readonly indicator = this.client.find(this.id);
  protected readonly targets = this.client.targets(this.id);
  private readonly known = computed<Cells>(() => cellsOf(this.targets.hasValue() ? this.targets.value().targets : []));
  protected readonly typed = signal<Cells>(new Map());
  /** What was typed before somebody else was quicker, laid over the targets as they left them. */
  private mine: readonly [string, number | null][] = [];
  private before: Cells | null = null;
  protected readonly others = signal<readonly Change[] | null>(null);
  protected readonly told = computed<readonly ToldField[]>(() =>
    this.places().flatMap(({ code, name }) =>
      this.periods().map((period) => {
        const label = `${name}، ${this.label(period)}`;
        return { name: keyOf(code, period), label: { fa: label, en: label.replace('،', ',') } };
      }),
    ),
  );
  private readonly more = signal(0);
  protected readonly show = signal<'planned' | 'all'>('planned');
  protected readonly choices = computed(() => [
    { value: 'planned' as const, name: this.wording.say(targetsFormTexts.planned) },
    { value: 'all' as const, name: this.wording.say(targetsFormTexts.allProvinces) },
  ]);
  protected readonly periods = computed(() => {
    if (!this.indicator.hasValue() || !this.targets.hasValue()) return [];
    return periodsOf(this.indicator.value(), this.targets.value().targets, this.today(), this.more());
  });
  protected readonly places = computed(() => {
    const country = { code: null, name: this.wording.say(indicatorTexts.country) };
    if (!this.indicator.hasValue() || this.indicator.value().isNational) return [country];
    const planned = new Set([...this.known().keys()].map((key) => key.split(' ')[0]));
    const isEveryone = this.show() === 'all' || planned.size === 0;
    const named = provinces
      .filter(({ code }) => isEveryone || planned.has(code))
      .map(({ code, nameFa, nameEn }) => ({ code, name: shown({ fa: nameFa, en: nameEn }, this.locale.language()).text }));
    return [...named.toSorted((a, b) => comparePersian(a.name, b.name)), country];
  });
  protected readonly typedCells = computed(() => asRecord(this.typed()));
  protected readonly changes = computed(() => changesOf(this.known(), this.typed()));

  constructor() {
    effect(() => {
      const known = this.known();
      untracked(() => {
        const typed = new Map([...known, ...this.mine]);
        if (this.before !== null) this.others.set(changesBetween(asRecord(this.before), asRecord(known), asRecord(typed)));
        [this.mine, this.before] = [[], null];
        this.typed.set(typed);
      });
    });
  }

  hasUnsaved(): boolean {
    return this.changes().length > 0;
  }

  protected valueOf(code: string | null, period: Period): number | null {
    return this.typed().get(keyOf(code, period)) ?? null;
  }

  protected type(code: string | null, period: Period, value: number | null): void {
    this.typed.update((cells) => new Map([...cells, [keyOf(code, period), value]]));
  }

  protected straighten(code: string | null): void {
    const baseline = this.indicator.hasValue() ? this.indicator.value().baseline : null;
    this.typed.update((cells) => straightLine(cells, code, this.periods(), baseline));
  }

  protected addPeriods(): void {
    this.more.update((more) => more + 1);
  }

  protected label(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.targets.hasValue() || this.changes().length === 0) return;
    const { indicatorId: id, version } = this.targets.value();
    const saved = await this.submission.run((key) => this.client.setTargets({ id, version }, { targets: this.changes() }, key));
    if (saved === null) {
      if (this.submission.refusal()?.kind === 'stale') this.lookAgain();
      return;
    }
    this.typed.set(this.known());
    const code = this.indicator.hasValue() ? this.indicator.value().code : '';
    this.announcer.done(targetsFormTexts.saved, { code });
    await this.router.navigate(['/indicators', id]);
  }

  protected take(key: string): void {
    const theirs = this.known().get(key) ?? null;
    this.typed.update((cells) => new Map([...cells, [key, theirs]]));
  }

  /** Asks for the targets as somebody else left them and keeps what was typed here. */
  private lookAgain(): void {
    this.mine = this.changes().map(({ provinceCode, period, value }) => [keyOf(provinceCode, period), value]);
    this.before = this.known();
    this.targets.reload();
  }
}

/** Cells by their key; one without a target is not there. */
function asRecord(cells: Cells): Readonly<Record<string, number | null>> {
  return Object.fromEntries(cells);
}
