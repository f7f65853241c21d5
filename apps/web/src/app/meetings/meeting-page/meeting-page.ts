import { Component, Injector, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Decision } from '@hampeyman/domain/decisions';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import { isFrozen } from '@hampeyman/domain/minutes';
import type { Language, TextParams, Texts } from '@hampeyman/domain/texts';
import { JalaliPipe, TimePipe, Today } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { Menu } from '@hampeyman/ui/menu';
import { PageHeader } from '@hampeyman/ui/page-header';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Announcer } from '@hampeyman/ui/toasts';
import { RefusalPanel, ResourceView, Submission, type MayHaveUnsaved } from '../../http';
import { PageTitle } from '../../shell/page-title';
import { MeetingChanges } from '../meeting-changes/meeting-changes';
import { AgendaCard } from '../agenda-card/agenda-card';
import { ChecksCard } from '../checks-card/checks-card';
import { ClosingCard } from '../closing-card/closing-card';
import { DecisionComposer } from '../decision-composer/decision-composer';
import { DecisionList } from '../decision-list/decision-list';
import { DiscussionPaper } from '../discussion-paper/discussion-paper';
import type { Finalisation } from '../finalisation-dialog/finalisation-dialog';
import { InvitationCard } from '../invitation-card/invitation-card';
import { MeetingName } from '../meeting-name';
import { MeetingStanding } from '../meeting-state';
import { MeetingsClient } from '../meetings-client';
import { meetingsTexts } from '../meetings-texts';
import { MinutesPrints } from '../minutes-prints';
import { MinutesSteps } from '../minutes-steps/minutes-steps';
import { MinutesText } from '../minutes-text/minutes-text';
import { PreviousDecisions } from '../previous-decisions/previous-decisions';
import { RecordCard } from '../record-card/record-card';
import { RollCard } from '../roll-card/roll-card';
import { rowOf } from '../roll-card/roll';
import { AgendaClock } from './agenda-clock';
import { meetingPageTexts } from './meeting-page-texts';
import { MeetingRoom } from './meeting-room';
import { MinutesWriter } from './minutes-writer';

/** One meeting on one page: to prepare before it, to minute during it, to read, sign and print after it. */
@Component({
  selector: 'app-meeting-page',
  imports: [
    Menu,
    AgendaCard,
    BilingualName,
    ChecksCard,
    ClosingCard,
    DecisionComposer,
    DecisionList,
    DiscussionPaper,
    Icon,
    InvitationCard,
    JalaliPipe,
    MeetingChanges,
    MeetingName,
    MeetingStanding,
    Menu,
    MinutesSteps,
    MinutesText,
    PageHeader,
    PreviousDecisions,
    RecordCard,
    RefusalPanel,
    ResourceView,
    RollCard,
    RouterLink,
    SampleBadge,
    TextPipe,
    TimePipe,
  ],
  providers: [MeetingRoom, MinutesWriter, AgendaClock],
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.css',
})
export class MeetingPage implements MayHaveUnsaved {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly texts = meetingPageTexts;
  protected readonly meetingsTexts = meetingsTexts;
  protected readonly room = inject(MeetingRoom);
  protected readonly clock = inject(AgendaClock);
  protected readonly prints = inject(MinutesPrints);
  private readonly writer = inject(MinutesWriter);
  private readonly client = inject(MeetingsClient);
  private readonly dialogs = inject(Dialogs);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  protected readonly submission = new Submission();
  protected readonly changing = signal<Decision | null>(null);

  protected readonly isFrozen = computed(() => {
    const state = this.room.meeting()?.minutes?.state;
    return state !== undefined && isFrozen(state);
  });
  protected readonly mayBegin = computed(() => {
    const meeting = this.room.meeting();
    return meeting?.state === 'PLANNED' && meeting.heldOn <= this.today() && this.room.may('take-roll');
  });
  protected readonly mayPlan = computed(() => this.room.meeting()?.state === 'PLANNED' && this.room.may('change'));
  protected readonly mayFinalise = computed(() => {
    const state = this.room.meeting()?.minutes?.state;
    return (state === 'DRAFT' || state === 'FOR_COMMENT') && this.room.may('finalise');
  });
  protected readonly item = computed(() => this.room.meeting()?.agenda.find(({ position }) => position === this.clock.position()) ?? null);
  protected readonly printWords = computed(() => {
    if (this.room.meeting()?.state !== 'HELD') return meetingsTexts.printPack;
    return this.isFrozen() ? meetingsTexts.printMinutes : meetingsTexts.printDraft;
  });

  constructor() {
    inject(PageTitle).name(computed(() => this.room.meeting()?.numberCode ?? null));
    effect(() => {
      this.room.id.set(this.id());
    });
  }

  hasUnsaved(): boolean {
    return this.writer.unsent().length > 0;
  }

  protected print(meeting: MeetingDetail, language?: Language): void {
    void this.prints.open(meeting, language);
  }

  protected async begin(): Promise<void> {
    const isMeant = await this.dialogs.confirm({
      heading: meetingPageTexts.begin,
      body: meetingPageTexts.beginBody,
      act: meetingPageTexts.begin,
    });
    if (!isMeant) return;
    await this.do((meeting) => this.client.takeRoll(meeting, { attendances: meeting.attendances.map(rowOf) }), meetingPageTexts.begun);
  }

  protected async cancel(meeting: MeetingDetail): Promise<void> {
    const reasonFa = await this.dialogs.askReason({
      heading: meetingPageTexts.cancelHeading,
      act: meetingPageTexts.cancel,
      label: meetingPageTexts.cancelReason,
      params: { number: meeting.numberCode },
      shortest: 3,
      isDangerous: true,
    });
    if (reasonFa === null) return;
    await this.do((seen) => this.client.cancel(seen, { reasonFa }), meetingPageTexts.cancelled, { number: meeting.numberCode });
  }

  protected async circulate(meeting: MeetingDetail): Promise<void> {
    await this.writer.save();
    const count = meeting.checks.filter(({ isMet }) => !isMet).length;
    const isMeant = await this.dialogs.confirm({
      heading: meetingPageTexts.circulate,
      body: count === 0 ? meetingPageTexts.circulateBody : meetingPageTexts.circulateOpen,
      act: meetingPageTexts.circulate,
      params: { count },
    });
    if (isMeant) await this.do((seen) => this.client.circulate(seen), meetingPageTexts.circulated);
  }

  protected async withdraw(): Promise<void> {
    await this.do((seen) => this.client.withdraw(seen), meetingPageTexts.withdrawn);
  }

  protected async finalise(meeting: MeetingDetail): Promise<void> {
    await this.writer.save();
    const { FinalisationDialog } = await import('../finalisation-dialog/finalisation-dialog');
    const data: Finalisation = { meeting: this.room.meeting() ?? meeting, room: this.room };
    const isFinal = await this.dialogs.ask<boolean>(FinalisationDialog, data, this.injector);
    if (isFinal === true) this.announcer.done(meetingPageTexts.finalised);
  }

  protected goOn(meeting: MeetingDetail): void {
    const next = meeting.agenda.find(({ position }) => position > this.clock.position());
    if (next !== undefined) this.clock.position.set(next.position);
  }

  protected hasNext(meeting: MeetingDetail): boolean {
    return meeting.agenda.some(({ position }) => position > this.clock.position());
  }

  private async do(work: (meeting: MeetingDetail) => Promise<MeetingDetail>, done: Texts, params?: TextParams): Promise<void> {
    const answer = await this.submission.run(() => this.room.act(work));
    if (answer !== null) this.announcer.done(done, params);
  }
}
