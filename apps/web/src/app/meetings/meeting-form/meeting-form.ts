import { Component, Injector, computed, inject, input, linkedSignal, runInInjectionContext, signal, type OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlainDate } from '@hampeyman/domain/calendar';
import {
  changeMeeting,
  meetingDetail,
  meetingKindTexts,
  meetingKinds,
  planMeeting,
  type MeetingDetail,
  type MeetingKind,
} from '@hampeyman/domain/meetings';
import { DateField } from '@hampeyman/ui/date-field';
import { Today } from '@hampeyman/ui/dates';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup } from '@hampeyman/ui/lookup';
import { Segmented } from '@hampeyman/ui/segmented';
import { Sheet } from '@hampeyman/ui/sheet';
import { Announcer } from '@hampeyman/ui/toasts';
import { CommitteesClient } from '../../committees/committees-client';
import { ChangesList, Drafts, Entry, RefusalPanel, Revision, Submission, type ToldField } from '../../http';
import { PostsClient, postOptions } from '../../posts';
import { Session } from '../../session';
import { AgendaRows } from '../agenda-rows/agenda-rows';
import { MeetingsClient } from '../meetings-client';
import { TimeField } from '../time-field/time-field';
import { DayAdvice } from './day-advice';
import { meetingFormTexts } from './meeting-form-texts';
import { blankMeeting, lengthOf, planOf, typedOf, typedProposal, type TypedItem, type TypedMeeting } from './typed-meeting';

const customaryHours = 72;

/** Plans a meeting, or changes the plan of `meeting`; what was typed is kept until it has arrived. */
@Component({
  selector: 'app-meeting-form',
  imports: [
    AgendaRows,
    ChangesList,
    Control,
    DateField,
    DayAdvice,
    EmptyState,
    Field,
    Icon,
    Lookup,
    RefusalPanel,
    RouterLink,
    Segmented,
    Sheet,
    TextPipe,
    TimeField,
  ],
  templateUrl: './meeting-form.html',
  styleUrl: './meeting-form.css',
})
export class MeetingForm implements OnInit {
  /** The meeting whose plan is changed; a new one is planned without. */
  readonly meeting = input<MeetingDetail | null>(null);
  /** The committee to begin with. */
  readonly committeeId = input<string | null>(null);

  protected readonly texts = meetingFormTexts;
  private readonly client = inject(MeetingsClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  private readonly drafts = inject(Drafts);
  private readonly injector = inject(Injector);
  private readonly today = inject(Today).date;
  private readonly posts = inject(PostsClient).everyHeld();
  protected readonly committees = inject(CommitteesClient).list();

  private readonly planning = new Entry(blankMeeting, planMeeting, (typed: TypedMeeting) => ({
    ...planOf(typed),
    committeeId: typed.committeeId,
  }));
  private readonly changing = new Entry(blankMeeting, changeMeeting, planOf);
  protected readonly revision = new Revision<MeetingDetail, TypedMeeting>(meetingDetail, typedOf, this.changing.typed);
  protected readonly entry = computed(() => (this.meeting() === null ? this.planning : this.changing));
  protected readonly typed = computed(() => this.entry().typed());
  protected readonly proposal = new Submission();
  protected readonly proposedCount = signal(0);
  protected readonly wasFound = signal(false);
  private readonly wasSaved = signal(false);
  private forgetDraft: () => void = () => undefined;
  private pristine = '';

  /** Committees whose meetings this person plans. */
  private readonly own = computed(() => {
    const ids = this.session.actor()?.committeeIds ?? [];
    return this.committees.hasValue() ? this.committees.value().items.filter(({ id }) => ids.includes(id)) : [];
  });
  protected readonly mayPlan = computed(() => (this.session.actor()?.committeeIds.length ?? 0) > 0);
  protected readonly committeeOptions = computed(() =>
    this.own().map(({ id, code, nameFa, nameEn }) => ({
      value: id,
      name: this.wording.say({ fa: nameFa, en: nameEn ?? nameFa }),
      detail: code,
    })),
  );
  private readonly committee = linkedSignal(() => this.own().find(({ id }) => id === this.typed().committeeId) ?? null);
  protected readonly hours = computed(() => this.committee()?.invitationHours ?? customaryHours);
  protected readonly presenters = computed(() => {
    const posts = this.posts.hasValue() ? this.posts.value() : [];
    const members = new Set(this.committee()?.seats.map(({ post }) => post.id) ?? []);
    const ordered = [...posts.filter(({ id }) => members.has(id)), ...posts.filter(({ id }) => !members.has(id))];
    return postOptions(ordered, this.locale.language(), this.today());
  });
  protected readonly kinds = computed(() => meetingKinds.map((value) => ({ value, name: this.wording.say(meetingKindTexts[value]) })));
  protected readonly classifications = computed(() => [
    { value: 'NORMAL' as const, name: this.wording.say(meetingFormTexts.normal) },
    { value: 'CONFIDENTIAL' as const, name: this.wording.say(meetingFormTexts.confidential) },
  ]);
  protected readonly day = computed(() => this.typed().heldOn as PlainDate | null);
  protected readonly length = computed(() => lengthOf(this.typed()));
  protected readonly agendaMinutes = computed(() => this.typed().agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0));
  protected readonly backTo = computed(() => {
    const meeting = this.meeting();
    return meeting === null ? ['/meetings'] : ['/meetings', meeting.id];
  });
  /** The fields as a change somebody else made in them is told. */
  protected readonly told = computed<readonly ToldField[]>(() => [
    { name: 'kind', label: meetingFormTexts.kind, options: this.kinds() },
    { name: 'heldOn', label: meetingFormTexts.date },
    { name: 'startsAt', label: meetingFormTexts.starts },
    { name: 'endsAt', label: meetingFormTexts.ends },
    { name: 'placeFa', label: meetingFormTexts.placeFa },
    { name: 'placeEn', label: meetingFormTexts.placeEn },
    { name: 'classification', label: meetingFormTexts.classification, options: this.classifications() },
    { name: 'agenda', label: meetingFormTexts.agenda, each: (item) => (item as TypedItem).titleFa },
  ]);
  protected readonly errorOf = (path: string): string | null => this.entry().errorOf(path);

  ngOnInit(): void {
    const meeting = this.meeting();
    const entry = this.entry();
    const [only] = this.session.actor()?.committeeIds ?? [];
    entry.typed.set(meeting === null ? { ...blankMeeting, committeeId: this.committeeId() ?? only ?? null } : typedOf(meeting));
    this.pristine = JSON.stringify(entry.typed());
    runInInjectionContext(this.injector, () => {
      const draft = this.drafts.keep(entry.typed, 'meeting');
      this.wasFound.set(draft.wasFound);
      this.forgetDraft = () => {
        draft.forget();
      };
    });
  }

  hasUnsaved(): boolean {
    return !this.wasSaved() && JSON.stringify(this.typed()) !== this.pristine;
  }

  protected set(change: Partial<TypedMeeting>): void {
    this.entry().set(change);
  }

  protected setKind(kind: MeetingKind): void {
    this.set({ kind });
  }

  protected async propose(meeting: MeetingDetail): Promise<void> {
    const proposal = await this.proposal.run(() => this.client.proposeAgenda(meeting.id));
    if (proposal === null) return;
    const known = new Set(this.typed().agenda.map(({ titleFa }) => titleFa));
    const fresh = typedProposal(proposal).filter(({ titleFa }) => !known.has(titleFa));
    this.set({ agenda: [...this.typed().agenda, ...fresh] });
    this.proposedCount.set(fresh.length);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const meeting = this.meeting();
    const saved =
      meeting === null
        ? await this.planning.send((request, key) => this.client.plan(request, key))
        : await this.changing.sendUpon(this.revision, meeting, (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.wasSaved.set(true);
    this.forgetDraft();
    this.announcer.done(meeting === null ? meetingFormTexts.planned : meetingFormTexts.changed, { number: saved.numberCode });
    await this.router.navigate(['/meetings', saved.id]);
  }
}
