import { Component, ElementRef, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { returnTask, task as taskRecord, type Task, type TaskDetail } from '@hampeyman/domain/tasks';
import { JalaliPipe } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Icon } from '@hampeyman/ui/icon';
import { BilingualName, TextPipe, Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { Who } from '@hampeyman/ui/who';
import { ChangesList, RefusalPanel, ResourceView, Revision, Submission } from '../../http';
import { taskFacetFields, taskFacets, type TaskFacets } from '../task-facets';
import { TasksClient } from '../tasks-client';
import { taskTexts } from '../tasks-texts';
import { verdictFormTexts } from './verdict-form-texts';

/** The word of the verifying side on a report of completion, in place: what was reported, then verify or send back. */
@Component({
  selector: 'app-verdict-form',
  imports: [BilingualName, ChangesList, Control, Field, Icon, JalaliPipe, RefusalPanel, ResourceView, RouterLink, TextPipe, Who],
  templateUrl: './verdict-form.html',
  styleUrl: './verdict-form.css',
  host: { '(keydown.escape)': 'leave($event)' },
})
export class VerdictForm {
  readonly task = input.required<Task>();
  readonly decided = output<TaskDetail>();
  readonly closed = output();

  protected readonly texts = verdictFormTexts;
  protected readonly taskTexts = taskTexts;
  private readonly client = inject(TasksClient);
  private readonly announcer = inject(Announcer);
  private readonly wording = inject(Wording);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly submission = new Submission();
  protected readonly revision = new Revision<Task, TaskFacets>(taskRecord, taskFacets);
  protected readonly facetFields = taskFacetFields;
  protected readonly detail = this.client.find(
    () => this.task().id,
    () => undefined,
  );
  protected readonly report = computed(() =>
    this.detail.hasValue() ? this.detail.value().reports.find(({ state }) => state === 'DONE') : undefined,
  );
  protected readonly documents = computed(() =>
    this.detail.hasValue()
      ? this.detail.value().documents.filter(({ state, side }) => state === 'NEW' && side !== this.task().waitingSide)
      : [],
  );
  protected readonly isReturning = signal(false);
  protected readonly reason = signal('');
  protected readonly wasTried = signal(false);
  protected readonly reasonError = computed(() =>
    this.wasTried() && !returnTask.safeParse({ reasonFa: this.reason() }).success ? this.wording.say(verdictFormTexts.reasonHint) : null,
  );

  constructor() {
    effect(() => {
      this.heading().nativeElement.focus();
    });
  }

  protected async approve(): Promise<void> {
    const upon = this.revision.upon(this.task());
    this.finish(await this.submission.run((key) => this.client.approve(upon, { note: null }, key)), taskTexts.approved);
  }

  protected async sendBack(event: Event): Promise<void> {
    event.preventDefault();
    this.wasTried.set(true);
    const { data } = returnTask.safeParse({ reasonFa: this.reason() });
    if (data === undefined) return;
    const upon = this.revision.upon(this.task());
    this.finish(await this.submission.run((key) => this.client.sendBack(upon, data, key)), taskTexts.returned);
  }

  protected leave(event: Event): void {
    event.stopPropagation();
    this.closed.emit();
  }

  private finish(task: TaskDetail | null, words: typeof taskTexts.approved | typeof taskTexts.returned): void {
    if (task === null) {
      this.revision.meet(this.task(), this.submission.refusal());
      if (this.revision.changes() !== null) this.detail.reload();
      return;
    }
    this.announcer.done(words, { code: task.code });
    this.decided.emit(task);
  }
}
