import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Meeting } from '@hampeyman/domain/meetings';
import { JalaliPipe, RelativeDayPipe, TimePipe, Today } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { ResourceView } from '../../http';
import { MeetingName } from '../meeting-name';
import { MeetingStanding } from '../meeting-state';
import { MeetingsClient } from '../meetings-client';
import { meetingsTexts } from '../meetings-texts';
import { MinutesPrints } from '../minutes-prints';

/** What a province asks first: its next meeting with the pack to take along, and the minutes of the last one. */
@Component({
  selector: 'app-next-meeting',
  imports: [BilingualName, Icon, JalaliPipe, MeetingName, MeetingStanding, RelativeDayPipe, ResourceView, RouterLink, TextPipe, TimePipe],
  templateUrl: './next-meeting.html',
  styleUrl: './next-meeting.css',
})
export class NextMeeting {
  readonly provinceCode = input.required<string>();

  protected readonly texts = meetingsTexts;
  protected readonly today = inject(Today).date;
  protected readonly prints = inject(MinutesPrints);
  private readonly client = inject(MeetingsClient);
  protected readonly ahead = this.client.list(() => ({
    provinceCode: this.provinceCode(),
    state: 'PLANNED',
    from: this.today(),
    direction: 'asc',
    limit: 1,
  }));
  protected readonly behind = this.client.list(() => ({ provinceCode: this.provinceCode(), state: 'HELD', direction: 'desc', limit: 1 }));
  protected readonly next = computed<Meeting | null>(() => (this.ahead.hasValue() ? (this.ahead.value().items[0] ?? null) : null));
  protected readonly last = computed<Meeting | null>(() => (this.behind.hasValue() ? (this.behind.value().items[0] ?? null) : null));

  protected print(meeting: Meeting): void {
    void this.prints.open(meeting);
  }
}
