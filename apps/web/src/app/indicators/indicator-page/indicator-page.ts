import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import {
  directionTexts,
  frequencyTexts,
  indicatorKindTexts,
  indicatorSubject,
  levelTexts,
  measureTexts,
  placeAggregationTexts,
  type Achievement,
  type Indicator,
  type IndicatorAchievements,
} from '@hampeyman/domain/indicators';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceOf, provinces } from '@hampeyman/domain/provinces';
import { shown, type Bilingual } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, NumberPipe, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Sheet } from '@hampeyman/ui/sheet';
import { Who } from '@hampeyman/ui/who';
import { CodeNames } from '../../code-lists';
import { ResourceView } from '../../http';
import { ValueList } from '../../indicator-values/value-list/value-list';
import { Session } from '../../session';
import { PageTitle } from '../../shell/page-title';
import { IndicatorsClient } from '../indicators-client';
import { indicatorTexts } from '../indicators-texts';
import { ProvinceReadings } from '../province-readings/province-readings';
import { SeriesFigure } from '../series-figure/series-figure';
import { indicatorPageTexts } from './indicator-page-texts';

/** One indicator: what it is, how it went by period and by province, and every value with who said it. */
@Component({
  selector: 'app-indicator-page',
  imports: [
    BilingualName,
    EmptyState,
    Icon,
    JalaliPipe,
    NumberPipe,
    PageHeader,
    ProvinceReadings,
    RagChip,
    ResourceView,
    RouterLink,
    SampleBadge,
    SeriesFigure,
    Sheet,
    TextPipe,
    ValueList,
    Who,
  ],
  templateUrl: './indicator-page.html',
  styleUrl: './indicator-page.css',
})
export class IndicatorPage {
  readonly id = input.required<string>();
  readonly asOf = input<string>();
  readonly provinceCode = input<string>();

  protected readonly texts = indicatorPageTexts;
  protected readonly codeNames = inject(CodeNames);
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly names = {
    direction: directionTexts,
    level: levelTexts,
    kind: indicatorKindTexts,
    frequency: frequencyTexts,
    place: placeAggregationTexts,
    measure: measureTexts,
  };
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly session = inject(Session);
  protected readonly resource = inject(IndicatorsClient).achievements(this.id, () => ({ asOf: this.asOf() }));
  private readonly figures = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** Whose series is drawn: what the address asks, else the country, or the one province in sight. */
  protected readonly place = linkedSignal(() => this.provinceCode() ?? this.ownProvince() ?? '');
  protected readonly places = computed(() => {
    const figures = this.figures();
    if (figures === null) return [];
    const seen = new Set(figures.provinces.map((cell) => cell.provinceCode));
    const reported = new Set(figures.provinces.filter(({ actual }) => actual !== null).map((cell) => cell.provinceCode));
    const named = provinces
      .filter(({ code }) => seen.has(code))
      .map(({ code, nameFa, nameEn }) => ({
        value: code,
        name: shown({ fa: nameFa, en: nameEn }, this.locale.language()).text,
        hasReported: reported.has(code),
      }));
    return named.toSorted((a, b) => Number(b.hasReported) - Number(a.hasReported) || comparePersian(a.name, b.name));
  });

  constructor() {
    inject(PageTitle).name(computed(() => this.figures()?.indicator.code ?? null));
  }

  protected may(action: string, type: string, indicator: Indicator): boolean {
    const provinceCode = type === 'IndicatorValue' && !indicator.isNational ? (this.session.actor()?.provinceCode ?? null) : null;
    return this.session.can(action, type, indicatorSubject(indicator, provinceCode));
  }

  protected say({ fa, en }: Bilingual): string {
    return shown({ fa, en }, this.locale.language()).text;
  }

  protected label(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  protected latest({ country }: IndicatorAchievements): Achievement | null {
    return country.findLast(({ actual }) => actual !== null) ?? null;
  }

  protected latestWords(cell: Achievement): string {
    const period = this.numerals.digits(periodLabel(cell.period, this.locale.language(), 'within'));
    if (cell.percent === null || cell.expected === null) return this.wording.say(indicatorPageTexts.latestPlain, { period });
    const percent = this.numerals.write(cell.percent, { percent: true, fractionDigits: 1 });
    return this.wording.say(indicatorPageTexts.latest, { percent, expected: cell.expected, period });
  }

  protected formula(indicator: Indicator): string {
    const { numerator, denominator, multiplier, measure } = indicator;
    if (measure !== null) return this.wording.say(measureTexts[measure]);
    if (numerator === null || denominator === null) {
      return this.wording.say(indicatorPageTexts.countedEach, { unit: this.say({ fa: indicator.unitFa, en: indicator.unitEn }) });
    }
    const words = multiplier === 1 ? indicatorPageTexts.ratioPlain : indicatorPageTexts.ratio;
    return this.wording.say(words, { numerator: this.say(numerator), denominator: this.say(denominator), multiplier });
  }

  protected definition({ definitionFa, definitionEn }: Indicator): { text: string; lang: string } | null {
    if (definitionFa === null) return definitionEn === null ? null : { text: definitionEn, lang: 'en' };
    return shown({ fa: definitionFa, en: definitionEn }, this.locale.language());
  }

  protected reference({ reference }: Indicator): string | null {
    if (reference === null) return null;
    const value = this.numerals.write(reference.value, { approximate: reference.isApproximate });
    return this.wording.say(indicatorPageTexts.referenceNote, { value, period: this.label(reference.period) });
  }

  protected provinceName(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : this.say({ fa: province.nameFa, en: province.nameEn });
  }

  private ownProvince(): string | null {
    const figures = this.figures();
    const reference = figures?.indicator.reference?.provinceCode ?? null;
    const only = new Set(figures?.provinces.map((cell) => cell.provinceCode));
    if (only.size === 1) return [...only][0] ?? null;
    return reference !== null && only.has(reference) ? reference : null;
  }
}
