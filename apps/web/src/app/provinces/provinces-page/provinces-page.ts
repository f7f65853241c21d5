import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { periodLabel, tehranDate } from '@hampeyman/domain/calendar';
import { ragTexts, ragThresholds, type Achievement } from '@hampeyman/domain/indicators';
import type { ProvinceStanding } from '@hampeyman/domain/province-standings';
import { comparePersian } from '@hampeyman/domain/persian';
import { shown, type Texts } from '@hampeyman/domain/texts';
import { JalaliPipe, RelativeDayPipe } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Locale, NumberPipe, Numerals, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { ProvinceMap, type ProvinceMark } from '@hampeyman/ui/province-map';
import { judgementNames, judgementTones } from '@hampeyman/ui/rag-chip';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { StateChip, type Tone } from '@hampeyman/ui/state-chip';
import { CountedPipe } from '../../counted';
import { ResourceView } from '../../http';
import { ProvincesClient } from '../provinces-client';
import { provincesTexts } from '../provinces-texts';
import { mapTones, openStates, standingOf, standings, type Standing } from '../standing';
import { provincesPageTexts } from './provinces-page-texts';

const names: Readonly<Record<Standing, Texts>> = { ...ragTexts, PLAIN: provincesTexts.notMeasured };
const tones: Readonly<Record<Standing, Tone>> = {
  GREEN: judgementTones.GREEN,
  AMBER: judgementTones.AMBER,
  RED: judgementTones.RED,
  GREY: judgementTones.GREY,
  PLAIN: 'off',
};

/** The 31 provinces as a map and as its twin, a table: how each stands, what is open there, when it meets. */
@Component({
  selector: 'app-provinces-page',
  imports: [
    BilingualName,
    CountedPipe,
    EmptyState,
    Icon,
    JalaliPipe,
    NumberPipe,
    PageHeader,
    PercentPipe,
    ProvinceMap,
    RelativeDayPipe,
    ResourceView,
    RouterLink,
    SampleBadge,
    StateChip,
    TextPipe,
  ],
  templateUrl: './provinces-page.html',
  styleUrl: './provinces-page.css',
})
export class ProvincesPage {
  readonly memorandumId = input<string>();
  readonly asOf = input<string>();
  /** The standing whose provinces are listed; every one when absent. */
  readonly standing = input<string>();

  protected readonly texts = provincesPageTexts;
  protected readonly common = provincesTexts;
  protected readonly names = names;
  protected readonly tones = tones;
  protected readonly silence = judgementNames.GREY;
  protected readonly openStates = openStates;
  protected readonly dayOf = tehranDate;
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  private readonly router = inject(Router);
  protected readonly resource = inject(ProvincesClient).list(() => ({ memorandumId: this.memorandumId(), asOf: this.asOf() }));
  private readonly answer = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  /** Provinces in sight, by the reader's own alphabet, each with its standing. */
  private readonly inSight = computed(() => {
    const isPersian = this.locale.language() === 'fa';
    const rows = (this.answer()?.items ?? []).flatMap((item) =>
      item.figures === null ? [] : [{ ...item, figures: item.figures, standing: standingOf(item.figures.reading) }],
    );
    return isPersian ? rows : rows.toSorted((a, b) => comparePersian(a.nameEn, b.nameEn));
  });
  protected readonly isWhole = computed(() => this.inSight().length === this.answer()?.items.length);
  protected readonly rows = computed(() => this.inSight().filter(({ standing }) => !this.asked() || standing === this.asked()));
  protected readonly opens = computed(() => this.inSight().map(({ code }) => code));
  /** How many provinces stand so; only what occurs is offered. */
  protected readonly counts = computed(() =>
    standings
      .map((standing) => ({ standing, count: this.inSight().filter((row) => row.standing === standing).length }))
      .filter(({ count }) => count > 0),
  );
  protected readonly asked = computed(() => standings.find((one) => one === this.standing()) ?? null);
  protected readonly marks = computed((): ProvinceMark[] => {
    const inSight = new Map(this.inSight().map((row) => [row.code, row]));
    return (this.answer()?.items ?? []).flatMap(({ code }) => {
      const row = inSight.get(code);
      if (row === undefined) return [{ code, tone: 'unseen' as const, words: this.wording.say(this.texts.unseen), number: null }];
      if (row.standing === 'GREY') return [];
      return [{ code, tone: mapTones[row.standing], words: this.wordsOf(row.standing, row.figures.reading), number: null }];
    });
  });
  protected readonly indicatorName = computed(() => {
    const indicator = this.answer()?.headline?.indicator;
    return indicator === undefined ? '' : shown({ fa: indicator.titleFa, en: indicator.titleEn }, this.locale.language()).text;
  });
  protected readonly periodName = computed(() => {
    const period = this.answer()?.headline?.period;
    return period === undefined ? '' : this.numerals.digits(periodLabel(period, this.locale.language(), 'within'));
  });
  protected readonly countryWords = computed(() => {
    const country = this.answer()?.headline?.country ?? null;
    const figure = country?.actual ?? null;
    if (country === null || figure === null) return null;
    const actual = this.numerals.write(figure, { approximate: country.isApproximate });
    if (country.percent === null) return this.wording.say(this.texts.countryPlain, { actual });
    const percent = this.numerals.write(country.percent, { percent: true, fractionDigits: 1 });
    return this.wording.say(this.texts.country, { actual, percent });
  });
  /** The country as far as it is measured; it stands under its provinces, unless only some of them are listed. */
  protected readonly countryStanding = computed(() => {
    const country = this.answer()?.headline?.country ?? null;
    return country === null || this.asked() !== null ? null : { standing: standingOf(country), percent: country.percent };
  });
  protected readonly thresholds = computed(() => ({
    onPlan: this.numerals.write(ragThresholds.onPlan, { percent: true }),
    attention: this.numerals.write(ragThresholds.attention, { percent: true }),
  }));

  protected open(code: string): void {
    void this.router.navigate(['/provinces', code], { queryParams: this.kept() });
  }

  /** What every address below this page takes along from its own. */
  protected kept(): { readonly memorandumId: string | undefined; readonly asOf: string | undefined } {
    return { memorandumId: this.memorandumId(), asOf: this.asOf() };
  }

  protected nameOf({ nameFa, nameEn }: Pick<ProvinceStanding, 'nameFa' | 'nameEn'>): string {
    return shown({ fa: nameFa, en: nameEn }, this.locale.language()).text;
  }

  /** What a count opens, for those who hear only the link; it begins with what is seen (WCAG 2.5.3). */
  protected linkName(row: Pick<ProvinceStanding, 'nameFa' | 'nameEn'>, count: number, seen: Texts, what: Texts): string {
    const words = { seen: this.wording.say(seen, { count }), what: this.wording.say(what), province: this.nameOf(row) };
    return this.wording.say(this.texts.openName, words);
  }

  protected print(): void {
    globalThis.print();
  }

  private wordsOf(standing: Standing, reading: Achievement | null): string {
    const word = this.wording.say(names[standing]);
    const percent = reading?.percent ?? null;
    return percent === null
      ? word
      : `${word}${this.locale.language() === 'fa' ? '، ' : ', '}${this.numerals.write(percent, { percent: true, fractionDigits: 1 })}`;
  }
}
