import { Component, ElementRef, computed, effect, inject, input, output, signal, untracked, viewChild, type Signal } from '@angular/core';
import { otherSide } from '@hampeyman/domain/access';
import {
  changeDecision,
  composeDecision,
  decision as decisionRecord,
  decisionNumber,
  isOpenDecision,
  type Decision,
  type TaskLink,
} from '@hampeyman/domain/decisions';
import type { MeetingDetail } from '@hampeyman/domain/meetings';
import type { Post } from '@hampeyman/domain/posts';
import type { Task } from '@hampeyman/domain/tasks';
import { DateField } from '@hampeyman/ui/date-field';
import { Dates, Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Keys } from '@hampeyman/ui/keys';
import { DigitsPipe, Locale, Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { Segmented } from '@hampeyman/ui/segmented';
import { Announcer } from '@hampeyman/ui/toasts';
import { Who } from '@hampeyman/ui/who';
import { DecisionsClient } from '../../decisions/decisions-client';
import { ChangesList, Drafts, Entry, RefusalPanel, Revision, type ToldField } from '../../http';
import { postOptions } from '../../posts';
import { TasksClient } from '../../tasks/tasks-client';
import { MeetingRoom } from '../meeting-page/meeting-room';
import { composerTexts } from './composer-texts';
import { ObligationOptions } from './obligation-options';
import { blankDecision, continuationOf, counterpartOn, sentenceOf, sideOf, slotsOf, typedOf, type TypedDecision } from './typed-decision';

const openStates = 'NOT_STARTED,IN_PROGRESS,BLOCKED,AWAITING_APPROVAL';

/**
 * The four slots of a decision: who, with whom, what, until when. The official sentence is written from them as they are filled, by
 * the same rule as the minutes, and what finalising will do to which task is said before it is done.
 */
@Component({
  selector: 'app-decision-composer',
  imports: [ChangesList, Control, DateField, DigitsPipe, Field, Icon, Keys, Lookup, RefusalPanel, Segmented, TextPipe, Who],
  providers: [ObligationOptions],
  templateUrl: './decision-composer.html',
  styleUrl: './decision-composer.css',
  host: {
    '(keydown.alt.p)': 'acceptSuggestion($event)',
    '(keydown.control.enter)': 'send($event)',
    '(keydown.meta.enter)': 'send($event)',
  },
})
export class DecisionComposer {
  readonly meeting = input.required<MeetingDetail>();
  /** The item of the agenda on which is decided. */
  readonly position = input.required<number>();
  /** The draft that is changed; a new decision is composed without. */
  readonly decision = input<Decision | null>(null);
  readonly finished = output();

  protected readonly texts = composerTexts;
  private readonly room = inject(MeetingRoom);
  private readonly client = inject(DecisionsClient);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  private readonly numerals = inject(Numerals);
  private readonly dates = inject(Dates);
  private readonly today = inject(Today).date;
  protected readonly obligations = inject(ObligationOptions);
  private readonly first = viewChild.required<Lookup, ElementRef<HTMLElement>>('first', { read: ElementRef });

  private readonly tasksClient = inject(TasksClient);
  private readonly openTasks = computed(() => ({
    memorandumId: this.meeting().memorandumId,
    state: openStates,
    sort: 'due',
    limit: 100,
    provinceCode: this.meeting().provinceCode ?? undefined,
  }));
  protected readonly tasks = this.tasksClient.list(this.openTasks);
  /** Tasks that a search brought, beyond the first hundred. */
  private readonly foundTasks = signal<readonly Task[]>([]);
  private readonly knownTasks = computed(() => [...(this.tasks.hasValue() ? this.tasks.value().items : []), ...this.foundTasks()]);
  private readonly composing = new Entry(blankDecision, composeDecision, (typed: TypedDecision): object => ({
    ...slotsOf(typed, sideOf(typed, this.executor())),
    meetingId: this.meeting().id,
    agendaPosition: this.position(),
  }));
  private readonly changing = new Entry(blankDecision, changeDecision, (typed: TypedDecision): object =>
    slotsOf(typed, sideOf(typed, this.executor())),
  );
  protected readonly revision = new Revision<Decision, TypedDecision>(decisionRecord, typedOf, this.changing.typed);
  protected readonly entry = computed(() => (this.decision() === null ? this.composing : this.changing));
  protected readonly typed: Signal<TypedDecision> = computed(() => this.entry().typed());

  private readonly posts = computed(
    () => new Map((this.room.posts.hasValue() ? this.room.posts.value() : []).map((post) => [post.id, post])),
  );
  /** Members of the committee first, because it is mostly they who execute. */
  protected readonly postOptions = computed(() => {
    const members = new Set(this.meeting().attendances.flatMap(({ post, seat }) => (seat === null ? [] : [post?.id])));
    const sided = [...this.posts().values()].filter(({ side }) => side !== null);
    const ordered = [...sided.filter(({ id }) => members.has(id)), ...sided.filter(({ id }) => !members.has(id))];
    return postOptions(ordered, this.locale.language(), this.today());
  });
  protected readonly executor: Signal<Post | null> = computed(() => {
    const id = this.typed().executorPostId;
    return id === null ? null : (this.posts().get(id) ?? null);
  });
  protected readonly counterparts = computed(() => {
    const side = this.executor()?.side ?? null;
    const able = side === null ? [] : this.postOptions().filter(({ value }) => this.posts().get(value)?.side === otherSide(side));
    return able;
  });
  protected readonly cooperators = computed(() =>
    this.typed().cooperatingPostIds.map((id) => ({
      id,
      side: this.posts().get(id)?.side ?? null,
      name: this.postOptions().find(({ value }) => value === id)?.name ?? '',
    })),
  );
  protected readonly sentence = computed(() => sentenceOf(this.typed(), this.posts(), 'fa'));
  protected readonly sentenceEn = computed(() =>
    this.typed().subjectEn.trim() === '' ? null : sentenceOf(this.typed(), this.posts(), 'en'),
  );
  /** The sentence cut where the subject stands, which is shown marked. */
  protected readonly sentenceParts = computed(() => {
    const sentence = this.sentence();
    if (sentence === null) return null;
    const begin = sentence.indexOf('«') + 1;
    const end = sentence.lastIndexOf('»');
    return { before: sentence.slice(0, begin), subject: sentence.slice(begin, end), after: sentence.slice(end) };
  });
  protected readonly picked = signal<string | null>(null);
  protected readonly number = computed(
    () => this.decision()?.number ?? decisionNumber(this.meeting().sequenceNo, this.meeting().decisions.length + 1),
  );
  protected readonly links = computed(() =>
    (
      [
        ['CREATE', composerTexts.create],
        ['CONTINUE', composerTexts.continueTask],
        ['CANCEL', composerTexts.cancelTask],
        ['NONE', composerTexts.none],
      ] as const
    ).map(([value, name]) => ({ value, name: this.wording.say(name) })),
  );
  protected readonly taskOptions = computed(() => this.optionsOf(this.tasks.hasValue() ? this.tasks.value().items : []));
  protected readonly searchTasks = async (q: string): Promise<LookupOption[]> => {
    const { items } = await this.tasksClient.ask({ ...this.openTasks(), q });
    this.foundTasks.update((found) => [...found, ...items]);
    return this.optionsOf(items);
  };
  private readonly open = computed(() => this.meeting().previousDecisions.filter(({ state }) => isOpenDecision(state)));
  protected readonly decisionOptions = computed(() =>
    this.open().map(({ id, number, subjectFa, subjectEn }) => ({
      value: id,
      name: this.wording.say({ fa: subjectFa, en: subjectEn ?? subjectFa }),
      detail: number,
    })),
  );
  /** The slots as a change somebody else made in them is told. */
  protected readonly told = computed<readonly ToldField[]>(() => [
    { name: 'executorPostId', label: composerTexts.who, options: this.postOptions() },
    { name: 'isJoint', label: composerTexts.joint },
    { name: 'cooperatingPostIds', label: composerTexts.withWhom, options: this.postOptions() },
    { name: 'subjectFa', label: composerTexts.what },
    { name: 'subjectEn', label: composerTexts.english },
    { name: 'dueOn', label: composerTexts.untilWhen },
    { name: 'isContinuing', label: composerTexts.continuing },
    { name: 'taskLink', label: composerTexts.task, options: this.links() },
    { name: 'taskId', label: composerTexts.whichTask, options: this.taskOptions() },
    { name: 'taskDueOn', label: composerTexts.taskDue },
    { name: 'counterpartPostId', label: composerTexts.counterpart, options: this.postOptions() },
    { name: 'continuesDecisionId', label: composerTexts.whichDecision, options: this.decisionOptions() },
    { name: 'extends', label: composerTexts.extend },
    { name: 'obligationId', label: composerTexts.obligation, options: this.obligations.options() },
  ]);
  protected readonly suggestion = computed(() => {
    const { continuesDecisionId, subjectFa } = this.typed();
    return continuesDecisionId === null ? continuationOf(subjectFa, this.open()) : null;
  });
  protected readonly preview = computed(() => {
    const { taskLink, taskId, dueOn, isContinuing, taskDueOn, subjectFa, extends: moves } = this.typed();
    if (taskLink === 'NONE') return this.wording.say(composerTexts.willNone);
    if (taskLink === 'CREATE') {
      const due = isContinuing ? taskDueOn : dueOn;
      if (due === null || subjectFa.trim() === '') return null;
      return this.wording.say(composerTexts.willCreate, { subject: subjectFa.trim(), due: this.dates.write(due) });
    }
    const task = this.knownTasks().find(({ id }) => id === taskId);
    if (task === undefined) return null;
    if (taskLink === 'CANCEL') return this.wording.say(composerTexts.willCancel, { code: task.code });
    if (!moves || dueOn === null || isContinuing) {
      return this.wording.say(composerTexts.willContinue, { code: task.code, due: this.dates.write(task.dueOn) });
    }
    return this.wording.say(composerTexts.willExtend, {
      code: task.code,
      before: this.dates.write(task.dueOn),
      after: this.dates.write(dueOn),
    });
  });

  constructor() {
    inject(Drafts).keep(this.composing.typed, 'decision');
    effect(() => {
      const decision = this.decision();
      if (decision === null) return;
      untracked(() => {
        this.changing.typed.set(typedOf(decision));
        this.focus();
      });
    });
    // a new task needs somebody on the other side; the one who sat in the meeting is offered
    effect(() => {
      const side = this.executor()?.side ?? null;
      if (side === null) return;
      untracked(() => {
        const { counterpartPostId } = this.typed();
        const chosen = counterpartPostId === null ? null : (this.posts().get(counterpartPostId)?.side ?? null);
        if (chosen !== otherSide(side)) this.set({ counterpartPostId: counterpartOn(otherSide(side), this.meeting()) });
      });
    });
  }

  protected set(change: Partial<TypedDecision>): void {
    this.entry().set(change);
  }

  protected choose(taskLink: TaskLink): void {
    this.set({ taskLink });
  }

  /** Takes whoever was picked among the cooperators and empties the box for the next one. */
  protected cooperate(id: string | null): void {
    this.picked.set(id);
    const { cooperatingPostIds } = this.typed();
    if (id !== null && !cooperatingPostIds.includes(id)) this.set({ cooperatingPostIds: [...cooperatingPostIds, id] });
    setTimeout(() => {
      this.picked.set(null);
    });
  }

  protected partFrom(id: string): void {
    this.set({ cooperatingPostIds: this.typed().cooperatingPostIds.filter((other) => other !== id) });
  }

  protected continueFrom(decisionId: string | null): void {
    const task = this.open().find(({ id }) => id === decisionId)?.task ?? null;
    this.set({ continuesDecisionId: decisionId, ...(task === null ? {} : { taskId: task.id }) });
  }

  protected acceptSuggestion(event: Event): void {
    const suggested = this.suggestion();
    const task = suggested?.task ?? null;
    if (suggested === null || task === null) return;
    event.preventDefault();
    this.set({ taskLink: 'CONTINUE', taskId: task.id, continuesDecisionId: suggested.id, extends: true });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const decision = this.decision();
    const saved =
      decision === null
        ? await this.composing.send((request, key) => this.client.compose(request, key))
        : await this.changing.sendUpon(this.revision, decision, (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.announcer.done(decision === null ? composerTexts.added : composerTexts.changed, { number: this.numerals.digits(saved.number) });
    if (decision === null) this.startAnew();
    await this.room.refresh();
    this.finished.emit();
  }

  protected errorOf(path: string): string | null {
    return this.entry().errorOf(path);
  }

  private optionsOf(tasks: readonly Task[]): LookupOption[] {
    return tasks.map(({ id, code, titleFa, titleEn }) => ({
      value: id,
      name: this.wording.say({ fa: titleFa, en: titleEn ?? titleFa }),
      detail: code,
    }));
  }

  private startAnew(): void {
    this.composing.typed.set(blankDecision);
    this.composing.wasTried.set(false);
    this.focus();
  }

  private focus(): void {
    setTimeout(() => {
      const [box] = this.first().nativeElement.getElementsByTagName('input');
      box?.focus();
    });
  }
}
