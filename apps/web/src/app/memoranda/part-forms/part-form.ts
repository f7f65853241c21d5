import { Component, Injector, computed, inject, input, runInInjectionContext, type OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { Locale } from '@hampeyman/ui/language';
import { Announcer } from '@hampeyman/ui/toasts';
import { EntryForm, Unsent, type EntryField } from '../../entry-form';
import { Entry, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { ObjectiveFields } from '../objective-fields';
import { partFormTexts as texts } from './part-form-texts';
import { addPart, emptyPart, partFields, partTexts, requestOf, type PartKind, type TypedPart } from './part-kind';
import { PartLead } from './part-lead';

type AddPart = (typeof addPart)[PartKind];

/** Adds an objective, an expected outcome or a diagnosed need to a memorandum. */
@Component({
  selector: 'app-part-form',
  imports: [EntryForm, PartLead],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="heading()" />
    <app-entry-form class="sheet" [entry]="entry" [fields]="fields()" [act]="texts.add" (sent)="add()" (cancelled)="back()" />
  </div>`,
})
export class PartForm implements OnInit, MayHaveUnsaved {
  readonly id = input.required<string>();
  /** From the data of the address. */
  readonly kind = input.required<PartKind>();

  protected readonly texts = texts;
  private readonly client = inject(MemorandaClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly locale = inject(Locale);
  private readonly objectiveFields = inject(ObjectiveFields);
  private readonly injector = inject(Injector);
  private readonly articles = this.client.articles(() => (this.kind() === 'objectives' ? this.id() : undefined));
  protected entry!: Entry<TypedPart, AddPart>;
  private unsent!: Unsent<TypedPart>;
  protected readonly heading = computed(() => partTexts[this.kind()].add);
  protected readonly fields = computed<readonly EntryField[]>(() => [
    { name: 'code', label: texts.code, hint: partTexts[this.kind()].code, kind: 'latin' },
    ...partFields(
      this.kind(),
      { articles: this.articles.hasValue() ? this.articles.value().items : [], fields: this.objectiveFields.choices() },
      this.locale.language(),
    ),
  ]);

  ngOnInit(): void {
    const kind = this.kind();
    runInInjectionContext(this.injector, () => {
      this.entry = new Entry<TypedPart, AddPart>(emptyPart, addPart[kind], (typed) => ({ code: typed.code, ...requestOf(kind, typed) }));
      this.unsent = new Unsent(this.entry.typed);
    });
  }

  hasUnsaved(): boolean {
    return this.unsent.isThere;
  }

  protected async add(): Promise<void> {
    const added = await this.entry.send((request, key) => this.client.addPart(this.kind(), this.id(), request, key));
    if (added === null) return;
    this.unsent.arrived();
    this.announcer.done(texts.added, { code: added.code });
    this.back();
  }

  protected back(): void {
    void this.router.navigate(['/memoranda', this.id()]);
  }
}
