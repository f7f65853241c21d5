import { Component, computed, inject, input, output } from '@angular/core';
import { closeDecision, decision as decisionRecord, type Decision } from '@hampeyman/domain/decisions';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { DateField } from '@hampeyman/ui/date-field';
import { Today } from '@hampeyman/ui/dates';
import { Control, Field } from '@hampeyman/ui/field';
import { Numerals, TextPipe, Wording } from '@hampeyman/ui/language';
import { Segmented } from '@hampeyman/ui/segmented';
import { Announcer } from '@hampeyman/ui/toasts';
import { choicesOf } from '../../entry-form';
import { ChangesList, Entry, RefusalPanel, Revision, written, type ToldField } from '../../http';
import { DecisionsClient } from '../decisions-client';
import { decisionsTexts } from '../decisions-texts';

interface TypedClosure {
  readonly state: 'COMPLETED' | 'CANCELLED';
  readonly doneOn: string | null;
  readonly note: string;
}

/** Closes a decision by itself, apart from its task. */
@Component({
  selector: 'app-closure-form',
  imports: [ChangesList, Control, DateField, Field, RefusalPanel, Segmented, TextPipe],
  template: `<form class="form" novalidate (submit)="close($event)">
    <p class="soft small">{{ texts.closeWhy | text }}</p>
    <ui-segmented
      [strong]="true"
      [label]="texts.outcome | text"
      [segments]="outcomes()"
      [value]="entry.typed().state"
      (valueChange)="entry.set({ state: $event })"
    />
    @if (entry.typed().state === 'COMPLETED') {
      <ui-field [label]="texts.doneDay | text" [error]="entry.errorOf('doneOn')">
        <ui-date-field [value]="entry.typed().doneOn" [latest]="today()" (valueChange)="entry.set({ doneOn: $event })" />
      </ui-field>
    }
    <ui-field [label]="texts.note | text" [optional]="true" [error]="entry.errorOf('note')">
      <textarea
        #note
        uiControl
        class="input"
        dir="auto"
        rows="2"
        [value]="entry.typed().note"
        (input)="entry.set({ note: note.value })"
      ></textarea>
    </ui-field>
    <app-refusal [refusal]="entry.submission.refusal()">
      <app-changes-list [changes]="revision.changes()" [fields]="facetFields" />
    </app-refusal>
    <div class="acts">
      <button type="submit" class="btn primary" [disabled]="entry.submission.isRunning()">{{ texts.closeAct | text }}</button>
      <button type="button" class="btn" (click)="left.emit()">{{ texts.cancelAct | text }}</button>
    </div>
  </form>`,
})
export class ClosureForm {
  readonly decision = input.required<Decision>();
  readonly closed = output<Decision>();
  readonly left = output();

  protected readonly texts = decisionsTexts;
  protected readonly today = inject(Today).date;
  private readonly client = inject(DecisionsClient);
  private readonly announcer = inject(Announcer);
  private readonly numerals = inject(Numerals);
  private readonly wording = inject(Wording);
  protected readonly outcomes = computed(() => [
    { value: 'COMPLETED' as const, name: this.wording.say(decisionsTexts.completed) },
    { value: 'CANCELLED' as const, name: this.wording.say(decisionsTexts.cancelled) },
  ]);
  private readonly initial: TypedClosure = { state: 'COMPLETED', doneOn: this.today(), note: '' };
  protected readonly entry = new Entry(this.initial, closeDecision, ({ state, doneOn, note }) => ({
    state,
    doneOn: state === 'COMPLETED' ? doneOn : null,
    note: written(note),
  }));

  protected readonly revision = new Revision<Decision, object>(decisionRecord, ({ state, subjectFa, dueOn }) => ({
    state,
    subjectFa,
    dueOn,
  }));
  protected readonly facetFields: readonly ToldField[] = [
    { name: 'state', label: decisionsTexts.state, choices: choicesOf(taskStateTexts) },
    { name: 'subjectFa', label: decisionsTexts.subject },
    { name: 'dueOn', label: decisionsTexts.deadline },
  ];

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    const closed = await this.entry.send((request, key) => this.client.close(this.revision.upon(this.decision()), request, key));
    if (closed === null) {
      this.revision.meet(this.decision(), this.entry.submission.refusal());
      return;
    }
    this.announcer.done(decisionsTexts.closed, { number: this.numerals.digits(closed.number) });
    this.closed.emit(closed);
  }
}
