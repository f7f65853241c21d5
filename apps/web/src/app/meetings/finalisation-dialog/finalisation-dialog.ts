import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import type { DecisionEffect } from '@hampeyman/domain/decisions';
import { finalisationCheckTexts, type MeetingDetail } from '@hampeyman/domain/meetings';
import { Dates } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { DigitsPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { StateChip } from '@hampeyman/ui/state-chip';
import { ChangesList, RefusalPanel, ResourceView, Submission, written } from '../../http';
import { meetingFacetFields } from '../meeting-changes/meeting-facets';
import { MeetingsClient } from '../meetings-client';
import type { MeetingRoom } from '../meeting-page/meeting-room';
import { finalisationTexts } from './finalisation-texts';

/** What the page hands to the dialog. */
export interface Finalisation {
  readonly meeting: MeetingDetail;
  readonly room: MeetingRoom;
}

/** The last look before minutes are frozen: what is still open, and what becomes of every task. */
@Component({
  selector: 'app-finalisation-dialog',
  imports: [ChangesList, Control, DigitsPipe, Field, RefusalPanel, ResourceView, StateChip, TextPipe],
  templateUrl: './finalisation-dialog.html',
  styleUrl: './finalisation-dialog.css',
})
export class FinalisationDialog {
  protected readonly texts = finalisationTexts;
  protected readonly checkTexts = finalisationCheckTexts;
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly data = inject<Finalisation>(DIALOG_DATA);
  private readonly client = inject(MeetingsClient);
  private readonly wording = inject(Wording);
  private readonly dates = inject(Dates);
  protected readonly facetFields = meetingFacetFields;
  protected readonly meeting = this.data.meeting;
  protected readonly letterNumber = signal(this.meeting.minutes?.letterNumber ?? '');
  protected readonly submission = new Submission();
  protected readonly preview = resource({ loader: () => this.client.preview(this.meeting.id) });
  protected readonly isReady = computed(() => this.preview.hasValue() && this.preview.value().isReady);

  /** What finalising does with one decision, in words. */
  protected effectOf({ taskLink, task, newTask, dueBefore, dueAfter }: DecisionEffect): string {
    const code = task?.code ?? this.wording.say(finalisationTexts.aTask);
    switch (taskLink) {
      case 'CREATE':
        return newTask === null
          ? this.wording.say(finalisationTexts.incomplete)
          : this.wording.say(finalisationTexts.creates, {
              title: this.wording.say({ fa: newTask.titleFa, en: newTask.titleEn ?? newTask.titleFa }),
              due: this.dates.write(newTask.dueOn),
            });
      case 'CONTINUE':
        return dueBefore !== null && dueAfter !== null && dueBefore !== dueAfter
          ? this.wording.say(finalisationTexts.extends, { code, before: this.dates.write(dueBefore), after: this.dates.write(dueAfter) })
          : this.wording.say(finalisationTexts.continues, { code });
      case 'CANCEL':
        return this.wording.say(finalisationTexts.cancels, { code });
      default:
        return this.wording.say(finalisationTexts.none);
    }
  }

  protected async finalise(event: Event): Promise<void> {
    event.preventDefault();
    const request = { letterNumber: written(this.letterNumber()) };
    const done = await this.submission.run(() => this.data.room.act((meeting) => this.client.finalise(meeting, request)));
    if (done !== null) this.dialog.close(true);
    else if (this.data.room.changes() !== null) this.preview.reload();
  }
}
