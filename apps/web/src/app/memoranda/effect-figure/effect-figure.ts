import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { BilingualName, Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { hostWidth } from '../../charts/element-width';
import { IndicatorsClient } from '../../indicators/indicators-client';
import { memorandaTexts } from '../memoranda-texts';
import { drawEffect, effectSeries } from './effect-geometry';

const plot = { height: 62, top: 20, bottom: 40 } as const;

/** What an obligation has brought so far: the latest readings of the indicator of its objective against the target. */
@Component({
  selector: 'app-effect-figure',
  imports: [BilingualName, RouterLink, TextPipe],
  templateUrl: './effect-figure.html',
  styleUrl: './effect-figure.css',
})
export class EffectFigure {
  readonly indicatorId = input.required<string>();

  protected readonly texts = memorandaTexts;
  protected readonly plot = plot;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly width = hostWidth(260);
  private readonly resource = inject(IndicatorsClient).achievements(this.indicatorId, () => ({}));
  protected readonly found = computed(() => {
    const found = this.resource.hasValue() ? this.resource.value() : null;
    const series = found === null ? null : effectSeries(found);
    return found === null || series === null ? null : { indicator: found.indicator, series };
  });
  protected readonly drawn = computed(() => {
    const found = this.found();
    if (found === null) return null;
    const { points, target } = drawEffect(found.series, {
      width: this.width(),
      height: plot.height,
      isRightToLeft: this.locale.direction() === 'rtl',
    });
    return {
      points: points.map((point) => ({ ...point, value: this.write(point.actual), name: this.periodName(point.period) })),
      line: points.map(({ x, y }) => `${String(x)},${String(y + plot.top)}`).join(' '),
      target: target === null ? null : { y: target + plot.top, value: this.write(found.series.target ?? 0) },
    };
  });
  protected readonly words = computed(() =>
    (this.drawn()?.points ?? []).map(({ name, value }) => `${name}: ${value}`).join(this.wording.say(memorandaTexts.semicolon)),
  );
  /** Where it was read: the province, or the whole country. */
  protected readonly place = computed(() => {
    const province = provinceOf(this.found()?.series.provinceCode ?? '');
    if (province === null) return this.wording.say(memorandaTexts.wholeCountry);
    return shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  });

  private write(value: number): string {
    const isShare = this.found()?.indicator.unitCode === 'PERCENT';
    return this.numerals.write(value, isShare ? { percent: true } : {});
  }

  private periodName(period: string): string {
    return this.numerals.digits(periodLabel(period as Period, this.locale.language(), 'short'));
  }
}
