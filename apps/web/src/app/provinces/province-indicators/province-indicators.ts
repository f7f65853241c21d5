import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel } from '@hampeyman/domain/calendar';
import { ragThresholds, type Achievement } from '@hampeyman/domain/indicators';
import type { ProvinceDetail, ProvinceIndicator } from '@hampeyman/domain/province-standings';
import { BilingualName, Locale, NumberPipe, Numerals, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { CountedPipe } from '../../counted';
import { provincesTexts } from '../provinces-texts';
import { SparkLine } from '../spark-line/spark-line';
import { provinceIndicatorsTexts } from './province-indicators-texts';

type Reported = ProvinceIndicator & { readonly latest: Achievement };

/** What the province reported, with its course and its plan; what it did not report is named, too. */
@Component({
  selector: 'app-province-indicators',
  imports: [BilingualName, CountedPipe, NumberPipe, PercentPipe, RagChip, RouterLink, Sheet, SparkLine, StateChip, TextPipe],
  templateUrl: './province-indicators.html',
  styleUrl: './province-indicators.css',
})
export class ProvinceIndicators {
  readonly province = input.required<Pick<ProvinceDetail, 'code' | 'memorandum' | 'asOf' | 'indicators'>>();

  protected readonly texts = provinceIndicatorsTexts;
  protected readonly notMeasured = provincesTexts.notMeasured;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  protected readonly reported = computed(() =>
    this.province().indicators.flatMap((one): Reported[] => (one.latest === null ? [] : [{ ...one, latest: one.latest }])),
  );
  protected readonly silent = computed(() => this.province().indicators.filter(({ latest }) => latest === null));
  protected readonly thresholds = computed(() => ({
    onPlan: this.numerals.write(ragThresholds.onPlan, { percent: true }),
    attention: this.numerals.write(ragThresholds.attention, { percent: true }),
  }));

  protected periodOf({ latest }: Reported): string {
    return this.numerals.digits(periodLabel(latest.period, this.locale.language(), 'short'));
  }

  /** Percentages of an indicator itself are told with one digit after the mark, counts as they are. */
  protected digits({ latest }: Reported): number {
    return latest.actual !== null && Number.isInteger(latest.actual) ? 0 : 1;
  }
}
