import { Component, computed, inject, input } from '@angular/core';
import { StateChip, type Tone } from '../state-chip';
import { TextPipe } from '../language';
import { JalaliPipe, RelativeDayPipe } from './date-pipes';
import { dateTexts } from './dates-texts';
import { Today } from './today';

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
          <ui-state [tone]="sign">{{ day | relativeDay: asOf() }}</ui-state>&ngsp;
        } @else {
          <span>{{ day | relativeDay: asOf() }}</span>&ngsp;
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
  /** The day from which it is seen; today in Tehran unless told. */
  readonly today = input<string | null>(null);
  readonly settled = input(false);

  protected readonly texts = dateTexts;
  private readonly now = inject(Today).date;
  protected readonly asOf = computed(() => this.today() ?? this.now());
  protected readonly tone = computed<Tone | null>(() => ((this.date() ?? this.asOf()) < this.asOf() ? 'late' : null));
}
