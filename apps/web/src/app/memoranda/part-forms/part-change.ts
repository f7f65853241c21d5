import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Refusal, RefusalPanel, ResourceView, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { NeedAnswers } from './need-answers';
import { PartChangeForm } from './part-change-form';
import { partTexts, type PartKind } from './part-kind';
import { PartLead } from './part-lead';

/** The page on which an objective, an expected outcome or a diagnosed need is changed. */
@Component({
  selector: 'app-part-change',
  imports: [NeedAnswers, PartChangeForm, PartLead, RefusalPanel, ResourceView],
  template: `<div class="stack">
    <app-part-lead [id]="id()" [heading]="heading()">
      @if (part(); as known) {
        <bdi class="code">{{ known.code }}</bdi>
      }
    </app-part-lead>
    <ng-container *appResource="parts; keep: true">
      @if (part(); as known) {
        <app-part-change-form [kind]="kind()" [part]="known">
          @if (need(); as lack) {
            <app-need-answers [need]="lack" (changed)="parts.reload()" />
          }
        </app-part-change-form>
      } @else {
        <app-refusal [refusal]="absent()" />
      }
    </ng-container>
  </div>`,
})
export class PartChange implements MayHaveUnsaved {
  readonly id = input.required<string>();
  readonly partId = input.required<string>();
  /** From the data of the address. */
  readonly kind = input.required<PartKind>();

  protected readonly parts = inject(MemorandaClient).parts(this.kind, this.id);
  protected readonly part = computed(
    () => (this.parts.hasValue() ? this.parts.value().items.find(({ id }) => id === this.partId()) : undefined) ?? null,
  );
  protected readonly need = computed(() => {
    const known = this.part();
    return known !== null && 'responses' in known ? known : null;
  });
  protected readonly heading = computed(() => partTexts[this.kind()].change);
  protected readonly absent = computed(() => {
    const nouns = { objectives: 'objective', outcomes: 'outcome', needs: 'need' } as const;
    return new Refusal(`memoranda.${nouns[this.kind()]}-not-found`);
  });
  private readonly form = viewChild(PartChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
