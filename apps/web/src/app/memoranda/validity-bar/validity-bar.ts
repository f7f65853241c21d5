import { Component, computed, inject, input } from '@angular/core';
import { addDays, addJalaliMonths, daysBetween, type PlainDate } from '@hampeyman/domain/calendar';
import { renewalAlertDays, validityOn, type Memorandum } from '@hampeyman/domain/memoranda';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { memorandaTexts } from '../memoranda-texts';
import { MemorandumStanding } from '../memorandum-standing';

/** The days of a memorandum on one line in the colours of both sides: begun, today, renewal alert, end; hatched where dates are not recorded. */
@Component({
  selector: 'app-validity-bar',
  imports: [JalaliPipe, MemorandumStanding, TextPipe],
  templateUrl: './validity-bar.html',
  styleUrl: './validity-bar.css',
})
export class ValidityBar {
  readonly memorandum = input.required<Memorandum>();

  protected readonly texts = memorandaTexts;
  private readonly today = inject(Today).date;
  /** First and last day, null where one of them is not recorded. */
  private readonly span = computed(() => {
    const { effectiveFrom, effectiveTo } = this.memorandum();
    return effectiveFrom === null || effectiveTo === null ? null : { from: effectiveFrom, to: effectiveTo };
  });
  protected readonly isDated = computed(() => this.span() !== null);
  protected readonly isUnrecorded = computed(() => validityOn(this.memorandum(), this.today())?.kind === 'NOT_RECORDED');
  protected readonly elapsed = computed(() => this.share(this.today()));
  protected readonly alert = computed(() => {
    const span = this.span();
    return span === null ? 0 : this.share(addDays(span.to, -renewalAlertDays[0]));
  });
  /** Where each further year begins. */
  protected readonly years = computed(() => {
    const span = this.span();
    if (span === null) return [];
    const begins: number[] = [];
    for (let from = addJalaliMonths(span.from, 12); from < span.to; from = addJalaliMonths(from, 12)) begins.push(this.share(from));
    return begins;
  });
  protected readonly where = computed(() => {
    const span = this.span();
    const today = this.today();
    if (span === null) return null;
    if (today < span.from) return { words: memorandaTexts.todayBefore, days: 0 };
    const days = daysBetween(today, span.to);
    return days >= 0 ? { words: memorandaTexts.todayLeft, days } : { words: memorandaTexts.todayPast, days: -days };
  });

  /** Where a day lies between beginning and end, in percent. */
  private share(day: PlainDate): number {
    const span = this.span();
    if (span === null) return 0;
    return Math.min(100, Math.max(0, (daysBetween(span.from, day) / daysBetween(span.from, span.to)) * 100));
  }
}
