import { Component, Injector, computed, effect, inject, input, runInInjectionContext, signal, untracked, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { compareDates, period as periodSchema, periodLabel, rangeOf, type Period } from '@hampeyman/domain/calendar';
import { enterValue, indicatorValue, valueWarningTexts, warningsOf, type IndicatorValue } from '@hampeyman/domain/indicator-values';
import { indicatorSubject, isOver, type IndicatorSummary } from '@hampeyman/domain/indicators';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinces } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { NumberField } from '@hampeyman/ui/number-field';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import {
  ChangesList,
  Drafts,
  Entry,
  RefusalPanel,
  ResourceView,
  Revision,
  type DraftOver,
  type MayHaveUnsaved,
  type ToldField,
} from '../../http';
import { IndicatorsClient } from '../../indicators/indicators-client';
import { indicatorTexts } from '../../indicators/indicators-texts';
import { Session } from '../../session';
import { IndicatorValuesClient } from '../indicator-values-client';
import { valueTexts } from '../indicator-values-texts';
import { ValueWords } from '../value-words';
import { emptyValue, periodsOffered, requestOf, typedOf, type TypedValue } from './typed-value';
import { valueFormTexts } from './value-form-texts';

const valueRequest = enterValue.omit({ send: true });

/** Reports a value, or corrects a draft (`draft` in the address). Names who will decide before anything is sent; Ctrl+Enter sends. */
@Component({
  selector: 'app-value-form',
  imports: [
    ChangesList,
    Control,
    EmptyState,
    Field,
    Icon,
    Lookup,
    NumberField,
    PageHeader,
    RefusalPanel,
    ResourceView,
    RouterLink,
    TextPipe,
  ],
  templateUrl: './value-form.html',
  styleUrl: './value-form.css',
  host: { '(keydown.control.enter)': 'send($event)' },
})
export class ValueForm implements OnInit, MayHaveUnsaved {
  readonly indicatorId = input<string>();
  readonly provinceCode = input<string>();
  readonly period = input<string>();
  readonly draft = input<string>();

  protected readonly texts = valueFormTexts;
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly warningTexts = valueWarningTexts;
  protected readonly words = inject(ValueWords);
  private readonly client = inject(IndicatorValuesClient);
  private readonly indicatorsClient = inject(IndicatorsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  private readonly ownProvince = this.session.actor()?.provinceCode ?? null;
  protected readonly entry: Entry<TypedValue, typeof valueRequest> = new Entry<TypedValue, typeof valueRequest>(
    { ...emptyValue, provinceCode: this.ownProvince },
    valueRequest,
    (typed) => requestOf(typed, this.chosen()?.isNational ?? false),
  );
  protected readonly revision = new Revision<IndicatorValue, TypedValue>(indicatorValue, typedOf, this.entry.typed);
  private readonly drafts = inject(Drafts);
  private readonly injector = inject(Injector);
  private kept!: DraftOver<TypedValue>;
  protected readonly wasKept = computed(() => this.kept.wasFound);
  private readonly pristine = signal(this.entry.typed());

  protected readonly indicators = this.indicatorsClient.list(() => ({ limit: 100 }));
  protected readonly existing = this.client.find(this.draft);
  /** Indicators that a search brought, beyond the first hundred. */
  private readonly found = signal<readonly IndicatorSummary[]>([]);
  private readonly first = computed(() => this.enterableOf(this.indicators.hasValue() ? this.indicators.value().items : []));
  private readonly enterable = computed(() => [...this.first(), ...this.found()]);
  protected readonly options = computed(() => this.optionsOf(this.first()));
  protected readonly search = async (q: string): Promise<LookupOption[]> => {
    const found = this.enterableOf((await this.indicatorsClient.ask({ q, limit: 20 })).items);
    this.found.update((earlier) => [...earlier, ...found]);
    return this.optionsOf(found);
  };
  protected readonly chosen = computed(() => {
    const id = this.entry.typed().indicatorId;
    return this.enterable().find((indicator) => indicator.id === id) ?? null;
  });
  protected readonly places = computed<LookupOption[]>(() => {
    const language = this.locale.language();
    const named = provinces
      .filter(({ code }) => this.ownProvince === null || code === this.ownProvince)
      .map(({ code, nameFa, nameEn }) => ({ value: code, name: shown({ fa: nameFa, en: nameEn }, language).text, detail: null }));
    return named.toSorted((a, b) => comparePersian(a.name, b.name));
  });
  protected readonly periods = computed(() => {
    const frequency = this.chosen()?.frequency;
    const offered = frequency === undefined ? [] : [...periodsOffered(frequency, this.today())];
    const own = periodSchema.safeParse(this.entry.typed().period);
    if (own.success && !offered.includes(own.data)) offered.push(own.data);
    return offered
      .toSorted((a, b) => compareDates(rangeOf(b).from, rangeOf(a).from))
      .map((value) => ({ value, name: this.periodName(value) }));
  });
  protected readonly isOpen = computed(() => {
    const parsed = periodSchema.safeParse(this.entry.typed().period);
    return parsed.success && !isOver(parsed.data, this.today());
  });
  protected readonly unit = computed(() => {
    const indicator = this.chosen();
    return indicator === null ? null : shown({ fa: indicator.unitFa, en: indicator.unitEn }, this.locale.language()).text;
  });
  protected readonly decider = this.client.decider(() => {
    const indicator = this.chosen();
    const { provinceCode } = this.entry.typed();
    if (indicator === null || (!indicator.isNational && provinceCode === null)) return undefined;
    return { indicatorId: indicator.id, provinceCode: indicator.isNational ? undefined : (provinceCode ?? undefined) };
  });
  private readonly figures = this.indicatorsClient.achievements(
    () => (this.entry.typed().provinceCode === null && this.chosen()?.isNational !== true ? undefined : this.chosen()?.id),
    () => ({ provinceCode: this.chosen()?.isNational === true ? undefined : (this.entry.typed().provinceCode ?? undefined) }),
  );
  /** The readings of the chosen place, to hold the typed value against. */
  private readonly cells = computed(() => {
    if (!this.figures.hasValue()) return [];
    const { country, provinces: cells } = this.figures.value();
    return this.chosen()?.isNational === true ? country : cells;
  });
  private readonly former = computed(
    () => this.cells().findLast(({ period, actual }) => actual !== null && period < this.entry.typed().period) ?? null,
  );
  protected readonly formerWords = computed(() => {
    const former = this.former();
    if (former?.actual == null) return null;
    return this.wording.say(valueFormTexts.former, {
      period: this.words.periodWithin(former.period),
      value: this.numerals.write(former.actual, { approximate: former.isApproximate }),
    });
  });
  protected readonly expectedWords = computed(() => {
    const { period } = this.entry.typed();
    const path = this.figures.hasValue() ? this.figures.value().path : [];
    const place = this.chosen()?.isNational === true ? null : this.entry.typed().provinceCode;
    const target = path.find((one) => one.period === period && one.provinceCode === place);
    return target === undefined
      ? null
      : this.wording.say(valueFormTexts.expected, { period: this.words.periodWithin(target.period), value: target.value });
  });
  protected readonly warnings = computed(() => {
    const { value } = this.entry.typed();
    const indicator = this.chosen();
    const former = this.former();
    if (value === null || indicator === null || former?.actual == null) return [];
    return warningsOf(indicator, value, { value: former.actual });
  });

  /** The fields as a change somebody else made in them is told. */
  protected readonly told: readonly ToldField[] = [
    { name: 'value', label: valueFormTexts.value },
    { name: 'isApproximate', label: valueFormTexts.approximate },
    { name: 'source', label: valueFormTexts.source },
  ];

  constructor() {
    effect(() => {
      if (this.draft() !== undefined && !this.existing.hasValue()) return;
      const known = this.existing.hasValue() ? typedOf(this.existing.value()) : untracked(this.pristine);
      untracked(() => {
        this.pristine.set(known);
        this.kept.stand(known);
      });
    });
  }

  ngOnInit(): void {
    const asked = { indicatorId: this.indicatorId(), provinceCode: this.provinceCode(), period: this.period() };
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
    this.entry.set(given);
    this.pristine.set(this.entry.typed());
    // each draft stands at the same address: what was typed over one is none of another's
    this.kept = runInInjectionContext(this.injector, () => this.drafts.keepOver(this.entry.typed, this.draft()));
  }

  hasUnsaved(): boolean {
    return JSON.stringify(this.entry.typed()) !== JSON.stringify(this.pristine());
  }

  /** Another indicator may report other periods; the latest that is over is the likely one. */
  protected choose(indicatorId: string | null): void {
    const indicator = this.enterable().find(({ id }) => id === indicatorId);
    const offered = indicator === undefined ? [] : periodsOffered(indicator.frequency, this.today());
    const { period } = this.entry.typed();
    const kept = offered.some((one) => one === period) ? period : (offered[1] ?? '');
    this.entry.set({ indicatorId, period: kept });
  }

  protected send(event: Event): Promise<void> {
    event.preventDefault();
    return this.isOpen() ? this.store('DRAFT') : this.store('SENT');
  }

  protected keep(): Promise<void> {
    return this.store('DRAFT');
  }

  private async store(as: 'SENT' | 'DRAFT'): Promise<void> {
    const draft = this.existing.hasValue() ? this.existing.value() : null;
    const stored =
      draft === null
        ? await this.entry.send((request, key) => this.client.enter({ ...request, send: as === 'SENT' }, key))
        : await this.entry.sendUpon(this.revision, draft, async (upon, { value, isApproximate, source }, key) => {
            const corrected = await this.client.change(upon, { value, isApproximate, source });
            return as === 'SENT' ? this.client.submit(corrected, key) : corrected;
          });
    if (stored === null) return;
    this.kept.forget();
    this.pristine.set(this.entry.typed());
    this.announce(stored);
    await this.router.navigate(['/indicators', stored.indicator.id], { queryParams: { provinceCode: stored.provinceCode } });
  }

  private announce(value: IndicatorValue): void {
    const { code } = value.indicator;
    if (value.waitingPost === null) this.announcer.done(valueTexts.drafted, { code });
    else this.announcer.done(valueTexts.sent, { code, post: this.words.post(value.waitingPost) });
  }

  private enterableOf(indicators: readonly IndicatorSummary[]): IndicatorSummary[] {
    return indicators.filter((indicator) => !indicator.isComputed && this.mayEnter(indicator));
  }

  private optionsOf(indicators: readonly IndicatorSummary[]): LookupOption[] {
    const language = this.locale.language();
    return indicators.map(({ id, code, titleFa, titleEn }) => ({
      value: id,
      name: shown({ fa: titleFa, en: titleEn }, language).text,
      detail: code,
    }));
  }

  private mayEnter(indicator: IndicatorSummary): boolean {
    return this.session.can('enter', 'IndicatorValue', indicatorSubject(indicator, indicator.isNational ? null : this.ownProvince));
  }

  private periodName(period: Period): string {
    const name = this.numerals.digits(periodLabel(period, this.locale.language()));
    return isOver(period, this.today()) ? name : this.wording.say(valueFormTexts.running, { period: name });
  }
}
