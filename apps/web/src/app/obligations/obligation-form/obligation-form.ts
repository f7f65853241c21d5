import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { addObligation } from '@hampeyman/domain/obligations';
import { Locale, TextPipe } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { sideNames } from '@hampeyman/ui/who';
import { EntryForm, Unsent, choicesOf, type EntryField } from '../../entry-form';
import { Entry, written, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../../memoranda/memoranda-client';
import { PartLead } from '../../memoranda/part-forms/part-lead';
import { ObligationsClient } from '../obligations-client';
import { obligationFields } from './obligation-fields';
import { obligationFormTexts as texts } from './obligation-form-texts';

/** Adds an obligation to the register of a memorandum. */
@Component({
  selector: 'app-obligation-form',
  imports: [EntryForm, PartLead, TextPipe],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="texts.add" />
    <p class="soft">{{ texts.stateNote | text }}</p>
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.addAct" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class ObligationForm implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = texts;
  private readonly client = inject(ObligationsClient);
  private readonly memoranda = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly objectives = this.memoranda.objectives(this.id);
  private readonly articles = this.memoranda.articles(this.id);
  protected readonly entry = new Entry(
    { code: '', side: '', titleFa: '', titleEn: '', kind: '', objectiveId: null as string | null, articleId: null as string | null },
    addObligation,
    ({ titleEn, ...typed }) => ({ memorandumId: this.id(), ...typed, titleEn: written(titleEn) }),
  );
  private readonly unsent = new Unsent(this.entry.typed);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'side', label: texts.side, kind: 'choice', choices: choicesOf(sideNames) },
    { name: 'code', label: texts.code, hint: texts.codeHint, kind: 'latin' },
    ...obligationFields(
      this.objectives.hasValue() ? this.objectives.value().items : [],
      this.articles.hasValue() ? this.articles.value().items : [],
      this.locale.language(),
    ),
  ]);

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.add(request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.added, { code: added.code });
    await this.router.navigate(['/memoranda', this.id()], { queryParams: { obligation: added.code } });
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.id()]);
  }
}
