import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { changeMemorandum, memorandum, memorandumStateTexts, memorandumTransitions, type Memorandum } from '@hampeyman/domain/memoranda';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, Revision } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { memorandumFields, memorandumRequest, type TypedMemorandum } from './memorandum-fields';
import { memorandumFormTexts } from './memorandum-form-texts';

type Typed = TypedMemorandum & { readonly state: string };

/** Changes number, dates, words or state of a memorandum; only states it may go to are offered. */
@Component({
  selector: 'app-memorandum-change-form',
  imports: [EntryForm, PageHeader, TextPipe],
  template: `<div class="stack">
    <ui-page-header>
      <ng-container over
        ><bdi class="code">{{ memorandum().code }}</bdi></ng-container
      >
      <h1>{{ texts.change | text }}</h1>
    </ui-page-header>
    <app-entry-form
      class="sheet"
      [entry]="entry"
      [revision]="revision"
      [fields]="fields()"
      [act]="texts.changeAct"
      (sent)="save()"
      (cancelled)="back()"
    />
  </div>`,
})
export class MemorandumChangeForm implements OnInit {
  readonly memorandum = input.required<Memorandum>();

  protected readonly texts = memorandumFormTexts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  protected entry!: Entry<Typed, typeof changeMemorandum>;
  protected revision!: Revision<Memorandum, Typed>;
  private unsent!: Unsent<Typed>;
  protected readonly fields = computed<readonly EntryField[]>(() => {
    const { state } = this.memorandum();
    const choices = [state, ...memorandumTransitions[state]].map((value) => ({ value, name: memorandumStateTexts[value] }));
    return [{ name: 'state', label: memorandumFormTexts.state, kind: 'choice', choices }, ...memorandumFields];
  });

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry(typedOf(this.memorandum()), changeMemorandum, (values) => ({
        state: values.state,
        ...memorandumRequest(values),
      }));
      this.revision = new Revision(memorandum, typedOf, this.entry.typed);
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async save(): Promise<void> {
    const saved = await this.entry.sendUpon(this.revision, this.memorandum(), (upon, request) => this.client.change(upon, request));
    if (saved === null) return;
    this.unsent.arrived();
    this.announcer.done(memorandumFormTexts.changed);
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.memorandum().id]);
  }
}

function typedOf(known: Memorandum): Typed {
  const { state, titleFa, titleEn, subjectFa, subjectEn, number, kind, classification, signedOn, effectiveFrom, effectiveTo } = known;
  const texts = { titleFa, titleEn: titleEn ?? '', subjectFa: subjectFa ?? '', subjectEn: subjectEn ?? '', number: number ?? '' };
  return { state, ...texts, kind, classification, signedOn, effectiveFrom, effectiveTo };
}
