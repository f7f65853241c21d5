import { CdkConnectedOverlay } from '@angular/cdk/overlay';
import { CdkTrapFocus } from '@angular/cdk/a11y';
import { Component, ElementRef, computed, inject, input, linkedSignal, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { parseDate, type PlainDate } from '@hampeyman/domain/calendar';
import { Dates } from '../dates';
import { Field } from '../field';
import { Icon } from '../icon';
import { MonthCalendar } from '../jalali-date';
import { TextPipe } from '../language';
import { dateFieldTexts } from './date-field-texts';

const exampleDay = '2026-11-01';

/**
 * A day typed in the reader's words (۱۴۰۵/۸/۱۰، ۱۰ آبان ۱۴۰۵، 2026-11-01, any digits) or picked from the month calendar;
 * `YYYY-MM-DD` or null outside. What cannot be read stays in the box and is said so, and the value is null. The calendar
 * itself is loaded when first opened.
 */
@Component({
  selector: 'ui-date-field',
  imports: [CdkConnectedOverlay, CdkTrapFocus, Icon, MonthCalendar, TextPipe],
  templateUrl: './date-field.html',
  styleUrl: './date-field.css',
})
export class DateField implements FormValueControl<string | null> {
  readonly value = model<string | null>(null);
  readonly disabled = input(false);
  readonly earliest = input<string | null>(null);
  readonly latest = input<string | null>(null);
  /** Names the field where no `ui-field` stands around it. */
  readonly label = input<string | null>(null);
  readonly touch = output();

  protected readonly texts = dateFieldTexts;
  protected readonly field = inject(Field, { optional: true });
  private readonly dates = inject(Dates);
  private readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  /** How a date is written here, for whoever wrote one that cannot be read; an empty box shows words, for a date in it looks chosen. */
  protected readonly example = computed(() => this.dates.write(exampleDay));
  private readonly shown = computed(() => {
    const value = this.value();
    return value === null ? '' : this.dates.write(value);
  });
  /** What stands in the box: the date written properly, until somebody types. */
  protected readonly written = linkedSignal(() => this.shown());
  protected readonly isOpen = signal(false);
  protected readonly unread = computed(() => this.value() === null && this.written().trim() !== '');
  protected readonly day = computed(() => asDay(this.value()));
  protected readonly first = computed(() => asDay(this.earliest()));
  protected readonly last = computed(() => asDay(this.latest()));

  protected read(typed: string): void {
    this.value.set(parseDate(typed));
    this.written.set(typed);
  }

  protected settle(): void {
    if (this.value() !== null) this.written.set(this.shown());
    this.touch.emit();
  }

  protected pick(day: PlainDate): void {
    this.value.set(day);
    this.written.set(this.shown());
    this.close();
  }

  protected close(): void {
    this.isOpen.set(false);
    this.opener().nativeElement.focus();
    this.touch.emit();
  }
}

function asDay(value: string | null): PlainDate | null {
  return value as PlainDate | null;
}
