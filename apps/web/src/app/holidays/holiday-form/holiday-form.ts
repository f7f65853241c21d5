import { Component, Injector, computed, inject, input, output, runInInjectionContext, type OnInit } from '@angular/core';
import type { PlainDate } from '@hampeyman/domain/calendar';
import { announceHoliday, type AnnouncedHolidayRecord } from '@hampeyman/domain/holidays';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, written } from '../../http';
import { HolidaysClient } from '../holidays-client';
import { holidaysTexts as texts } from '../holidays-texts';

/** A holiday to announce, or one that was announced and changes. */
export interface HolidayDraft {
  readonly record: AnnouncedHolidayRecord | null;
  readonly lunarKey: string | null;
  readonly date: PlainDate | null;
  readonly nameFa: string;
  readonly nameEn: string | null;
}

type Typed = Readonly<Record<'nameFa' | 'nameEn', string> & { date: string | null }>;

/** Announces a holiday, or moves one; a day of the moon keeps its name. */
@Component({
  selector: 'app-holiday-form',
  imports: [EntryForm],
  template: `<app-entry-form
    class="sheet"
    [entry]="entry"
    [fields]="fields()"
    [act]="draft().lunarKey === null && draft().record === null ? texts.add : texts.save"
    (sent)="save()"
    (cancelled)="left.emit()"
  />`,
})
export class HolidayForm implements OnInit {
  readonly draft = input.required<HolidayDraft>();
  readonly saved = output();
  readonly left = output();

  protected readonly texts = texts;
  private readonly client = inject(HolidaysClient);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof announceHoliday>;
  private unsent!: Unsent<Typed>;
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'date', label: texts.date, kind: 'date' },
    ...(this.draft().lunarKey === null ? names : []),
  ]);

  ngOnInit(): void {
    const { date, nameFa, nameEn, lunarKey } = this.draft();
    const typed: Typed = { date, nameFa, nameEn: nameEn ?? '' };
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typed, announceHoliday, (values) => ({
        date: values.date,
        nameFa: values.nameFa,
        nameEn: written(values.nameEn),
        lunarKey,
      }));
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const { record } = this.draft();
    const done = await this.entry.send(({ lunarKey, ...names }, key) =>
      record === null ? this.client.announce({ lunarKey, ...names }, key) : this.client.change(record, names),
    );
    if (done === null) return;
    this.unsent.arrived();
    this.announcer.done(record === null ? texts.announced : texts.changed, { name: done.nameFa });
    this.saved.emit();
  }
}

const names: readonly EntryField[] = [
  { name: 'nameFa', label: texts.nameFa, kind: 'line' },
  { name: 'nameEn', label: texts.nameEn, kind: 'latin', isOptional: true },
];
