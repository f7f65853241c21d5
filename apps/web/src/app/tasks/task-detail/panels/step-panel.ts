import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import { addTaskStep, type AddTaskStep, type TaskDetail } from '@hampeyman/domain/tasks';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { sideNamesWithin } from '@hampeyman/ui/who';
import { FieldErrorPipe, RefusalPanel, Submission } from '../../../http';
import { Session } from '../../../session';
import { TasksClient } from '../../tasks-client';
import { taskTexts } from '../../tasks-texts';
import { panelTexts } from './panel-texts';

/** Adds a step to the actor's own side. */
@Component({
  selector: 'app-step-panel',
  imports: [Control, Field, FieldErrorPipe, FormField, RefusalPanel, TextPipe],
  template: `<form novalidate (submit)="send($event)">
    <h2>{{ texts.step | text: { side: side() } }}</h2>
    <ui-field [label]="texts.stepTitle | text" [error]="form.titleFa() | fieldError">
      <input uiControl class="input" dir="auto" [formField]="form.titleFa" />
    </ui-field>
    <app-refusal [refusal]="submission.refusal()" />
    <div class="acts">
      <button type="submit" class="btn primary" [disabled]="submission.isRunning()">{{ texts.addStep | text }}</button>
      <button type="button" class="btn" (click)="closed.emit()">{{ taskTexts.cancelEditing | text }}</button>
    </div>
  </form>`,
  styleUrl: './panel.css',
})
export class StepPanel {
  readonly task = input.required<TaskDetail>();
  readonly changed = output<TaskDetail>();
  readonly closed = output();

  protected readonly texts = panelTexts;
  protected readonly taskTexts = taskTexts;
  private readonly client = inject(TasksClient);
  private readonly wording = inject(Wording);
  private readonly ownSide = inject(Session).actor()?.side ?? 'MINISTRY';
  protected readonly side = computed(() => this.wording.say(sideNamesWithin[this.ownSide]));
  protected readonly submission = new Submission();
  private readonly model = signal<AddTaskStep>({ side: this.ownSide, titleFa: '', titleEn: null });
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, addTaskStep);
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const task = await this.submission.run((key) => this.client.addStep(this.task().id, this.model(), key));
      if (task !== null) this.changed.emit(task);
      return this.submission.errorsIn(this.form);
    });
  }
}
