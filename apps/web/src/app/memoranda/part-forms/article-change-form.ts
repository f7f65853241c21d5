import { Component, Injector, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { article, changeArticle, type Article } from '@hampeyman/domain/memoranda';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, Revision, written } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { partFormTexts as texts } from './part-form-texts';

type Typed = Readonly<Record<'number' | 'titleFa' | 'titleEn' | 'textFa' | 'textEn', string>>;

/** Changes number and words of a part of the text. */
@Component({
  selector: 'app-article-change-form',
  imports: [EntryForm],
  template: `<app-entry-form
    class="sheet"
    [entry]="entry"
    [revision]="revision"
    [fields]="fields"
    [act]="texts.save"
    (sent)="save()"
    (cancelled)="back()"
  />`,
})
export class ArticleChangeForm implements OnInit {
  readonly article = input.required<Article>();

  protected readonly texts = texts;
  protected readonly fields: readonly EntryField[] = [
    { name: 'number', label: texts.number, kind: 'latin', isOptional: true },
    { name: 'titleFa', label: texts.titleFa, kind: 'line', isOptional: true },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'textFa', label: texts.textFa, kind: 'text', isOptional: true },
    { name: 'textEn', label: texts.textEn, kind: 'text', isOptional: true },
  ];
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof changeArticle>;
  protected revision!: Revision<Article, Typed>;
  private unsent!: Unsent<Typed>;

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typedOf(this.article()), changeArticle, (values) => ({
        number: written(values.number),
        titleFa: written(values.titleFa),
        titleEn: written(values.titleEn),
        textFa: written(values.textFa),
        textEn: written(values.textEn),
      }));
      this.revision = new Revision(article, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.article(), (upon, request) => this.client.changeArticle(upon, request));
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.saved, { code: saved.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.article().memorandumId], { queryParams: { article: this.article().code } });
  }
}

function typedOf({ number, titleFa, titleEn, textFa, textEn }: Article): Typed {
  return { number: number ?? '', titleFa: titleFa ?? '', titleEn: titleEn ?? '', textFa: textFa ?? '', textEn: textEn ?? '' };
}
