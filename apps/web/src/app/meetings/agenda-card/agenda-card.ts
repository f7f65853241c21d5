import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AgendaItem, MeetingDetail } from '@hampeyman/domain/meetings';
import { TimePipe } from '@hampeyman/ui/dates';
import { BilingualName, DigitsPipe, NumberPipe, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { AgendaClock } from '../meeting-page/agenda-clock';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { meetingsTexts } from '../meetings-texts';

const places: Readonly<Record<AgendaItem['links'][number]['type'], string>> = {
  TASK: '/tasks',
  OBLIGATION: '/obligations',
  DECISION: '/decisions',
  INDICATOR: '/indicators',
};

/** The agenda: before and after the meeting to read, during it the way to the item under discussion, with its running time. */
@Component({
  selector: 'app-agenda-card',
  imports: [BilingualName, DigitsPipe, NumberPipe, RouterLink, Sheet, TextPipe, TimePipe],
  templateUrl: './agenda-card.html',
  styleUrl: './agenda-card.css',
})
export class AgendaCard {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = meetingPageTexts;
  protected readonly meetingsTexts = meetingsTexts;
  protected readonly places = places;
  protected readonly clock = inject(AgendaClock);
  protected readonly room = inject(MeetingRoom);
  protected readonly counts = computed(() => {
    const decisions = this.meeting().decisions;
    return new Map(
      this.meeting().agenda.map(({ position }) => [position, decisions.filter((one) => one.agendaPosition === position).length]),
    );
  });

  protected share(item: AgendaItem): number {
    return Math.min(100, (this.clock.minutesOf(item.position) / item.minutes) * 100);
  }
}
