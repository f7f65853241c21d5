import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import {
  addTaskDependency,
  dependencyKindTexts,
  dependencyKinds,
  type DependencyKind,
  type Task,
  type TaskDetail,
} from '@hampeyman/domain/tasks';
import { shown } from '@hampeyman/domain/texts';
import { Control, Field } from '@hampeyman/ui/field';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { Lookup, type LookupOption } from '@hampeyman/ui/lookup';
import { z } from 'zod';
import { FieldErrorPipe, RefusalPanel, Submission } from '../../../http';
import { chosen } from '../../chosen';
import { TasksClient } from '../../tasks-client';
import { taskTexts } from '../../tasks-texts';
import { panelTexts } from './panel-texts';

const typed = z.object({
  needsTaskId: chosen(addTaskDependency.shape.needsTaskId),
  kind: addTaskDependency.shape.kind,
  note: z.string().max(10_000),
});

/** Lets the task wait for another one of its memorandum. */
@Component({
  selector: 'app-dependency-panel',
  imports: [Control, Field, FieldErrorPipe, FormField, Lookup, RefusalPanel, TextPipe],
  template: `<form novalidate (submit)="send($event)">
    <h2>{{ texts.dependency | text }}</h2>
    <ui-field [label]="texts.needs | text" [error]="form.needsTaskId() | fieldError">
      <ui-lookup [options]="options()" [formField]="form.needsTaskId" [search]="search" />
    </ui-field>
    <div class="line">
      <ui-field [label]="texts.kind | text">
        <select uiControl class="input" [formField]="form.kind">
          @for (kind of kinds; track kind) {
            <option [value]="kind">{{ kindTexts[kind] | text }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="texts.note | text" [optional]="true">
        <input uiControl class="input" dir="auto" [formField]="form.note" />
      </ui-field>
    </div>
    <app-refusal [refusal]="submission.refusal()" />
    <div class="acts">
      <button type="submit" class="btn primary" [disabled]="submission.isRunning()">{{ texts.addDependency | text }}</button>
      <button type="button" class="btn" (click)="closed.emit()">{{ taskTexts.cancelEditing | text }}</button>
    </div>
  </form>`,
  styleUrl: './panel.css',
})
export class DependencyPanel {
  readonly task = input.required<TaskDetail>();
  readonly changed = output<TaskDetail>();
  readonly closed = output();

  protected readonly texts = panelTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly kinds = dependencyKinds;
  protected readonly kindTexts = dependencyKindTexts;
  private readonly client = inject(TasksClient);
  private readonly locale = inject(Locale);
  protected readonly submission = new Submission();
  private readonly found = this.client.list(() => ({ memorandumId: this.task().memorandumId, sort: 'code', limit: 100 }));
  protected readonly options = computed(() => this.optionsOf(this.found.hasValue() ? this.found.value().items : []));
  protected readonly search = async (q: string): Promise<LookupOption[]> =>
    this.optionsOf((await this.client.ask({ memorandumId: this.task().memorandumId, q, limit: 20 })).items);
  private readonly model = signal<{ needsTaskId: string | null; kind: DependencyKind; note: string }>({
    needsTaskId: null,
    kind: 'FINISH_TO_START',
    note: '',
  });
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, typed);
  });

  private optionsOf(tasks: readonly Task[]): LookupOption[] {
    const language = this.locale.language();
    const others = tasks.filter(({ id }) => id !== this.task().id);
    return others.map(({ id, code, titleFa, titleEn }) => ({
      value: id,
      name: shown({ fa: titleFa, en: titleEn }, language).text,
      detail: code,
    }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const { needsTaskId, kind, note } = this.model();
      const request = addTaskDependency.parse({ needsTaskId, kind, noteFa: note.trim() === '' ? null : note });
      const task = await this.submission.run((key) => this.client.addDependency(this.task().id, request, key));
      if (task !== null) this.changed.emit(task);
      return this.submission.errorsIn(this.form);
    });
  }
}
