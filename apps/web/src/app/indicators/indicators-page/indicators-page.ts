import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel } from '@hampeyman/domain/calendar';
import type { IndicatorMatrix } from '@hampeyman/domain/indicators';
import { provinces } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { ResourceView } from '../../http';
import { WaitingValues } from '../../indicator-values/waiting-values/waiting-values';
import { Can } from '../../session';
import { IndicatorList } from '../indicator-list/indicator-list';
import { IndicatorsClient } from '../indicators-client';
import { indicatorTexts } from '../indicators-texts';
import { funnelSteps, matrixRows, narrowestStep, reportingProvinces } from '../matrix-view';
import { PathFunnel } from '../path-funnel/path-funnel';
import { ReportingMatrix } from '../reporting-matrix/reporting-matrix';
import { Spotlight } from '../spotlight/spotlight';
import { indicatorsPageTexts } from './indicators-page-texts';

/** How far the provinces have come: the sentence, the reporting matrix, the way of a home business, and all indicators. */
@Component({
  selector: 'app-indicators-page',
  imports: [
    Can,
    EmptyState,
    Icon,
    IndicatorList,
    PageHeader,
    PathFunnel,
    ReportingMatrix,
    ResourceView,
    RouterLink,
    SampleBadge,
    Spotlight,
    TextPipe,
    WaitingValues,
  ],
  templateUrl: './indicators-page.html',
  styleUrl: './indicators-page.css',
})
export class IndicatorsPage {
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();
  readonly q = input<string>();
  readonly level = input<string>();
  readonly side = input<string>();
  readonly objectiveId = input<string>();
  readonly outcomeId = input<string>();
  readonly targetGroup = input<string>();
  readonly supportInstrument = input<string>();

  protected readonly texts = indicatorsPageTexts;
  protected readonly indicatorTexts = indicatorTexts;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly matrix = inject(IndicatorsClient).matrix(() => ({ memorandumId: this.memorandumId(), asOf: this.asOf() }));
  protected readonly filters = computed(() => ({
    q: this.q(),
    level: this.level(),
    side: this.side(),
    objectiveId: this.objectiveId(),
    outcomeId: this.outcomeId(),
    targetGroup: this.targetGroup(),
    supportInstrument: this.supportInstrument(),
  }));

  protected isSample(matrix: IndicatorMatrix): boolean {
    return matrix.indicators.some((row) => row.isSample);
  }

  protected until({ periods }: IndicatorMatrix): string {
    const last = periods.at(-1);
    if (last === undefined) return this.wording.say(indicatorsPageTexts.noPeriod);
    return this.wording.say(indicatorsPageTexts.until, {
      period: this.numerals.digits(periodLabel(last, this.locale.language(), 'within')),
    });
  }

  /** The figures in one sentence. */
  protected sentence(matrix: IndicatorMatrix): string {
    const reported = reportingProvinces(matrixRows(matrix, 'counted'));
    if (reported === 0) return this.wording.say(indicatorsPageTexts.none);
    const silent = provinces.length - reported;
    const who =
      silent === 0 ? this.wording.say(indicatorsPageTexts.all) : this.wording.say(indicatorsPageTexts.reported, { reported, silent });
    const narrow = narrowestStep(funnelSteps(matrix.indicators) ?? []);
    if (narrow === null) return who + this.wording.say(indicatorsPageTexts.end);
    const { text } = shown({ fa: narrow.row.titleFa, en: narrow.row.titleEn }, this.locale.language());
    return who + this.wording.say(indicatorsPageTexts.narrow, { step: text.replace(/^تعداد /, '') });
  }
}
