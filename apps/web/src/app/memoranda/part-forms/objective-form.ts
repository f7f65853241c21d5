import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { addObjective, objectiveFieldTexts } from '@hampeyman/domain/memoranda';
import { Locale } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { articleOptions } from './article-options';
import { partFormTexts as texts } from './part-form-texts';
import { PartLead } from './part-lead';

/** Adds an objective to a memorandum. */
@Component({
  selector: 'app-objective-form',
  imports: [EntryForm, PartLead],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="texts.objective" />
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class ObjectiveForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = texts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly articles = this.client.articles(this.id);
  protected readonly entry = new Entry(
    { code: '', titleFa: '', titleEn: '', field: '', articleId: null as string | null },
    addObjective,
    ({ code, titleFa, titleEn, field, articleId }) => ({ code, titleFa, titleEn: written(titleEn), field, articleId }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'code', label: texts.code, hint: texts.objectiveCode, kind: 'latin' },
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'field', label: texts.field, kind: 'choice', choices: choicesOf(objectiveFieldTexts) },
    {
      name: 'articleId',
      label: texts.clause,
      kind: 'lookup',
      isOptional: true,
      options: articleOptions(this.articles.hasValue() ? this.articles.value().items : [], this.locale.language()),
    },
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.addObjective(this.id(), request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.added, { code: added.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.id()]);
  }
}
