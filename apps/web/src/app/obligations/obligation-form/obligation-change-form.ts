import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changeObligation, obligation, type Obligation, type ObligationCoverage } from '@hampeyman/domain/obligations';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent } from '../../entry-form';
import { Entry, Revision, written } from '../../http';
import { MemorandaClient } from '../../memoranda/memoranda-client';
import { ObligationsClient } from '../obligations-client';
import { obligationFields } from './obligation-fields';
import { obligationFormTexts as texts } from './obligation-form-texts';

type Typed = Readonly<Record<'titleFa' | 'titleEn' | 'kind', string> & Record<'objectiveId' | 'articleId', string | null>>;

/** Changes words, kind or links of an obligation; its state is computed. */
@Component({
  selector: 'app-obligation-change-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over
        ><bdi class="code">{{ obligation().code }}</bdi></ng-container
      >
      <h1>{{ texts.change | text }}</h1>
    </ui-page-header>
    <p class="soft">{{ texts.stateNote | text }}</p>
    <app-entry-form
      class="sheet"
      [entry]="entry"
      [revision]="revision"
      [fields]="fields()"
      [act]="texts.save"
      (sent)="save()"
      (cancelled)="back()"
    />
  </div>`,
})
export class ObligationChangeForm implements OnInit {
  readonly obligation = input.required<ObligationCoverage>();

  protected readonly texts = texts;
  private readonly client = inject(ObligationsClient);
  private readonly memoranda = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly injector = inject(Injector);
  private readonly objectives = this.memoranda.objectives(() => this.obligation().memorandumId);
  private readonly articles = this.memoranda.articles(() => this.obligation().memorandumId);
  protected entry!: Entry<Typed, typeof changeObligation>;
  protected revision!: Revision<Obligation, Typed>;
  private unsent!: Unsent<Typed>;
  protected readonly fields = computed(() =>
    obligationFields(
      this.objectives.hasValue() ? this.objectives.value().items : [],
      this.articles.hasValue() ? this.articles.value().items : [],
      this.locale.language(),
    ),
  );

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typedOf(this.obligation()), changeObligation, (values) => ({ ...values, titleEn: written(values.titleEn) }));
      this.revision = new Revision(obligation, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.obligation(), (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.saved, { code: saved.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/obligations', this.obligation().id]);
  }
}

function typedOf({ titleFa, titleEn, kind, objective, article }: Obligation): Typed {
  return { titleFa, titleEn: titleEn ?? '', kind, objectiveId: objective?.id ?? null, articleId: article?.id ?? null };
}
