import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, form, submit, validateStandardSchema } from '@angular/forms/signals';
import { registerTaskDocument, type TaskDetail } from '@hampeyman/domain/tasks';
import { DateField } from '@hampeyman/ui/date-field';
import { Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { TextPipe } from '@hampeyman/ui/language';
import { z } from 'zod';
import { FieldErrorPipe, RefusalPanel, Submission } from '../../../http';
import { chosen } from '../../chosen';
import { TasksClient } from '../../tasks-client';
import { taskTexts } from '../../tasks-texts';
import { documentTypes, panelTexts } from './panel-texts';

/** What is typed: an empty letter number stands for none. */
const typed = z.object({
  titleFa: registerTaskDocument.shape.titleFa,
  type: z.string(),
  letterNumber: z.string().max(60),
  datedOn: chosen(registerTaskDocument.shape.datedOn),
});

/** Enters a document of the actor's side into the register. */
@Component({
  selector: 'app-document-panel',
  imports: [Control, DateField, Field, FieldErrorPipe, FormField, RefusalPanel, TextPipe],
  template: `<form novalidate (submit)="send($event)">
    <h2>{{ texts.document | text }}</h2>
    <p class="soft small">{{ texts.documentHint | text }}</p>
    <ui-field [label]="texts.title | text" [error]="form.titleFa() | fieldError">
      <input uiControl class="input" dir="auto" [formField]="form.titleFa" />
    </ui-field>
    <div class="line">
      <ui-field [label]="texts.type | text">
        <select uiControl class="input" dir="ltr" [formField]="form.type">
          @for (type of types; track type) {
            <option [value]="type">{{ type }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="texts.letterNumber | text" [optional]="true" [error]="form.letterNumber() | fieldError">
        <input uiControl class="input" dir="auto" [formField]="form.letterNumber" />
      </ui-field>
      <ui-field [label]="texts.dated | text" [error]="form.datedOn() | fieldError">
        <ui-date-field [formField]="form.datedOn" />
      </ui-field>
    </div>
    <app-refusal [refusal]="submission.refusal()" />
    <div class="acts">
      <button type="submit" class="btn primary" [disabled]="submission.isRunning()">{{ texts.register | text }}</button>
      <button type="button" class="btn" (click)="closed.emit()">{{ taskTexts.cancelEditing | text }}</button>
    </div>
  </form>`,
  styleUrl: './panel.css',
})
export class DocumentPanel {
  readonly task = input.required<TaskDetail>();
  readonly changed = output<TaskDetail>();
  readonly closed = output();

  protected readonly texts = panelTexts;
  protected readonly taskTexts = taskTexts;
  protected readonly types = documentTypes;
  private readonly client = inject(TasksClient);
  protected readonly submission = new Submission();
  private readonly model = signal<{ titleFa: string; type: string; letterNumber: string; datedOn: string | null }>({
    titleFa: '',
    type: documentTypes[0],
    letterNumber: '',
    datedOn: inject(Today).date(),
  });
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, typed);
  });

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.form, async () => {
      const { titleFa, type, letterNumber, datedOn } = this.model();
      const request = registerTaskDocument.parse({
        titleFa,
        type,
        letterNumber: letterNumber.trim() === '' ? null : letterNumber,
        datedOn,
      });
      const task = await this.submission.run((key) => this.client.registerDocument(this.task().id, request, key));
      if (task !== null) this.changed.emit(task);
      return this.submission.errorsIn(this.form);
    });
  }
}
