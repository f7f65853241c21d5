import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlainDate } from '@hampeyman/domain/calendar';
import type { TaskDetail } from '@hampeyman/domain/tasks';
import { Chain } from '@hampeyman/ui/chain';
import { Due, Today } from '@hampeyman/ui/dates';
import { Dialogs } from '@hampeyman/ui/dialogs';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, Numerals, PercentPipe, TextPipe, Wording } from '@hampeyman/ui/language';
import { Menu } from '@hampeyman/ui/menu';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Progress } from '@hampeyman/ui/progress';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNamesWithin } from '@hampeyman/ui/who';
import { CodeNames } from '../../code-lists';
import { ChangesList, Drafts, RefusalPanel, ResourceView, Submission, changesBetween } from '../../http';
import { Session } from '../../session';
import { PageTitle } from '../../shell/page-title';
import { ReportForm, type SentReport } from '../report-form/report-form';
import { taskFacetFields, taskFacets } from '../task-facets';
import { TaskPlace } from '../task-place';
import { TaskStateChip } from '../task-state/task-state';
import { TasksClient } from '../tasks-client';
import { taskTexts } from '../tasks-texts';
import { chainOf } from './chain-of-task';
import { DelayPanel } from './panels/delay-panel';
import { DependencyPanel } from './panels/dependency-panel';
import { DocumentPanel } from './panels/document-panel';
import { StepPanel } from './panels/step-panel';
import { TaskDelay } from './task-delay/task-delay';
import { taskDetailTexts } from './task-detail-texts';
import { TaskDocuments } from './task-documents/task-documents';
import { TaskHistory } from './task-history/task-history';
import { TaskLinks } from './task-links/task-links';
import { TaskSides } from './task-sides/task-sides';

type Panel = 'report' | 'delay' | 'step' | 'dependency' | 'document';

/** One task: its chain, the two sides with the clock between them, with whom the delay was spent, its history and papers. */
@Component({
  selector: 'app-task-detail',
  imports: [
    BilingualName,
    Chain,
    ChangesList,
    DelayPanel,
    DependencyPanel,
    DocumentPanel,
    Due,
    Icon,
    PageHeader,
    PercentPipe,
    Progress,
    RefusalPanel,
    ReportForm,
    ResourceView,
    RouterLink,
    SampleBadge,
    StepPanel,
    TaskDelay,
    TaskDocuments,
    TaskHistory,
    TaskLinks,
    TaskPlace,
    TaskSides,
    TaskStateChip,
    TextPipe,
    Menu,
  ],
  templateUrl: './task-detail.html',
  styleUrl: './task-detail.css',
})
export class TaskDetailPage {
  readonly id = input.required<string>();
  readonly asOf = input<string>();

  protected readonly texts = taskDetailTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly codeNames = inject(CodeNames);
  private readonly client = inject(TasksClient);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);
  private readonly drafts = inject(Drafts);
  private readonly wording = inject(Wording);
  private readonly numerals = inject(Numerals);
  private readonly router = inject(Router);
  private readonly today = inject(Today).date;
  protected readonly submission = new Submission();
  protected readonly day = computed(() => (this.asOf() ?? this.today()) as PlainDate);
  protected readonly resource = this.client.find(this.id, this.asOf);
  protected readonly task = linkedSignal<TaskDetail | null>(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** The task on which an act was refused because somebody else was quicker. */
  protected readonly outdated = signal<TaskDetail | null>(null);
  protected readonly facetFields = taskFacetFields;
  protected readonly changes = computed(() => {
    const [before, after] = [this.outdated(), this.task()];
    return before === null || after === null ? null : changesBetween(taskFacets(before), taskFacets(after));
  });
  protected readonly panel = signal<Panel | null>(null);
  protected readonly chain = computed(() => {
    const task = this.task();
    return task === null ? [] : chainOf(task, (text) => this.numerals.digits(text));
  });
  protected readonly isSettled = computed(() => this.task()?.completedOn !== null || this.task()?.cancelledOn !== null);
  protected readonly may = computed(() => {
    const task = this.task();
    const can = (action: string): boolean => task !== null && this.session.can(action, 'Task', task);
    const state = task?.state;
    const isOpen = state !== 'COMPLETED' && state !== 'CANCELLED';
    return {
      report: isOpen && state !== 'AWAITING_APPROVAL' && can('report'),
      verify: state === 'AWAITING_APPROVAL' && can('verify'),
      change: isOpen && can('change'),
      cancel: isOpen && state !== 'AWAITING_APPROVAL' && can('cancel'),
      explain: state !== 'CANCELLED' && can('report'),
      contribute: can('contribute'),
      addStep: isOpen && can('contribute'),
    };
  });

  constructor() {
    inject(PageTitle).name(computed(() => this.task()?.code ?? null));
  }

  protected ofSide(task: TaskDetail): string {
    return task.side === 'JOINT'
      ? this.wording.say(taskDetailTexts.joint)
      : this.wording.say(taskDetailTexts.ofSide, { side: this.wording.say(sideNamesWithin[task.side]) });
  }

  protected open(panel: Panel): void {
    this.panel.set(panel);
  }

  /** Takes the task as it stands now, and closes what was open. */
  protected adopt(task: TaskDetail): void {
    this.task.set(task);
    this.panel.set(null);
  }

  protected async report(task: TaskDetail, { request }: SentReport): Promise<void> {
    const changed = await this.run(() => this.submission.run((key) => this.client.report(task, request, key)));
    if (changed === null) return;
    this.drafts.drop(task.code);
    const side = changed.waitingSide === null ? '' : this.wording.say(sideNamesWithin[changed.waitingSide]);
    const words = changed.state === 'AWAITING_APPROVAL' ? taskTexts.askedForApproval : taskTexts.reported;
    this.announcer.done(words, { code: task.code, percent: changed.progressPercent, side });
  }

  protected async approve(task: TaskDetail): Promise<void> {
    const { approveHeading: heading, approveBody: body } = taskDetailTexts;
    if (!(await this.dialogs.confirm({ heading, body, act: taskTexts.approve, params: { code: task.code } }))) return;
    const changed = await this.run(() => this.submission.run((key) => this.client.approve(task, { note: null }, key)));
    if (changed !== null) this.announcer.done(taskTexts.approved, { code: task.code });
  }

  protected async sendBack(task: TaskDetail): Promise<void> {
    const { returnHeading: heading, returnHint: hint } = taskDetailTexts;
    const reasonFa = await this.dialogs.askReason({
      heading,
      hint,
      act: taskTexts.sendBack,
      label: taskTexts.reason,
      params: { code: task.code },
    });
    if (reasonFa === null) return;
    const changed = await this.run(() => this.submission.run((key) => this.client.sendBack(task, { reasonFa, reasonEn: null }, key)));
    if (changed !== null) this.announcer.done(taskTexts.returned, { code: task.code });
  }

  protected async cancel(task: TaskDetail): Promise<void> {
    const { cancelHeading: heading, cancelBody: body, cancel: act } = taskDetailTexts;
    const question = { heading, body, act, label: taskTexts.reason, params: { code: task.code }, isDangerous: true };
    const reasonFa = await this.dialogs.askReason(question);
    if (reasonFa === null) return;
    const changed = await this.run(() => this.submission.run((key) => this.client.cancel(task, { reasonFa }, key)));
    if (changed !== null) this.announcer.done(taskDetailTexts.cancelled, { code: task.code });
  }

  protected async tick(task: TaskDetail, stepId: string): Promise<void> {
    await this.run(() => this.submission.run((key) => this.client.completeStep(task, stepId, key)));
  }

  protected async accept(task: TaskDetail, documentId: string): Promise<void> {
    await this.run(() => this.submission.run((key) => this.client.acceptDocument(task, documentId, key)));
  }

  protected edit(task: TaskDetail): void {
    void this.router.navigate(['/tasks', task.id, 'edit']);
  }

  protected print(): void {
    window.print();
  }

  /** Sees the task as others have left it; what was typed stays in its form. */
  protected refresh(): void {
    this.submission.forget();
    this.outdated.set(null);
    this.resource.reload();
  }

  private async run(act: () => Promise<TaskDetail | null>): Promise<TaskDetail | null> {
    const seen = this.task();
    const changed = await act();
    const isOutdated = changed === null && this.submission.refusal()?.kind === 'stale';
    this.outdated.set(isOutdated ? seen : null);
    if (changed !== null) this.adopt(changed);
    // what was typed stays in its form; the next attempt goes upon what is now seen
    if (isOutdated) this.resource.reload();
    return changed;
  }
}
