import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { period, periodLabel } from '@hampeyman/domain/calendar';
import type { Dashboard } from '@hampeyman/domain/dashboard';
import type { Rag } from '@hampeyman/domain/indicators';
import { provinceOf, provinces } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { BilingualName, Locale, NumberPipe, Numerals, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { ProvinceMap, type ProvinceMark, type ProvinceTone } from '@hampeyman/ui/province-map';
import { judgementNames } from '@hampeyman/ui/rag-chip';
import { StateChip } from '@hampeyman/ui/state-chip';
import { CountedPipe } from '../../counted';
import { dashboardTexts } from '../dashboard-texts';

const tones: Readonly<Record<Rag, ProvinceTone>> = { GREEN: 'ok', AMBER: 'risk', RED: 'late', GREY: 'plain' };
/** Bars end here, in percent of the target, so that a province far ahead does not flatten the others. */
const fullBar = 125;

/** The headline indicator by province: map and ranked list say the same; those who did not report are hatched and counted. */
@Component({
  selector: 'app-provinces-figure',
  imports: [BilingualName, CountedPipe, NumberPipe, PercentPipe, ProvinceMap, RouterLink, StateChip, TextPipe],
  templateUrl: './provinces-figure.html',
  styleUrl: './provinces-figure.css',
  providers: [CountedPipe],
})
export class ProvincesFigure {
  readonly figures = input.required<Pick<Dashboard, 'asOf' | 'memorandum' | 'provinceCode' | 'provinces'>>();

  protected readonly texts = dashboardTexts;
  protected readonly silence = judgementNames.GREY;
  protected readonly target = (100 / fullBar) * 100;
  protected readonly opens = provinces.map(({ code }) => code);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly router = inject(Router);
  private readonly counted = inject(CountedPipe);
  /** The only province a provincial reader sees; a map of one province would call the others silent, so none is drawn. */
  protected readonly own = computed(() => this.figures().provinceCode);
  /** Who sees all provinces finds the silent ones listed; who sees one, the sum they are part of. */
  protected readonly silentOnes = computed(() => (this.own() === null ? { standing: 'GREY' } : {}));

  protected readonly rows = computed(() =>
    (this.figures().provinces?.rows ?? []).flatMap((row, index) => {
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
    const indicator = this.figures().provinces?.indicator;
    return indicator === undefined ? '' : shown({ fa: indicator.titleFa, en: indicator.titleEn }, this.locale.language()).text;
  });
  protected readonly periodName = computed(() => {
    const key = period.safeParse(this.figures().provinces?.period);
    return key.success ? this.numerals.digits(periodLabel(key.data, this.locale.language(), 'within')) : '';
  });

  protected open(code: string): void {
    void this.router.navigate(['/provinces', code], { queryParams: this.counted.transform({}, this.figures()) });
  }
}
