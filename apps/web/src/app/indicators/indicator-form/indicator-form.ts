import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { workSides } from '@hampeyman/domain/access';
import { plainDate } from '@hampeyman/domain/calendar';
import type { CodeList } from '@hampeyman/domain/code-lists';
import {
  changeIndicator,
  defineIndicator,
  directions,
  directionTexts,
  frequencies,
  frequencyTexts,
  indicator,
  indicatorKinds,
  indicatorKindTexts,
  indicatorSubject,
  levelTexts,
  measures,
  measureTexts,
  placeAggregations,
  placeAggregationTexts,
  resultLevels,
  type ChangeIndicator,
  type Indicator,
} from '@hampeyman/domain/indicators';
import { shown, type Bilingual, type Texts } from '@hampeyman/domain/texts';
import { DateField } from '@hampeyman/ui/date-field';
import { Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { NumberField } from '@hampeyman/ui/number-field';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Segmented } from '@hampeyman/ui/segmented';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNames } from '@hampeyman/ui/who';
import { CodeNames } from '../../code-lists';
import type { EntryChoice } from '../../entry-form';
import { ChangesList, Drafts, Entry, RefusalPanel, Revision, type MayHaveUnsaved, type ToldField } from '../../http';
import { MemorandaClient } from '../../memoranda/memoranda-client';
import { postOptions, PostsClient } from '../../posts';
import { Session } from '../../session';
import { IndicatorsClient } from '../indicators-client';
import { indicatorTexts } from '../indicators-texts';
import { indicatorFormTexts } from './indicator-form-texts';
import { definitionOf, emptyIndicator, typedOf, type TypedIndicator, type TypedPart } from './typed-indicator';

/** Defines an indicator, or changes the definition of one (`id` in the address). */
@Component({
  selector: 'app-indicator-form',
  imports: [ChangesList, Control, DateField, Field, Lookup, NumberField, PageHeader, RefusalPanel, RouterLink, Segmented, TextPipe],
  templateUrl: './indicator-form.html',
  styleUrl: './indicator-form.css',
})
export class IndicatorForm implements MayHaveUnsaved {
  readonly id = input<string>();

  protected readonly texts = indicatorFormTexts;
  protected readonly indicatorTexts = indicatorTexts;
  private readonly client = inject(IndicatorsClient);
  private readonly memorandaClient = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly locale = inject(Locale);
  private readonly wording = inject(Wording);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  private readonly session = inject(Session);
  private readonly ownMemoranda = this.session.actor()?.memorandumIds ?? [];
  private readonly codeNames = inject(CodeNames);
  protected readonly existing = this.client.find(this.id);
  protected readonly entry = new Entry<TypedIndicator, typeof defineIndicator>(
    { ...emptyIndicator, memorandumId: this.ownMemoranda[0] ?? null },
    defineIndicator,
    definitionOf,
  );
  protected readonly revision = new Revision<Indicator, TypedIndicator>(indicator, typedOf, this.entry.typed);
  private readonly pristine = signal(this.entry.typed());
  private readonly kept = inject(Drafts).keepOver(this.entry.typed);
  protected readonly wasKept = this.kept.wasFound;
  private readonly posts = inject(PostsClient).everyHeld();
  private readonly memoranda = this.memorandaClient.list(() => ({}));
  private readonly memorandumId = computed(() => this.entry.typed().memorandumId ?? undefined);
  private readonly objectiveList = this.memorandaClient.objectives(this.memorandumId);
  private readonly outcomeList = this.memorandaClient.outcomes(this.memorandumId);
  private readonly others = this.client.list(() => ({ memorandumId: this.memorandumId(), limit: 100 }));

  protected readonly levels = this.choices(resultLevels, levelTexts);
  protected readonly directions = this.choices(directions, directionTexts);
  protected readonly kinds = this.choices(indicatorKinds, indicatorKindTexts);
  protected readonly frequencies = this.choices(frequencies, frequencyTexts);
  protected readonly places = this.choices(placeAggregations, placeAggregationTexts);
  protected readonly measures = this.choices(measures, measureTexts);
  protected readonly sides = this.choices(workSides, sideNames);
  protected readonly listed = computed(() => {
    const known = this.existing.hasValue() ? this.existing.value() : null;
    const { targetGroup, supportInstrument } = this.entry.typed();
    return [
      {
        ...{ name: 'targetGroup' as const, label: indicatorFormTexts.targetGroup, none: indicatorFormTexts.anyGroup, value: targetGroup },
        choices: this.offered('TARGET_GROUP', known?.targetGroup ?? null),
      },
      {
        ...{ name: 'supportInstrument' as const, label: indicatorFormTexts.supportInstrument },
        ...{ none: indicatorFormTexts.noInstrument, value: supportInstrument },
        choices: this.offered('SUPPORT_INSTRUMENT', known?.supportInstrument ?? null),
      },
    ];
  });
  protected readonly isRatio = computed(() => this.entry.typed().kind === 'RATIO');
  protected readonly memorandumOptions = computed(() =>
    (this.memoranda.hasValue() ? this.memoranda.value().items : [])
      .filter(({ id }) => this.ownMemoranda.includes(id))
      .map((one) => this.optionOf(one)),
  );
  private readonly objectives = computed(() =>
    (this.objectiveList.hasValue() ? this.objectiveList.value().items : []).map((one) => this.optionOf(one)),
  );
  private readonly outcomes = computed(() =>
    (this.outcomeList.hasValue() ? this.outcomeList.value().items : []).map((one) => this.optionOf(one)),
  );
  protected readonly parts = computed(() =>
    (this.others.hasValue() ? this.others.value().items : [])
      .filter(({ id, isComputed }) => id !== this.id() && !isComputed)
      .map((one) => this.optionOf(one)),
  );
  protected readonly ratioParts = computed(() => {
    const { numerator, denominator } = this.entry.typed();
    return [
      { name: 'numerator' as const, label: indicatorFormTexts.numerator, typed: numerator },
      { name: 'denominator' as const, label: indicatorFormTexts.denominator, typed: denominator },
    ];
  });
  protected readonly linkGroups = computed(() => {
    const { objectiveIds, outcomeIds } = this.entry.typed();
    return [
      { name: 'objectiveIds' as const, label: indicatorFormTexts.objectives, options: this.objectives(), ids: objectiveIds },
      { name: 'outcomeIds' as const, label: indicatorFormTexts.outcomes, options: this.outcomes(), ids: outcomeIds },
    ];
  });
  protected readonly ministryPosts = computed(() => this.postsOf('MINISTRY'));
  protected readonly acecrPosts = computed(() => this.postsOf('ACECR'));
  protected readonly code = computed(() => (this.existing.hasValue() ? this.existing.value().code : ''));

  /** The fields as a change somebody else made in them is told. */
  protected readonly told = computed<readonly ToldField[]>(() => {
    const part = (of: unknown): string => (of as TypedPart).fa;
    return [
      { name: 'side', label: indicatorFormTexts.side, choices: workSides.map((value) => ({ value, name: sideNames[value] })) },
      { name: 'titleFa', label: indicatorFormTexts.titleFa },
      { name: 'titleEn', label: indicatorFormTexts.titleEn },
      { name: 'definitionFa', label: indicatorFormTexts.definitionFa },
      { name: 'definitionEn', label: indicatorFormTexts.definitionEn },
      { name: 'unitCode', label: indicatorFormTexts.unitCode },
      { name: 'unitFa', label: indicatorFormTexts.unitFa },
      { name: 'unitEn', label: indicatorFormTexts.unitEn },
      { name: 'direction', label: indicatorFormTexts.direction, options: this.directions() },
      { name: 'level', label: indicatorFormTexts.level, options: this.levels() },
      { name: 'kind', label: indicatorFormTexts.kind, options: this.kinds() },
      { name: 'frequency', label: indicatorFormTexts.frequency, options: this.frequencies() },
      { name: 'placeAggregation', label: indicatorFormTexts.places, options: this.places() },
      { name: 'isCumulative', label: indicatorFormTexts.isCumulative },
      { name: 'isNational', label: indicatorFormTexts.isNational },
      { name: 'isHeadline', label: indicatorFormTexts.isHeadline },
      { name: 'disaggregation', label: indicatorFormTexts.disaggregation },
      ...this.listed().map(({ name, label, choices }) => ({ name, label, choices })),
      { name: 'numerator', label: indicatorFormTexts.numerator, each: part },
      { name: 'denominator', label: indicatorFormTexts.denominator, each: part },
      { name: 'multiplier', label: indicatorFormTexts.multiplier },
      { name: 'measure', label: indicatorFormTexts.measure, options: this.measures() },
      { name: 'baselineValue', label: indicatorFormTexts.baseline },
      { name: 'baselineOn', label: indicatorFormTexts.baselineOn },
      { name: 'baselineIsApproximate', label: indicatorFormTexts.approximate },
      { name: 'baselineSource', label: indicatorFormTexts.baselineSource },
      { name: 'ministryPostId', label: indicatorFormTexts.ministryPost, options: this.ministryPosts() },
      { name: 'acecrPostId', label: indicatorFormTexts.acecrPost, options: this.acecrPosts() },
      { name: 'objectiveIds', label: indicatorFormTexts.objectives, options: this.objectives() },
      { name: 'outcomeIds', label: indicatorFormTexts.outcomes, options: this.outcomes() },
    ];
  });

  constructor() {
    this.codeNames.refresh();
    effect(() => {
      if (this.id() !== undefined && !this.existing.hasValue()) return;
      const known = this.existing.hasValue() ? typedOf(this.existing.value()) : untracked(this.pristine);
      untracked(() => {
        this.pristine.set(known);
        this.kept.stand(known);
      });
    });
  }

  hasUnsaved(): boolean {
    return JSON.stringify(this.entry.typed()) !== JSON.stringify(this.pristine());
  }

  /** Whether a field is the actor's to change; a new definition is altogether. */
  protected mayChange(field: keyof ChangeIndicator): boolean {
    return !this.existing.hasValue() || this.session.can('change', 'Indicator', indicatorSubject(this.existing.value()), field);
  }

  /** Whether the actor says by what the indicator is judged, and not only what it is called. */
  protected mayJudge(): boolean {
    return this.mayChange('direction');
  }

  protected setPart(name: 'numerator' | 'denominator', change: Partial<TypedPart>): void {
    this.entry.set({ [name]: { ...this.entry.typed()[name], ...change } });
  }

  protected toggle(name: 'objectiveIds' | 'outcomeIds', id: string): void {
    const ids = this.entry.typed()[name];
    this.entry.set({ [name]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] });
  }

  protected choose(name: 'targetGroup' | 'supportInstrument', code: string): void {
    this.entry.set({ [name]: code });
  }

  /** A ratio is never summed over provinces, a count never divided. */
  protected setKind(kind: TypedIndicator['kind']): void {
    const { placeAggregation } = this.entry.typed();
    const fitting =
      kind === 'RATIO' && placeAggregation === 'SUM'
        ? 'RATIO_OF_SUMS'
        : kind !== 'RATIO' && placeAggregation === 'RATIO_OF_SUMS'
          ? 'SUM'
          : placeAggregation;
    this.entry.set({ kind, placeAggregation: fitting, isCumulative: kind === 'COUNT' });
  }

  protected setBaselineDay(day: string | null): void {
    this.entry.set({ baselineOn: day === null ? null : plainDate.parse(day) });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const existing = this.existing.hasValue() ? this.existing.value() : null;
    const stored =
      existing === null
        ? await this.entry.send((request, key) => this.client.define(request, key))
        : await this.entry.sendUpon(this.revision, existing, (upon, request) => {
            const { memorandumId: _memorandum, code: _code, needIds: _needs, reference: _reference, ...change } = request;
            return this.client.change(upon, changeIndicator.parse(change));
          });
    if (stored === null) return;
    this.kept.forget();
    this.pristine.set(this.entry.typed());
    this.announcer.done(existing === null ? indicatorFormTexts.defined : indicatorFormTexts.changed, { code: stored.code });
    await this.router.navigate(['/indicators', stored.id]);
  }

  private offered(list: CodeList, kept: string | null): readonly EntryChoice[] {
    return this.codeNames.offered(list, kept).map(({ code }) => ({ value: code, name: this.codeNames.of(list, code) }));
  }

  private postsOf(side: 'MINISTRY' | 'ACECR'): LookupOption[] {
    const posts = (this.posts.hasValue() ? this.posts.value() : []).filter((post) => post.side === side);
    return postOptions(posts, this.locale.language(), this.today());
  }

  private optionOf({ id, code, titleFa, titleEn }: { id: string; code: string; titleFa: string; titleEn: string | null }): LookupOption {
    return { value: id, name: this.say({ fa: titleFa, en: titleEn }), detail: code };
  }

  private say(name: Bilingual): string {
    return shown(name, this.locale.language()).text;
  }

  private choices<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, Texts>>) {
    return computed(() => values.map((value) => ({ value, name: this.wording.say(names[value]) })));
  }
}
