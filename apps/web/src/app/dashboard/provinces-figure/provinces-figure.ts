import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { period, periodLabel } from '@hampeyman/domain/calendar';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import type { Rag } from '@hampeyman/domain/indicators';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { BilingualName, Locale, NumberPipe, Numerals, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { ProvinceMap, type ProvinceMark, type ProvinceTone } from '@hampeyman/ui/province-map';
import { judgementNames } from '@hampeyman/ui/rag-chip';
import { StateChip } from '@hampeyman/ui/state-chip';
import { dashboardTexts } from '../dashboard-texts';

const tones: Readonly<Record<Rag, ProvinceTone>> = { GREEN: 'ok', AMBER: 'risk', RED: 'late', GREY: 'plain' };
/** Bars end here, in percent of the target, so that a province far ahead does not flatten the others. */
const fullBar = 125;

/** The headline indicator by province: map and ranked list say the same; those who did not report are hatched and counted. */
@Component({
  selector: 'app-provinces-figure',
  imports: [BilingualName, NumberPipe, PercentPipe, ProvinceMap, RouterLink, StateChip, TextPipe],
  templateUrl: './provinces-figure.html',
  styleUrl: './provinces-figure.css',
})
export class ProvincesFigure {
  readonly provinces = input.required<Dashboard['provinces']>();
  /** The only province a provincial reader sees; a map of one province would call the others silent, so none is drawn. */
  readonly own = input<string | null>(null);

  protected readonly texts = dashboardTexts;
  protected readonly silence = judgementNames.GREY;
  protected readonly target = (100 / fullBar) * 100;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);

  protected readonly rows = computed(() =>
    (this.provinces()?.rows ?? []).flatMap((row, index) => {
      const province = row.provinceCode === null ? null : provinceOf(row.provinceCode);
      if (province === null) return [];
      const share = row.percent === null ? 0 : Math.min(100, (Math.max(0, row.percent) / fullBar) * 100);
      return [{ ...row, province, place: index + 1, tone: row.rag === null ? ('plain' as const) : tones[row.rag], share }];
    }),
  );
  protected readonly marks = computed((): ProvinceMark[] =>
    this.rows().map(({ province, tone, percent, place }) => ({
      code: province.code,
      tone,
      words: percent === null ? '' : this.numerals.write(percent, { percent: true, fractionDigits: 1 }),
      number: place,
    })),
  );
  protected readonly indicatorName = computed(() => {
    const indicator = this.provinces()?.indicator;
    return indicator === undefined ? '' : shown({ fa: indicator.titleFa, en: indicator.titleEn }, this.locale.language()).text;
  });
  protected readonly periodName = computed(() => {
    const key = period.safeParse(this.provinces()?.period);
    return key.success ? this.numerals.digits(periodLabel(key.data, this.locale.language(), 'within')) : '';
  });
}
