import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RefusalPanel, Refusal, ResourceView, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { ArticleChangeForm } from './article-change-form';
import { partFormTexts } from './part-form-texts';
import { PartLead } from './part-lead';

/** The page on which a part of the text is changed. */
@Component({
  selector: 'app-article-change',
  imports: [ArticleChangeForm, PartLead, RefusalPanel, ResourceView],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="texts.articleChange" />
    <ng-container *appResource="articles; let text">
      @if (article(); as part) {
        <app-article-change-form [article]="part" />
      } @else {
        <app-refusal [refusal]="absent" />
      }
    </ng-container>
  </div>`,
})
export class ArticleChange implements MayHaveUnsaved {
  readonly id = input.required<string>();
  readonly articleId = input.required<string>();

  protected readonly texts = partFormTexts;
  protected readonly absent = new Refusal('memoranda.article-not-found');
  protected readonly articles = inject(MemorandaClient).articles(this.id);
  protected readonly article = computed(
    () => (this.articles.hasValue() ? this.articles.value().items.find((one) => one.id === this.articleId()) : undefined) ?? null,
  );
  private readonly form = viewChild(ArticleChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
