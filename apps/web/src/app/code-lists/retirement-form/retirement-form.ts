import { Component, inject, input, output } from '@angular/core';
import { addDays } from '@hampeyman/domain/calendar';
import { codeListEntry, entryName, retireCodeListEntry, type CodeListEntry } from '@hampeyman/domain/code-lists';
import { Today } from '@hampeyman/ui/dates';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, Revision } from '../../http';
import { CodeListsClient } from '../code-lists-client';
import { codeListsTexts as texts } from '../code-lists-texts';

type Typed = Readonly<{ validTo: string | null }>;

/** Retires an entry, from today on unless told otherwise. */
@Component({
  selector: 'app-retirement-form',
  imports: [EntryForm, TextPipe],
  template: `<h2>{{ texts.retireOf | text: { name: (name(entry()) | text) } }}</h2>
    <app-entry-form
      [entry]="form"
      [revision]="revision"
      [fields]="fields"
      [act]="texts.retire"
      (sent)="retire()"
      (cancelled)="left.emit()"
    />`,
  styleUrl: '../form-sheet.css',
  host: { class: 'sheet' },
})
export class RetirementForm {
  readonly entry = input.required<CodeListEntry>();
  readonly saved = output();
  readonly left = output();

  protected readonly texts = texts;
  protected readonly fields: readonly EntryField[] = [{ name: 'validTo', label: texts.validTo, hint: texts.validToHint, kind: 'date' }];
  private readonly client = inject(CodeListsClient);
  protected readonly name = entryName;
  private readonly wording = inject(Wording);
  private readonly announcer = inject(Announcer);
  protected readonly form = new Entry<Typed, typeof retireCodeListEntry>(
    { validTo: addDays(inject(Today).date(), -1) },
    retireCodeListEntry,
    (typed) => typed,
  );
  protected readonly revision = new Revision<CodeListEntry, Typed>(codeListEntry, ({ validTo }) => ({ validTo }), this.form.typed);
  private readonly unsent = new Unsent(this.form.typed);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async retire(): Promise<void> {
    const done = await this.form.sendUpon(this.revision, this.entry(), (upon, request, key) => this.client.retire(upon, request, key));
    if (done === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.retired, { name: this.wording.say(entryName(done)) });
    this.saved.emit();
  }
}
