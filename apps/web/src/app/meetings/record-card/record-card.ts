import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { addAddendum, distributeMinutes, signMinutes } from '@hampeyman/domain/minutes';
import { DateField } from '@hampeyman/ui/date-field';
import { JalaliPipe, Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import type { Texts } from '@hampeyman/domain/texts';
import { Entry, RefusalPanel, written } from '../../http';
import { MeetingChanges } from '../meeting-changes/meeting-changes';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { MeetingsClient } from '../meetings-client';
import { recordTexts } from './record-texts';

interface TypedSignature {
  readonly signedOn: string | null;
  readonly originalKeptAtFa: string;
}

interface TypedDistribution {
  readonly distributedOn: string | null;
}

/** Final minutes as a document: hash, verification, signature, distribution, and the corrections added after. */
@Component({
  selector: 'app-record-card',
  imports: [BilingualName, Control, DateField, Field, JalaliPipe, MeetingChanges, RefusalPanel, RouterLink, Sheet, TextPipe],
  templateUrl: './record-card.html',
  styleUrl: './record-card.css',
})
export class RecordCard {
  readonly meeting = input.required<MeetingDetail>();

  protected readonly texts = recordTexts;
  private readonly room = inject(MeetingRoom);
  private readonly client = inject(MeetingsClient);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  protected readonly minutes = computed(() => this.meeting().minutes);
  protected readonly maySign = computed(() => this.minutes()?.state === 'FINAL' && this.room.may('sign'));
  protected readonly mayDistribute = computed(() => this.minutes()?.state === 'SIGNED' && this.room.may('distribute'));
  protected readonly mayAdd = computed(() => this.room.may('add-addendum'));

  private readonly unsigned: TypedSignature = { signedOn: this.today(), originalKeptAtFa: '' };
  private readonly undistributed: TypedDistribution = { distributedOn: this.today() };
  protected readonly signature = new Entry(this.unsigned, signMinutes, (typed) => ({
    signedOn: typed.signedOn,
    originalKeptAtFa: written(typed.originalKeptAtFa),
  }));
  protected readonly distribution = new Entry(this.undistributed, distributeMinutes, (typed) => typed);
  protected readonly addendum = new Entry({ textFa: '' }, addAddendum, (typed) => typed);

  protected async sign(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.signature.send((request) => this.room.act((meeting) => this.client.sign(meeting, request)));
    this.tell(done, recordTexts.signedDone);
  }

  protected async distribute(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.distribution.send((request) => this.room.act((meeting) => this.client.distribute(meeting, request)));
    this.tell(done, recordTexts.distributedDone);
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.addendum.send((request) => this.room.act((meeting) => this.client.addAddendum(meeting, request)));
    if (done === null) return;
    this.addendum.typed.set({ textFa: '' });
    this.addendum.wasTried.set(false);
    this.tell(done, recordTexts.added);
  }

  private tell(done: MeetingDetail | null, texts: Texts): void {
    if (done !== null) this.announcer.done(texts);
  }
}
