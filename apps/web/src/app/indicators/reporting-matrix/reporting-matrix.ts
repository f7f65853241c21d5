import { Component, computed, inject, input, signal } from '@angular/core';
import { periodLabel, type Period } from '@hampeyman/domain/calendar';
import {
  ragThresholds,
  ragTexts,
  rags,
  type Achievement,
  type IndicatorMatrix,
  type MatrixRow,
  type Rag,
} from '@hampeyman/domain/indicators';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Locale, NumberPipe, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { judgementTones } from '@hampeyman/ui/rag-chip';
import { Segmented } from '@hampeyman/ui/segmented';
import { StateChip } from '@hampeyman/ui/state-chip';
import { indicatorTexts } from '../indicators-texts';
import { countRags, matrixLines, matrixRows, type MatrixChoice } from '../matrix-view';
import { matrixTexts } from './reporting-matrix-texts';

/** 31 provinces × indicators × periods: one cell per value, hatched where nothing was reported. */
@Component({
  selector: 'app-reporting-matrix',
  imports: [JalaliPipe, NumberPipe, Segmented, StateChip, TextPipe],
  templateUrl: './reporting-matrix.html',
  styleUrl: './reporting-matrix.css',
  host: { class: 'sheet' },
})
export class ReportingMatrix {
  readonly matrix = input.required<IndicatorMatrix>();

  protected readonly texts = matrixTexts;
  protected readonly indicatorTexts = indicatorTexts;
  protected readonly ragTexts = ragTexts;
  protected readonly tones = judgementTones;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly choice = signal<MatrixChoice>('counted');
  protected readonly choices = computed(() => [
    { value: 'counted' as const, name: this.wording.say(matrixTexts.counted) },
    { value: 'all' as const, name: this.wording.say(matrixTexts.all) },
  ]);
  protected readonly rows = computed(() => matrixRows(this.matrix(), this.choice()));
  protected readonly lines = computed(() =>
    matrixLines(this.rows(), this.matrix().periods, (a, b) => comparePersian(this.provinceName(a), this.provinceName(b))),
  );
  private readonly counts = computed(() => countRags(this.lines()));
  protected readonly legend = computed(() => rags.map((rag: Rag) => ({ rag, count: this.counts()[rag] })));
  protected readonly extent = computed(() => ({
    provinces: this.wording.say(matrixTexts.provinces, { count: this.lines().length }),
    indicators: this.wording.say(matrixTexts.indicators, { count: this.rows().length }),
    periods: this.wording.say(matrixTexts.periods, { count: this.matrix().periods.length }),
    values: this.wording.say(matrixTexts.values, { reported: this.counts().reported, total: this.counts().total }),
  }));
  protected readonly thresholds = computed(() => ({
    onPlan: this.numerals.write(ragThresholds.onPlan, { percent: true }),
    attention: this.numerals.write(ragThresholds.attention, { percent: true }),
  }));
  /** The first silent province stands a little apart from those who reported. */
  protected readonly firstSilent = computed(() => {
    const lines = this.lines();
    const index = lines.findIndex((line) => !line.hasReported);
    return index > 0 ? lines[index]?.provinceCode : undefined;
  });

  protected label(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'short'));
  }

  protected within(period: Period): string {
    return this.numerals.digits(periodLabel(period, this.locale.language(), 'within'));
  }

  protected provinceName(code: string): string {
    const province = provinceOf(code);
    return province === null ? code : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  }

  protected name(row: MatrixRow): string {
    return shown({ fa: row.titleFa, en: row.titleEn }, this.locale.language()).text;
  }

  /** What a column is headed with: the name without the word "number of" that all of them begin with. */
  protected shortName(row: MatrixRow): string {
    return this.name(row).replace(/^تعداد /, '');
  }

  protected words(cell: Achievement, row: MatrixRow | undefined): string {
    const about = {
      province: this.provinceName(cell.provinceCode ?? ''),
      indicator: row === undefined ? '' : this.name(row),
      period: this.within(cell.period),
    };
    if (cell.actual === null) return this.wording.say(matrixTexts.silent, about);
    const value = this.numerals.write(cell.actual, { approximate: cell.isApproximate });
    if (cell.percent === null) return this.wording.say(matrixTexts.unmeasured, { ...about, value });
    return this.wording.say(matrixTexts.cell, {
      ...about,
      value,
      percent: this.numerals.write(cell.percent, { percent: true, fractionDigits: 1 }),
    });
  }
}
