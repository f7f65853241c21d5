import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { isOpenDecision } from '@hampeyman/domain/decisions';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Due } from '@hampeyman/ui/dates';
import { BilingualName, DigitsPipe, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { Progress } from '@hampeyman/ui/progress';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { taskTones } from '../../tasks/task-tone';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';

/** Earlier decisions of the committee, with the state of each: they come by themselves, nobody copies them. */
@Component({
  selector: 'app-previous-decisions',
  imports: [BilingualName, DigitsPipe, Due, PercentPipe, Progress, RouterLink, Sheet, StateChip, TextPipe, Who],
  templateUrl: './previous-decisions.html',
  styleUrl: './previous-decisions.css',
})
export class PreviousDecisions {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = meetingPageTexts;
  protected readonly states = taskStateTexts;
  protected readonly tones = taskTones;
  protected readonly isOpen = isOpenDecision;
}
