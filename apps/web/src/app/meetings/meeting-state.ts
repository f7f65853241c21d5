import { Component, computed, inject, input } from '@angular/core';
import { meetingStateTexts, type Meeting } from '@hampeyman/domain/meetings';
import { minutesStateTexts } from '@hampeyman/domain/minutes';
import { Today } from '@hampeyman/ui/dates';
import { TextPipe } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { meetingTones, meetingsTexts, minutesTones } from './meetings-texts';

/** Where a meeting stands: planned, cancelled, or how far its minutes are. */
@Component({
  selector: 'app-meeting-state',
  imports: [StateChip, TextPipe],
  template: `<ui-state [tone]="standing().tone">{{ standing().words | text }}</ui-state>`,
})
export class MeetingStanding {
  readonly meeting = input.required<Pick<Meeting, 'state' | 'minutesState' | 'heldOn'>>();

  private readonly today = inject(Today).date;
  protected readonly standing = computed(() => {
    const { state, minutesState, heldOn } = this.meeting();
    if (state === 'HELD' && minutesState !== null) return { tone: minutesTones[minutesState], words: minutesStateTexts[minutesState] };
    if (state === 'PLANNED' && heldOn < this.today()) return { tone: 'risk' as const, words: meetingsTexts.awaitingRoll };
    return { tone: meetingTones[state], words: meetingStateTexts[state] };
  });
}
