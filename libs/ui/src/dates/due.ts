import { Component, computed, input } from '@angular/core';
import { StateChip, type Tone } from '../state-chip';
import { TextPipe } from '../language';
import { JalaliPipe, RelativeDayPipe } from './date-pipes';
import { dateTexts } from './dates-texts';

/**
 * A deadline, relative and exact together: «۳ روز دیر (۱۴۰۵/۰۸/۳۰)». A settled record (done, called off) shows the plain
 * date, because nothing is late any more.
 */
@Component({
  selector: 'ui-due',
  imports: [StateChip, TextPipe, JalaliPipe, RelativeDayPipe],
  template: `@if (date(); as day) {
      @if (settled()) {
        <bdi>{{ day | jalali }}</bdi>
      } @else {
        @if (tone(); as sign) {
          <ui-state [tone]="sign">{{ day | relativeDay: today() }}</ui-state>
        } @else {
          <span>{{ day | relativeDay: today() }}</span>
        }
        <bdi class="exact">({{ day | jalali }})</bdi>
      }
    } @else {
      <span class="exact">{{ texts.noDeadline | text }}</span>
    }`,
  styleUrl: './due.css',
})
export class Due {
  readonly date = input.required<string | null>();
  readonly today = input.required<string>();
  readonly settled = input(false);

  protected readonly texts = dateTexts;
  protected readonly tone = computed<Tone | null>(() => ((this.date() ?? this.today()) < this.today() ? 'late' : null));
}
