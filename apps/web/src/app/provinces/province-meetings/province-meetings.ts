import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { tehranDate } from '@hampeyman/domain/calendar';
import { minutesStateTexts } from '@hampeyman/domain/minutes';
import type { ProvinceDetail, ProvinceMeeting } from '@hampeyman/domain/province-standings';
import { JalaliPipe, RelativeDayPipe, TimePipe } from '@hampeyman/ui/dates';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { MeetingName } from '../../meetings/meeting-name';
import { meetingsTexts, minutesTones } from '../../meetings/meetings-texts';
import { MinutesPrints } from '../../meetings/minutes-prints';
import { provinceMeetingsTexts } from './province-meetings-texts';

/** The next meeting with the pack to take along, and the last one with its minutes. */
@Component({
  selector: 'app-province-meetings',
  imports: [BilingualName, Icon, JalaliPipe, MeetingName, RelativeDayPipe, RouterLink, Sheet, StateChip, TextPipe, TimePipe],
  templateUrl: './province-meetings.html',
  styleUrl: './province-meetings.css',
})
export class ProvinceMeetings {
  readonly province = input.required<Pick<ProvinceDetail, 'code' | 'asOf' | 'nextMeeting' | 'lastMeeting'>>();

  protected readonly texts = provinceMeetingsTexts;
  protected readonly words = meetingsTexts;
  protected readonly states = minutesStateTexts;
  protected readonly tones = minutesTones;
  protected readonly dayOf = tehranDate;
  protected readonly prints = inject(MinutesPrints);

  protected print(meeting: ProvinceMeeting): void {
    void this.prints.open(meeting);
  }
}
