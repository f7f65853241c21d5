import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import type { CodeListEntry } from '@hampeyman/domain/code-lists';
import { giveDelayReason, task as taskRecord, type GiveDelayReason, type Task, type TaskDetail } from '@hampeyman/domain/tasks';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { CodeNames } from '../../../code-lists';
import { ChangesList, FieldErrorPipe, RefusalPanel, Revision, Submission } from '../../../http';
import { taskFacetFields, taskFacets, type TaskFacets } from '../../task-facets';
import { TasksClient } from '../../tasks-client';
import { taskTexts } from '../../tasks-texts';
import { panelTexts } from './panel-texts';

interface Known {
  readonly task: TaskDetail;
  readonly vague: string;
}

/** Says why the task was or will be late. */
@Component({
  selector: 'app-delay-panel',
  imports: [ChangesList, Control, Field, FieldErrorPipe, FormField, RefusalPanel, TextPipe],
  template: `<form novalidate (submit)="send($event)">
    <h2>{{ texts.delay | text }}</h2>
    <div class="line">
      <ui-field [label]="texts.delayCode | text" [error]="form.code() | fieldError">
        <select uiControl class="input" [formField]="form.code">
          @for (reason of reasons(); track reason.code) {
            <option [value]="reason.code">{{ names.of('DELAY_REASON', reason.code) | text }}</option>
          }
        </select>
      </ui-field>
      <label class="check"><input type="checkbox" [formField]="form.isExcusable" />{{ texts.excusable | text }}</label>
    </div>
    <ui-field [label]="texts.note | text" [error]="form.textFa() | fieldError">
      <textarea uiControl class="input" rows="2" dir="auto" [formField]="form.textFa"></textarea>
    </ui-field>
    <app-refusal [refusal]="submission.refusal()">
      <app-changes-list [changes]="revision.changes()" [fields]="facetFields" />
    </app-refusal>
    <div class="acts">
      <button type="submit" class="btn primary" [disabled]="submission.isRunning()">{{ texts.giveDelay | text }}</button>
      <button type="button" class="btn" (click)="closed.emit()">{{ taskTexts.cancelEditing | text }}</button>
    </div>
  </form>`,
  styleUrl: './panel.css',
})
export class DelayPanel {
  readonly task = input.required<TaskDetail>();
  readonly changed = output<TaskDetail>();
  readonly closed = output();

  protected readonly texts = panelTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly names = inject(CodeNames);
  protected readonly reasons = computed(() => this.names.offered('DELAY_REASON', this.task().delayReason?.code ?? null));
  private readonly client = inject(TasksClient);
  protected readonly submission = new Submission();
  protected readonly revision = new Revision<Task, TaskFacets>(taskRecord, taskFacets);
  protected readonly facetFields = taskFacetFields;
  private readonly model = linkedSignal<Known, GiveDelayReason>({
    source: () => ({ task: this.task(), vague: vaguest(this.reasons()) }),
    // the list may arrive while somebody writes
    computation: ({ task, vague }, before) =>
      before?.source.task === task
        ? { ...before.value, code: before.value.code === '' ? vague : before.value.code }
        : (task.delayReason ?? { code: vague, textFa: '', textEn: null, isExcusable: false }),
  });
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, giveDelayReason);
  });

  constructor() {
    this.names.refresh();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const task = await this.submission.run((key) => this.client.giveDelayReason(this.revision.upon(this.task()), this.model(), key));
      if (task === null) this.revision.meet(this.task(), this.submission.refusal());
      else this.changed.emit(task);
      return this.submission.errorsIn(this.form);
    });
  }
}

/** What a form begins with until somebody says it more precisely. */
function vaguest(reasons: readonly CodeListEntry[]): string {
  return (reasons.find(({ code }) => code === 'OTHER') ?? reasons.at(-1))?.code ?? '';
}
