import { Component, computed, inject, input } from '@angular/core';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { BilingualName, DigitsPipe, Locale, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';

/** Minutes to read: item by item what was said, then how the meeting closed. */
@Component({
  selector: 'app-minutes-text',
  imports: [BilingualName, DigitsPipe, JalaliPipe, NumberPipe, TextPipe],
  template: `<ol>
      @for (item of meeting().agenda; track item.id) {
        <li>
          <h2>
            <span class="number">{{ item.position | number }}</span>&ngsp;<ui-name [fa]="item.titleFa" [en]="item.titleEn" />
          </h2>
          @if (item.discussionFa === '') {
            <p class="soft">{{ texts.noDiscussion | text }}</p>
          } @else {
            <p class="prose" lang="fa" dir="rtl">{{ item.discussionFa }}</p>
          }
          @if (isEnglish() && item.gistEn) {
            <p class="prose" lang="en" dir="ltr">{{ item.gistEn }}</p>
          }
        </li>
      }
    </ol>
    @if (meeting().nextMeetingOn; as day) {
      <p>{{ texts.nextIs | text: { day: (day | jalali: 'long') } }}</p>
    }
    @if (meeting().nextMeetingFa; as words) {
      <p><ui-name [fa]="words" [en]="meeting().nextMeetingEn" /></p>
    }
    @if (meeting().closedAt; as time) {
      <p>{{ texts.closedAtIs | text: { time: (time | digits) } }}</p>
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
      padding: var(--g4);
    }
    li {
      padding-block-end: var(--g3);
    }
    h2 {
      font-size: var(--f-14);
    }
    .number {
      color: var(--ink-soft);
    }
  `,
})
export class MinutesText {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = meetingPageTexts;
  private readonly locale = inject(Locale);
  /** The gist stands for readers of English; the minutes themselves are Persian. */
  protected readonly isEnglish = computed(() => this.locale.language() === 'en');
}
