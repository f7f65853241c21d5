import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isolate } from '@hampeyman/domain/persian';
import { provinceOf } from '@hampeyman/domain/provinces';
import { shown } from '@hampeyman/domain/texts';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { DigitsPipe, Locale, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { CountedPipe } from '../../counted';
import { ResourceView } from '../../http';
import { Approvals } from '../approvals/approvals';
import { CourseFigure } from '../course-figure/course-figure';
import { DashboardClient } from '../dashboard-client';
import { dashboardTexts } from '../dashboard-texts';
import { FieldsFigure } from '../fields-figure/fields-figure';
import { FiguresStrip } from '../figures-strip/figures-strip';
import { Headline } from '../headline/headline';
import { LateList } from '../late-list/late-list';
import { MeetingsList } from '../meetings-list/meetings-list';
import { ProvincesFigure } from '../provinces-figure/provinces-figure';
import { SidesFigure } from '../sides-figure/sides-figure';

/** One sentence, the figures that prove it, and the rows behind them: the answer stands on the first screen. */
@Component({
  selector: 'app-dashboard-page',
  imports: [
    Approvals,
    CountedPipe,
    CourseFigure,
    DigitsPipe,
    FieldsFigure,
    FiguresStrip,
    Headline,
    Icon,
    JalaliPipe,
    LateList,
    MeetingsList,
    NumberPipe,
    ProvincesFigure,
    ResourceView,
    RouterLink,
    SampleBadge,
    SidesFigure,
    TextPipe,
  ],
  templateUrl: './dashboard-page.html',
  styleUrl: './dashboard-page.css',
})
export class DashboardPage {
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();

  protected readonly texts = dashboardTexts;
  private readonly locale = inject(Locale);
  protected readonly figures = inject(DashboardClient).read(() => ({ memorandumId: this.memorandumId(), asOf: this.asOf() }));
  protected readonly provinceName = computed(() => {
    const code = this.figures.hasValue() ? this.figures.value().provinceCode : null;
    const province = code === null ? null : provinceOf(code);
    return province === null ? '' : shown({ fa: province.nameFa, en: province.nameEn }, this.locale.language()).text;
  });

  /** A letter number keeps its own direction inside any sentence (UAX #9). */
  protected isolated(number: string): string {
    return isolate(number);
  }

  protected print(): void {
    globalThis.print();
  }
}
