import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { taskLinkTexts, type Decision } from '@hampeyman/domain/decisions';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, DigitsPipe, NumberPipe, Numerals, TextPipe } from '@hampeyman/ui/language';
import { Who } from '@hampeyman/ui/who';
import { RefusalPanel, Submission } from '../../http';
import { DecisionsClient } from '../../decisions/decisions-client';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { decisionListTexts } from './decision-list-texts';

/** The decisions of a meeting in their official words, with the task of each; in a draft they can be changed and taken out. */
@Component({
  selector: 'app-decision-list',
  imports: [BilingualName, DigitsPipe, Icon, JalaliPipe, NumberPipe, RefusalPanel, RouterLink, TextPipe, Who],
  templateUrl: './decision-list.html',
  styleUrl: './decision-list.css',
})
export class DecisionList {
  readonly meeting = input.required<MeetingDetail>();
  readonly changing = output<Decision>();

  protected readonly texts = decisionListTexts;
  protected readonly pageTexts = meetingPageTexts;
  protected readonly linkTexts = taskLinkTexts;
  private readonly room = inject(MeetingRoom);
  private readonly client = inject(DecisionsClient);
  private readonly numerals = inject(Numerals);
  private readonly dialogs = inject(Dialogs);
  protected readonly submission = new Submission();
  protected readonly isWriting = computed(() => this.room.isWriting());

  protected async remove(decision: Decision): Promise<void> {
    const isMeant = await this.dialogs.confirm({
      heading: decisionListTexts.removeHeading,
      body: decisionListTexts.removeBody,
      act: decisionListTexts.removeAct,
      params: { number: this.numerals.digits(decision.number), subject: decision.subjectFa },
      isDangerous: true,
    });
    if (!isMeant) return;
    await this.submission.run(() => this.client.delete(decision));
    await this.room.refresh();
  }
}
