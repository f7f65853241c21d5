import { Component, computed, inject, input } from '@angular/core';
import { addDays, tehranTime, usualOffice, workingDayFrom } from '@hampeyman/domain/calendar';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { DateField } from '@hampeyman/ui/date-field';
import { Dates } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { HolidaysClient } from '../../holidays/holidays-client';
import { ConflictPanel } from '../conflict-panel/conflict-panel';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MinutesWriter } from '../meeting-page/minutes-writer';
import { TimeField } from '../time-field/time-field';

// Somewhere to begin: eight weeks on, the same weekday unless offices are closed; the secretary changes it freely.
const daysToSuggestion = 56;

/** How the meeting closes: the hour, the letter number, the next meeting. Saved while it is typed, like the discussions. */
@Component({
  selector: 'app-closing-card',
  imports: [ConflictPanel, Control, DateField, Field, Sheet, TextPipe, TimeField],
  templateUrl: './closing-card.html',
  styles: `
    .form {
      gap: var(--g3);
    }
    .time {
      display: flex;
      gap: var(--g2);
    }
  `,
})
export class ClosingCard {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = meetingPageTexts;
  protected readonly writer = inject(MinutesWriter);
  private readonly dates = inject(Dates);
  private readonly wished = computed(() => addDays(this.meeting().heldOn, daysToSuggestion));
  private readonly announced = inject(HolidaysClient).near(this.wished);
  protected readonly suggested = computed(() =>
    workingDayFrom(this.wished(), { ...usualOffice, announced: this.announced.hasValue() ? this.announced.value().items : [] }),
  );
  protected readonly suggestedWords = computed(() => this.dates.write(this.suggested(), 'long'));
  protected readonly closedAt = computed(() => empty(this.writer.shown('closedAt')));
  protected readonly nextOn = computed(() => empty(this.writer.shown('nextMeetingOn')));

  protected closeNow(): void {
    this.writer.write('closedAt', tehranTime(new Date().toISOString()));
  }
}

function empty(text: string): string | null {
  return text === '' ? null : text;
}
