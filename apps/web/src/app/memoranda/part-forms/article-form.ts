import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { addArticle, articleKindTexts } from '@hampeyman/domain/memoranda';
import { Locale } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { articleOptions } from './article-options';
import { partFormTexts as texts } from './part-form-texts';
import { PartLead } from './part-lead';

/** Adds an article, clause or note to the text. */
@Component({
  selector: 'app-article-form',
  imports: [EntryForm, PartLead],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="texts.article" />
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class ArticleForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = texts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly articles = this.client.articles(this.id);
  protected readonly entry = new Entry(
    { kind: 'CLAUSE', parentId: null as string | null, code: '', number: '', titleFa: '', titleEn: '', textFa: '', textEn: '' },
    addArticle,
    ({ kind, parentId, code, number, titleFa, titleEn, textFa, textEn }) => ({
      kind,
      parentId,
      code,
      number: written(number),
      titleFa: written(titleFa),
      titleEn: written(titleEn),
      textFa: written(textFa),
      textEn: written(textEn),
    }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'kind', label: texts.kind, kind: 'choice', choices: choicesOf(articleKindTexts) },
    {
      name: 'parentId',
      label: texts.parent,
      hint: texts.parentHint,
      kind: 'lookup',
      isOptional: true,
      options: articleOptions(
        this.articles.hasValue() ? this.articles.value().items.filter((one) => one.kind === 'ARTICLE') : [],
        this.locale.language(),
      ),
    },
    { name: 'code', label: texts.code, hint: texts.articleCode, kind: 'latin' },
    { name: 'number', label: texts.number, kind: 'latin', isOptional: true },
    { name: 'titleFa', label: texts.titleFa, kind: 'line', isOptional: true },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'textFa', label: texts.textFa, kind: 'text', isOptional: true },
    { name: 'textEn', label: texts.textEn, kind: 'text', isOptional: true },
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.addArticle(this.id(), request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.added, { code: added.code });
    await this.router.navigate(['/memoranda', this.id()], { queryParams: { article: added.code } });
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.id()]);
  }
}
