import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { addOutcome } from '@hampeyman/domain/memoranda';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { partFormTexts as texts } from './part-form-texts';
import { PartLead } from './part-lead';

/** Adds an expected outcome to a memorandum. */
@Component({
  selector: 'app-outcome-form',
  imports: [EntryForm, PartLead],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="texts.outcome" />
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class OutcomeForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = texts;
  protected readonly fields: readonly EntryField[] = [
    { name: 'code', label: texts.code, hint: texts.outcomeCode, kind: 'latin' },
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
  ];
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly entry = new Entry({ code: '', titleFa: '', titleEn: '' }, addOutcome, ({ code, titleFa, titleEn }) => ({
    code,
    titleFa,
    titleEn: written(titleEn),
  }));
  private readonly unsent = new Unsent(this.entry.typed);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.addOutcome(this.id(), request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.added, { code: added.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.id()]);
  }
}
