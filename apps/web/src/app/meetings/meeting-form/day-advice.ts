import { Component, computed, inject, input, output } from '@angular/core';
import { atTehran, holidaysOn, isWorkingDay, nextWorkingDay, usualOffice, type PlainDate, type WallTime } from '@hampeyman/domain/calendar';
import { invitationDeadline } from '@hampeyman/domain/meetings';
import { Dates, Today } from '@hampeyman/ui/dates';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { HolidaysClient } from '../../holidays/holidays-client';
import { meetingFormTexts } from './meeting-form-texts';

/** What to know about the day chosen for a meeting: whether offices work, which day they do, and when to invite. */
@Component({
  selector: 'app-day-advice',
  imports: [StateChip, TextPipe],
  template: `<div aria-live="polite">
    @if (closedBecause(); as why) {
      <p>
        <ui-state tone="risk">{{ why }}</ui-state>
        <button type="button" class="link" (click)="moved.emit(nextOpen())">{{ texts.useNext | text: { day: write(nextOpen()) } }}</button>
      </p>
    }
    @if (isPast()) {
      <p>
        <ui-state tone="risk">{{ texts.past | text }}</ui-state>
      </p>
    } @else if (invitation(); as advice) {
      <p [class.soft]="!advice.isLate">
        @if (advice.isLate) {
          <ui-state tone="risk">{{ texts.invitationLate | text: { hours: hours() } }}</ui-state>
        } @else {
          {{ texts.invitation | text: { day: write(advice.until), hours: hours() } }}
        }
      </p>
    }
  </div>`,
  styles: `
    ui-state {
      white-space: normal; /* a sentence, not a word */
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--g3);
      font-size: var(--f-13);
    }
  `,
})
export class DayAdvice {
  readonly day = input.required<PlainDate>();
  readonly startsAt = input.required<WallTime>();
  /** How long before a meeting its invitation should arrive. */
  readonly hours = input.required<number>();
  readonly moved = output<PlainDate>();

  protected readonly texts = meetingFormTexts;
  private readonly dates = inject(Dates);
  private readonly wording = inject(Wording);
  private readonly today = inject(Today).date;

  private readonly announced = inject(HolidaysClient).near(this.day);
  private readonly office = computed(() => ({ ...usualOffice, announced: this.announced.hasValue() ? this.announced.value().items : [] }));
  protected readonly nextOpen = computed(() => nextWorkingDay(this.day(), this.office()));
  protected readonly closedBecause = computed(() => {
    if (isWorkingDay(this.day(), this.office())) return null;
    const [holiday] = holidaysOn(this.day(), this.office().announced);
    if (holiday === undefined) return this.wording.say(meetingFormTexts.weekend, { day: this.write(this.day()) });
    const said = this.wording.say(meetingFormTexts.holiday, { day: this.write(this.day()), name: this.wording.say(holiday.name) });
    return holiday.approximate ? `${said} ${this.wording.say(meetingFormTexts.approximate)}` : said;
  });
  protected readonly isPast = computed(() => this.day() < this.today());
  protected readonly invitation = computed(() => {
    const until = invitationDeadline(atTehran(this.day(), this.startsAt()), this.hours());
    return { until, isLate: until < new Date().toISOString() };
  });

  protected write(day: string): string {
    return this.dates.write(day, 'long');
  }
}
