import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FormField, disabled, form, submit, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { workSides, type Side } from '@hampeyman/domain/access';
import { comparePersian } from '@hampeyman/domain/persian';
import { provinces } from '@hampeyman/domain/provinces';
import { changeTask, task, type ChangeTask, type Task, type TaskDetail } from '@hampeyman/domain/tasks';
import { shown } from '@hampeyman/domain/texts';
import { DateField } from '@hampeyman/ui/date-field';
import { Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { Locale, TextPipe, Wording } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Segmented } from '@hampeyman/ui/segmented';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNames } from '@hampeyman/ui/who';
import { ChangesList, Drafts, FieldErrorPipe, RefusalPanel, Revision, Submission, type MayHaveUnsaved, type ToldField } from '../../http';
import { MemorandaClient } from '../../memoranda/memoranda-client';
import { ObligationsClient } from '../../obligations/obligations-client';
import { PostsClient, postOptions } from '../../posts';
import { Session } from '../../session';
import { TasksClient } from '../tasks-client';
import { taskTexts } from '../tasks-texts';
import { taskFormTexts } from './task-form-texts';
import { emptyTask, planOf, typedOf, typedTask, type TypedTask } from './typed-task';

/** Fields of a task that are not everybody's who may change it. */
const guardedFields = ['titleFa', 'titleEn', 'obligationId', 'objectiveId', 'startsOn', 'dueOn', 'ministryPostId', 'acecrPostId'] as const;

/** Plans a task, or changes one (`id` in the address). What is typed is kept in this tab until it has arrived. */
@Component({
  selector: 'app-task-form',
  imports: [
    ChangesList,
    Control,
    DateField,
    Field,
    FieldErrorPipe,
    FormField,
    Icon,
    Lookup,
    PageHeader,
    RefusalPanel,
    RouterLink,
    Segmented,
    TextPipe,
  ],
  templateUrl: './task-form.html',
  styleUrl: './task-form.css',
})
export class TaskForm implements MayHaveUnsaved {
  /** The task to change; none plans a new one. */
  readonly id = input<string>();
  /** The obligation a new task shall serve, from the address. */
  readonly obligationId = input<string>();

  protected readonly texts = taskFormTexts;
  protected readonly taskTexts = taskTexts;
  private readonly client = inject(TasksClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly wording = inject(Wording);
  private readonly locale = inject(Locale);
  private readonly announcer = inject(Announcer);
  private readonly today = inject(Today).date;
  protected readonly submission = new Submission();
  private readonly memoranda = this.session.actor()?.memorandumIds ?? [];
  protected readonly typed = signal<TypedTask>(emptyTask(this.memoranda[0] ?? null, this.today()));
  private readonly pristine = signal(this.typed());
  private readonly draft = inject(Drafts).keepOver(this.typed);
  protected readonly wasKept = this.draft.wasFound;
  protected readonly form = form(this.typed, (path) => {
    validateStandardSchema(path, typedTask);
    for (const field of guardedFields) disabled(path[field], { when: () => !this.mayChange(field) });
  });
  protected readonly revision = new Revision<Task, TypedTask>(task, typedOf, this.typed);
  protected readonly existing = this.client.find(this.id, () => undefined);
  private readonly posts = inject(PostsClient).everyHeld();
  private readonly obligations = inject(ObligationsClient).list(() => this.typed().memorandumId ?? undefined);
  private readonly objectives = inject(MemorandaClient).objectives(() => this.typed().memorandumId ?? undefined);
  private readonly known = inject(MemorandaClient).list(() => ({}));

  protected readonly isNew = computed(() => this.id() === undefined);
  /** Whether what the task says stands for now, because a verdict about it is awaited. */
  protected readonly isFrozen = computed(() => !this.mayChange('titleFa'));
  protected readonly sides = computed(() => workSides.map((value) => ({ value, name: this.wording.say(sideNames[value]) })));
  protected readonly places = computed(() => {
    const named = provinces.map(({ code, nameFa, nameEn }) => ({
      value: code,
      name: shown({ fa: nameFa, en: nameEn }, this.locale.language()).text,
    }));
    return [{ value: '', name: this.wording.say(taskFormTexts.national) }, ...named.sort((a, b) => comparePersian(a.name, b.name))];
  });
  protected readonly obligationOptions = computed(() => this.optionsOf(this.obligations.hasValue() ? this.obligations.value().items : []));
  protected readonly objectiveOptions = computed(() => this.optionsOf(this.objectives.hasValue() ? this.objectives.value().items : []));
  protected readonly memorandumOptions = computed(() =>
    this.optionsOf((this.known.hasValue() ? this.known.value().items : []).filter(({ id }) => this.memoranda.includes(id))),
  );
  protected readonly ministryPosts = computed(() => this.postsOf('MINISTRY'));
  protected readonly acecrPosts = computed(() => this.postsOf('ACECR'));
  protected readonly otherPosts = computed(() => {
    const { ministryPostId, acecrPostId, helperPostIds } = this.typed();
    const taken = new Set([ministryPostId, acecrPostId, ...helperPostIds]);
    return [...this.ministryPosts(), ...this.acecrPosts()].filter(({ value }) => !taken.has(value));
  });
  protected readonly helpers = computed(() => {
    const all = [...this.ministryPosts(), ...this.acecrPosts()];
    return this.typed().helperPostIds.map((value) => all.find((option) => option.value === value) ?? { value, name: '…', detail: null });
  });

  /** The fields as a change somebody else made in them is told. */
  protected readonly told = computed<readonly ToldField[]>(() => {
    const posts = [...this.ministryPosts(), ...this.acecrPosts()];
    return [
      { name: 'titleFa', label: taskFormTexts.titleFa },
      { name: 'titleEn', label: taskFormTexts.titleEn },
      { name: 'obligationId', label: taskFormTexts.obligation, options: this.obligationOptions() },
      { name: 'objectiveId', label: taskFormTexts.objective, options: this.objectiveOptions() },
      { name: 'startsOn', label: taskFormTexts.start },
      { name: 'dueOn', label: taskFormTexts.due },
      { name: 'ministryPostId', label: taskFormTexts.ministryPost, options: posts },
      { name: 'acecrPostId', label: taskFormTexts.acecrPost, options: posts },
      { name: 'helperPostIds', label: taskFormTexts.helpers, options: posts },
    ];
  });

  constructor() {
    effect(() => {
      if (!this.isNew() && !this.existing.hasValue()) return;
      const known = this.existing.hasValue()
        ? typedOf(this.existing.value())
        : { ...untracked(this.pristine), obligationId: this.obligationId() ?? null };
      untracked(() => {
        this.pristine.set(known);
        this.draft.stand(known);
      });
    });
  }

  hasUnsaved(): boolean {
    return JSON.stringify(this.typed()) !== JSON.stringify(this.pristine());
  }

  /** Whether a field is the actor's to change; a new plan is its planner's altogether. */
  protected mayChange(field: keyof ChangeTask): boolean {
    return this.isNew() || !this.existing.hasValue() || this.session.can('change', 'Task', this.existing.value(), field);
  }

  protected addHelper(id: string | null): void {
    if (id !== null) this.typed.update((typed) => ({ ...typed, helperPostIds: [...typed.helperPostIds, id] }));
  }

  protected removeHelper(id: string): void {
    this.typed.update((typed) => ({ ...typed, helperPostIds: typed.helperPostIds.filter((other) => other !== id) }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const task = await this.submission.run((key) => this.store(key));
      if (task === null) {
        if (this.existing.hasValue()) this.revision.meet(this.existing.value(), this.submission.refusal());
        return this.submission.errorsIn(this.form);
      }
      this.draft.forget();
      this.pristine.set(this.typed());
      this.announcer.done(this.isNew() ? taskFormTexts.planned : taskFormTexts.changed, { code: task.code });
      await this.router.navigate(['/tasks', task.id]);
      return [];
    });
  }

  private store(key: string): Promise<TaskDetail> {
    const plan = planOf(this.typed());
    if (!this.existing.hasValue()) return this.client.plan(plan, key);
    return this.client.change(this.revision.upon(this.existing.value()), this.changeOf(plan));
  }

  /** What may be changed of a plan: the rest is not even sent. */
  private changeOf(plan: ReturnType<typeof planOf>): ChangeTask {
    const fields = [...guardedFields, 'helperPostIds'] as const;
    return changeTask.parse(Object.fromEntries(fields.filter((field) => this.mayChange(field)).map((field) => [field, plan[field]])));
  }

  private postsOf(side: Side): LookupOption[] {
    const province = this.typed().provinceCode;
    const posts = (this.posts.hasValue() ? this.posts.value() : []).filter((post) => post.side === side);
    const fitting = posts.filter((post) => province === '' || post.scopeProvinceCode === null || post.scopeProvinceCode === province);
    return postOptions(fitting, this.locale.language(), this.today());
  }

  private optionsOf(records: readonly { id: string; code: string; titleFa: string; titleEn: string | null }[]): LookupOption[] {
    const language = this.locale.language();
    return records.map(({ id, code, titleFa, titleEn }) => ({
      value: id,
      name: shown({ fa: titleFa, en: titleEn }, language).text,
      detail: code,
    }));
  }
}
