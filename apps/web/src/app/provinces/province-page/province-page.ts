import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { periodLabel, tehranDate } from '@hampeyman/domain/calendar';
import type { ProvinceDetail, ProvinceEvent } from '@hampeyman/domain/province-standings';
import { shown, type Bilingual } from '@hampeyman/domain/texts';
import { Dates, JalaliPipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, NumberPipe, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Sheet } from '@hampeyman/ui/sheet';
import { Who } from '@hampeyman/ui/who';
import { CountedPipe } from '../../counted';
import { ResourceView } from '../../http';
import { PageTitle } from '../../shell/page-title';
import { ProvinceIndicators } from '../province-indicators/province-indicators';
import { ProvinceMeetings } from '../province-meetings/province-meetings';
import { ProvinceUnits } from '../province-units/province-units';
import { ProvinceDecisions } from '../province-work/province-decisions';
import { ProvinceTasks } from '../province-work/province-tasks';
import { ProvincesClient } from '../provinces-client';
import { provincesTexts } from '../provinces-texts';
import { openStates } from '../standing';
import { eventTexts, provincePageTexts } from './province-page-texts';

/** One province on one sheet: what its director wants to know, and to have on paper, before a meeting. */
@Component({
  selector: 'app-province-page',
  imports: [
    BilingualName,
    CountedPipe,
    Icon,
    JalaliPipe,
    NumberPipe,
    PageHeader,
    ProvinceDecisions,
    ProvinceIndicators,
    ProvinceMeetings,
    ProvinceTasks,
    ProvinceUnits,
    RagChip,
    ResourceView,
    RouterLink,
    SampleBadge,
    Sheet,
    TextPipe,
    Who,
  ],
  templateUrl: './province-page.html',
  styleUrl: './province-page.css',
})
export class ProvincePage {
  readonly code = input.required<string>();
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();

  protected readonly texts = provincePageTexts;
  protected readonly common = provincesTexts;
  protected readonly openStates = openStates;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly dates = inject(Dates);
  protected readonly resource = inject(ProvincesClient).find(this.code, () => ({ memorandumId: this.memorandumId(), asOf: this.asOf() }));
  private readonly province = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly headline = computed(() => this.province()?.indicators.find(({ isHeadline }) => isHeadline) ?? null);
  /** Indicators that were reported, and those of them that stand on plan. */
  protected readonly measured = computed(() => {
    const reported = (this.province()?.indicators ?? []).filter(({ latest }) => latest !== null);
    return { reported: reported.length, onPlan: reported.filter(({ standing }) => standing === 'GREEN').length };
  });

  constructor() {
    inject(PageTitle).name(
      computed(() => {
        const province = this.province();
        if (province === null) return null;
        return this.wording.say(provincesTexts.provinceOf, { province: this.say({ fa: province.nameFa, en: province.nameEn }) });
      }),
    );
  }

  /** The page in sentences: the headline indicator, the work, the next meeting. */
  protected sentences({ tasks, nextMeeting }: ProvinceDetail): string[] {
    const { late, open } = tasks;
    const work = open === 0 ? this.texts.noTasks : late === 0 ? this.texts.inTime : this.texts.late;
    const meets =
      nextMeeting === null ? [] : [this.wording.say(this.texts.meets, { day: this.dates.write(tehranDate(nextMeeting.startsAt), 'long') })];
    return [...this.headlineWords(), this.wording.say(work, { late, open }), ...meets];
  }

  protected eventWords({ kind, progressPercent }: ProvinceEvent): string {
    return this.wording.say(eventTexts[kind], { percent: this.numerals.write(progressPercent ?? 0, { percent: true }) });
  }

  protected addressOf({ kind, record }: ProvinceEvent): string[] {
    const places = { REPORTED: 'tasks', APPROVED: 'tasks', RETURNED: 'tasks', MET: 'meetings', MEASURED: 'indicators' } as const;
    return ['/', places[kind], record.id];
  }

  protected print(): void {
    globalThis.print();
  }

  private headlineWords(): string[] {
    const headline = this.headline();
    if (headline === null) return [];
    const indicator = this.say({ fa: headline.titleFa, en: headline.titleEn });
    if (headline.latest === null) return [this.wording.say(this.texts.headlineSilent, { indicator })];
    const { percent, period, actual, isApproximate } = headline.latest;
    const named = { indicator, period: this.numerals.digits(periodLabel(period, this.locale.language(), 'within')) };
    if (percent === null) {
      const figure = this.numerals.write(actual ?? 0, { approximate: isApproximate });
      return [this.wording.say(this.texts.headlinePlain, { ...named, actual: figure })];
    }
    const share = this.numerals.write(percent, { percent: true, fractionDigits: 1 });
    return [this.wording.say(this.texts.headline, { ...named, percent: share })];
  }

  private say(name: Bilingual): string {
    return shown(name, this.locale.language()).text;
  }
}
