import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel } from '@hampeyman/domain/calendar';
import { ragRuleTexts, ragTexts, rags, ragThresholds, type Achievement, type IndicatorAchievements } from '@hampeyman/domain/indicators';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, NumberPipe, Numerals, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { judgementTones, RagChip } from '@hampeyman/ui/rag-chip';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Session } from '../../session';
import { indicatorTexts } from '../indicators-texts';
import { provinceReadingsTexts } from './province-readings-texts';

/** Provinces of the latest period, the best first and the silent ones grey, with the rule behind the colours. */
@Component({
  selector: 'app-province-readings',
  imports: [Icon, NumberPipe, PercentPipe, RagChip, RouterLink, Sheet, StateChip, TextPipe],
  templateUrl: './province-readings.html',
  styleUrl: './province-readings.css',
})
export class ProvinceReadings {
  readonly figures = input.required<IndicatorAchievements>();
  readonly chosen = output<string>();

  protected readonly texts = provinceReadingsTexts;
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly ragTexts = ragTexts;
  protected readonly rules = ragRuleTexts;
  protected readonly rags = rags;
  protected readonly tones = judgementTones;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly session = inject(Session);
  /** The last period of which anything is known, else the last that is over. */
  private readonly period = computed(() => {
    const { provinces, periods } = this.figures();
    return periods.findLast((period) => provinces.some((cell) => cell.period === period && cell.actual !== null)) ?? periods.at(-1) ?? null;
  });
  protected readonly heading = computed(() => {
    const period = this.period();
    const words = period === null ? '' : this.numerals.digits(periodLabel(period, this.locale.language(), 'within'));
    return this.wording.say(provinceReadingsTexts.heading, { period: words });
  });
  private readonly cells = computed(() => this.figures().provinces.filter((cell) => cell.period === this.period()));
  protected readonly reported = computed(() =>
    this.cells()
      .filter(({ actual }) => actual !== null)
      .toSorted((a, b) => (b.percent ?? -Infinity) - (a.percent ?? -Infinity) || comparePersian(this.name(a), this.name(b))),
  );
  protected readonly silent = computed(() =>
    this.cells()
      .filter(({ actual }) => actual === null)
      .toSorted((a, b) => comparePersian(this.name(a), this.name(b))),
  );
  protected readonly thresholds = computed(() => ({
    onPlan: this.numerals.write(ragThresholds.onPlan, { percent: true }),
    attention: this.numerals.write(ragThresholds.attention, { percent: true }),
  }));

  /** Whether the reader may open the page of this province. */
  protected opens({ provinceCode }: Achievement): boolean {
    return this.session.can('read', 'Province', { code: provinceCode });
  }

  protected name({ provinceCode }: Achievement): string {
    const province = provinceOf(provinceCode ?? '');
    return province === null ? '' : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }
}
