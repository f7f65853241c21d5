import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel } from '@hampeyman/domain/calendar';
import { directionTexts, levelTexts, type IndicatorAchievements } from '@hampeyman/domain/indicators';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { BilingualName, Locale, NumberPipe, Numerals, TextPipe } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { IndicatorsClient } from '../indicators-client';
import { SeriesFigure } from '../series-figure/series-figure';
import { spotlightTexts } from './spotlight-texts';

/**
 * The indicator that is worth a second look: one with a figure of another time beside its series (S21). Where that province is not in
 * sight, or no indicator has such a figure, nothing stands here.
 */
@Component({
  selector: 'app-spotlight',
  imports: [BilingualName, NumberPipe, RagChip, RouterLink, SeriesFigure, TextPipe],
  templateUrl: './spotlight.html',
  styleUrl: './spotlight.css',
})
export class Spotlight {
  readonly memorandumId = input.required<string>();
  readonly asOf = input.required<string>();

  protected readonly texts = spotlightTexts;
  protected readonly levelTexts = levelTexts;
  protected readonly directionTexts = directionTexts;
  private readonly client = inject(IndicatorsClient);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly indicators = this.client.list(() => ({ memorandumId: this.memorandumId(), asOf: this.asOf(), limit: 100 }));
  private readonly chosen = computed(() => {
    if (!this.indicators.hasValue()) return undefined;
    return this.indicators
      .value()
      .items.find(({ reference, direction, isComputed }) => reference?.provinceCode != null && direction !== 'CONTEXT' && !isComputed);
  });
  protected readonly provinceCode = computed(() => this.chosen()?.reference?.provinceCode ?? null);
  private readonly resource = this.client.achievements(
    () => this.chosen()?.id,
    () => ({ asOf: this.asOf(), provinceCode: this.provinceCode() ?? undefined }),
  );
  protected readonly found = computed(() => {
    const found = this.resource.hasValue() ? this.resource.value() : undefined;
    return found === undefined || found.provinces.length === 0 ? null : found;
  });
  protected readonly latest = computed(() => this.found()?.provinces.findLast(({ actual }) => actual !== null) ?? null);

  protected provinceName(): string {
    const province = provinceOf(this.provinceCode() ?? '');
    return province === null ? '' : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }

  protected share(): string {
    const latest = this.latest();
    return latest?.percent == null ? '' : this.numerals.write(latest.percent, { percent: true, fractionDigits: 1 });
  }

  protected period(): string {
    const latest = this.latest();
    return latest === null ? '' : this.numerals.digits(periodLabel(latest.period, this.locale.language(), 'within'));
  }

  protected definition({ indicator }: IndicatorAchievements): { text: string; lang: string } | null {
    const { definitionFa, definitionEn } = indicator;
    if (definitionFa === null) return definitionEn === null ? null : { text: definitionEn, lang: 'en' };
    return shown({ fa: definitionFa, en: definitionEn }, this.locale.language());
  }
}
