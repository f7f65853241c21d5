import { Component, computed, inject, input } from '@angular/core';
import { partsOf, periodLabel, type Period } from '@hampeyman/domain/calendar';
import { fitsFrequency, type Achievement, type IndicatorAchievements } from '@hampeyman/domain/indicators';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { Locale, NumberPipe, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { judgementTones, RagChip } from '@hampeyman/ui/rag-chip';
import { hostWidth } from '../../charts/element-width';
import { drawSeries } from '../../charts/series-geometry';
import { indicatorTexts } from '../indicators-texts';
import { seriesTexts } from './series-figure-texts';

let figures = 0;
const height = 264;
/** Where the sheet is narrower the table stands below the drawing. */
const besideTable = 660;
const tableWidth = 330;
/** Below this width of a bar its label would touch the next one. */
const roomyBar = 20;

/** A period of the series, whether it is over or still ahead. */
interface Step {
  readonly period: Period;
  readonly cell: Achievement | null;
  readonly expected: number | null;
}

/** The series of one place: bars in reading direction with the planned line, the way to the target, and its table twin. */
@Component({
  selector: 'app-series-figure',
  imports: [NumberPipe, RagChip, TextPipe],
  templateUrl: './series-figure.html',
  styleUrl: './series-figure.css',
})
export class SeriesFigure {
  readonly figures = input.required<IndicatorAchievements>();
  /** The province whose series is drawn; null for the country. */
  readonly provinceCode = input<string | null>(null);

  protected readonly texts = seriesTexts;
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly height = height;
  protected readonly hatchId = `series-hatch-${String(++figures)}`;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly sheetWidth = hostWidth(700);
  protected readonly isBeside = computed(() => this.sheetWidth() >= besideTable);
  protected readonly width = computed(() => Math.max(280, this.isBeside() ? this.sheetWidth() - tableWidth - 18 : this.sheetWidth()));
  protected readonly indicator = computed(() => this.figures().indicator);
  protected readonly title = computed(
    () => shown({ fa: this.indicator().titleFa, en: this.indicator().titleEn }, this.locale.language()).text,
  );
  protected readonly place = computed(() => {
    const code = this.provinceCode();
    return code === null ? this.wording.say(indicatorTexts.country) : this.provinceName(code);
  });
  protected readonly unit = computed(
    () => shown({ fa: this.indicator().unitFa, en: this.indicator().unitEn }, this.locale.language()).text,
  );

  protected readonly steps = computed<readonly Step[]>(() => {
    const { country, provinces, path, periods } = this.figures();
    const code = this.provinceCode();
    const cells = code === null ? country : provinces.filter((cell) => cell.provinceCode === code);
    const own = path.filter((target) => target.provinceCode === code);
    const isAhead = (period: Period): boolean =>
      fitsFrequency(period, this.indicator().frequency) && !periods.includes(period) && period > (periods.at(-1) ?? '');
    const ahead = own.map(({ period }) => period).filter(isAhead);
    return [...periods, ...ahead].map((period) => {
      const cell = cells.find((one) => one.period === period) ?? null;
      return { period, cell, expected: cell?.expected ?? own.find((target) => target.period === period)?.value ?? null };
    });
  });
  /** The figure of another time belongs to its own place only. */
  protected readonly reference = computed(() => {
    const { reference } = this.indicator();
    return reference !== null && reference.provinceCode === this.provinceCode() ? reference : null;
  });
  protected readonly drawing = computed(() => {
    const points = this.steps().map(({ period, cell, expected }) => ({ key: period, actual: cell?.actual ?? null, expected }));
    return drawSeries(points, this.indicator().baseline?.value ?? null, {
      width: this.width(),
      height,
      isRightToLeft: this.locale.direction() === 'rtl',
      hasReference: this.reference() !== null,
    });
  });
  protected readonly columns = computed(() => this.drawing().columns.map((column, index) => ({ ...column, step: this.steps()[index] })));
  private readonly isRoomy = computed(() => (this.columns()[0]?.bar?.width ?? roomyBar) >= roomyBar);
  /** The last target, written at the end of the path. */
  protected readonly target = computed(() => {
    const last = this.columns().findLast(({ tick }) => tick !== null);
    const expected = last?.step?.expected ?? null;
    return last?.tick == null || expected === null || last.bar !== null ? null : { x: last.centre, y: last.tick.y, value: expected };
  });
  /** Years under the periods, each centred under its own. */
  protected readonly years = computed(() => {
    const groups = new Map<number, number[]>();
    for (const { step, centre } of this.columns()) {
      if (step === undefined) continue;
      const parts = partsOf(step.period);
      if (parts.kind === 'span' || parts.kind === 'year') continue;
      groups.set(parts.year, [...(groups.get(parts.year) ?? []), centre]);
    }
    return [...groups].map(([year, centres]) => ({
      year: this.numerals.digits(String(year)),
      x: centres.reduce((a, b) => a + b, 0) / centres.length,
    }));
  });

  /** Where bars stand close, only the last one has its value written; the table has them all. */
  protected isWritten(index: number): boolean {
    const last = this.columns().findLastIndex(({ bar }) => bar !== null);
    return this.isRoomy() || index === last;
  }

  protected tone(cell: Achievement | null | undefined): string {
    return cell?.rag == null ? 'plain' : judgementTones[cell.rag];
  }

  protected label(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  /** The period under its bar, its year being written below. */
  protected shortest(period: Period): string {
    const parts = partsOf(period);
    if (parts.kind === 'half' && this.isRoomy()) return this.label(period).split(/[،,]/)[0] ?? '';
    if (parts.kind === 'half' || parts.kind === 'month' || parts.kind === 'quarter') return this.numerals.digits(String(parts.number));
    return this.label(period);
  }

  protected provinceName(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }

  protected percent(value: number): string {
    return this.numerals.write(value, { percent: true, fractionDigits: 1 });
  }
}
