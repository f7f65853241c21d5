import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays, fromJalali, hasLunarHolidays, toJalali } from '@hampeyman/domain/calendar';
import { holidayKindNames, type AnnouncedHolidayRecord } from '@hampeyman/domain/holidays';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission, type MayHaveUnsaved } from '../../http';
import { Can } from '../../session';
import { HolidayForm, type HolidayDraft } from '../holiday-form/holiday-form';
import { HolidaysClient } from '../holidays-client';
import { holidaysTexts } from '../holidays-texts';
import { holidayRows, type HolidayRow } from './holiday-rows';

/** The official holidays of a Jalali year: computed, expected, announced; an administrator confirms, moves and adds. */
@Component({
  selector: 'app-holidays-page',
  imports: [Can, DigitsPipe, HolidayForm, Icon, JalaliPipe, PageHeader, RefusalPanel, ResourceView, RouterLink, StateChip, TextPipe],
  templateUrl: './holidays-page.html',
  styleUrl: './holidays-page.css',
})
export class HolidaysPage implements MayHaveUnsaved {
  /** Jalali year, from the address. */
  readonly year = input<string | undefined>();

  protected readonly texts = holidaysTexts;
  protected readonly kinds = holidayKindNames;
  private readonly client = inject(HolidaysClient);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  protected readonly shownYear = computed(() => {
    const asked = Number(this.year());
    return Number.isInteger(asked) && asked >= 1300 && asked <= 1500 ? asked : toJalali(this.today()).year;
  });
  protected readonly knowsMoon = computed(() => hasLunarHolidays(this.shownYear()));
  /** A little over the edges of the year, because the moon moves days across them. */
  protected readonly announced = this.client.between(() => ({
    from: addDays(fromJalali({ year: this.shownYear(), month: 1, day: 1 }), -5),
    to: addDays(fromJalali({ year: this.shownYear() + 1, month: 1, day: 1 }), 5),
  }));
  protected readonly rows = computed(() => holidayRows(this.shownYear(), this.announced.hasValue() ? this.announced.value().items : []));
  protected readonly acting = new Submission();
  /** What stands in the form below the list, null while there is none. */
  protected readonly draft = linkedSignal<number, HolidayDraft | null>({ source: this.shownYear, computation: () => null });
  private readonly form = viewChild(HolidayForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }

  /** The day of the moon falls where it was expected. */
  protected async confirm({ holiday }: HolidayRow): Promise<void> {
    const { date, name, lunarKey } = holiday;
    const done = await this.acting.run((key) => this.client.announce({ date, nameFa: name.fa, nameEn: name.en, lunarKey }, key));
    if (done !== null) this.announcer.done(holidaysTexts.announced, { name: done.nameFa });
    this.announced.reload();
  }

  protected async withdraw(record: AnnouncedHolidayRecord): Promise<void> {
    const done = await this.acting.run(async () => {
      await this.client.withdraw(record);
      return record;
    });
    if (done !== null) this.announcer.done(holidaysTexts.withdrawn, { name: record.nameFa });
    this.announced.reload();
  }

  protected edit({ holiday, record }: HolidayRow): void {
    const { date, name, lunarKey } = holiday;
    this.draft.set({ record, lunarKey, date, nameFa: record?.nameFa ?? name.fa, nameEn: record === null ? name.en : record.nameEn });
  }

  protected add(): void {
    this.draft.set({ record: null, lunarKey: null, date: null, nameFa: '', nameEn: null });
  }

  protected saved(): void {
    this.draft.set(null);
    this.announced.reload();
  }
}
