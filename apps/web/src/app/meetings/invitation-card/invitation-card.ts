import { Component, computed, inject, input, signal } from '@angular/core';
import { invitationDeadline, type MeetingDetail } from '@hampeyman/domain/meetings';
import { Dates, JalaliPipe } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Announcer } from '@hampeyman/ui/toasts';
import { CommitteesClient } from '../../committees/committees-client';
import { RefusalPanel, Submission, written } from '../../http';
import { MeetingChanges } from '../meeting-changes/meeting-changes';
import { meetingPageTexts } from '../meeting-page/meeting-page-texts';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { MeetingsClient } from '../meetings-client';

/** Whether the members were invited in time, and for the secretary the act of noting it. */
@Component({
  selector: 'app-invitation-card',
  imports: [Control, Field, JalaliPipe, MeetingChanges, RefusalPanel, Sheet, StateChip, TextPipe],
  templateUrl: './invitation-card.html',
  styles: `
    ui-state {
      white-space: normal; /* a sentence, not a word */
    }
    .body {
      display: grid;
      gap: var(--g2);
      font-size: var(--f-13);
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: var(--g2);
    }
    form ui-field {
      flex: 1 1 140px;
    }
  `,
})
export class InvitationCard {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = meetingPageTexts;
  private readonly room = inject(MeetingRoom);
  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  private readonly dates = inject(Dates);
  private readonly committee = inject(CommitteesClient).find(() => this.meeting().committeeId);
  protected readonly submission = new Submission();
  protected readonly number = signal('');
  protected readonly mayInvite = computed(() => this.meeting().state === 'PLANNED' && this.room.may('invite'));
  private readonly deadline = computed(() =>
    this.committee.hasValue() ? invitationDeadline(this.meeting().startsAt, this.committee.value().invitationHours) : null,
  );
  protected readonly deadlineWords = computed(() => {
    const deadline = this.deadline();
    return deadline === null ? null : this.dates.write(deadline, 'long');
  });
  protected readonly isTooLate = computed(() => {
    const deadline = this.deadline();
    return deadline !== null && deadline < new Date().toISOString();
  });

  protected async invite(event: Event): Promise<void> {
    event.preventDefault();
    const request = { invitationNumber: written(this.number()) };
    const invited = await this.submission.run(() => this.room.act((meeting) => this.client.invite(meeting, request)));
    if (invited !== null) this.announcer.done(meetingPageTexts.invited);
  }
}
