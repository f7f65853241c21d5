import { Component, inject, input, viewChild } from '@angular/core';
import { TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { CommitteesClient } from '../committees-client';
import { committeesTexts } from '../committees-texts';
import { CommitteeForm } from './committee-form';

/** The page on which a committee is set up, or changed when the address names one. */
@Component({
  selector: 'app-committee-form-page',
  imports: [CommitteeForm, PageHeader, ResourceView, TextPipe],
  template: `@if (id() === undefined) {
      <ui-page-header>
        <h1>{{ texts.setUp | text }}</h1>
      </ui-page-header>
      <app-committee-form />
    } @else {
      <ng-container *appResource="committee; let found; lines: 10">
        <ui-page-header>
          <h1>{{ texts.changeOf | text: { name: ({ fa: found.nameFa, en: found.nameEn ?? found.nameFa } | text) } }}</h1>
        </ui-page-header>
        <app-committee-form [committee]="found" />
      </ng-container>
    }`,
})
export class CommitteeFormPage implements MayHaveUnsaved {
  /** From the address. */
  readonly id = input<string>();

  protected readonly texts = committeesTexts;
  protected readonly committee = inject(CommitteesClient).find(this.id);
  private readonly form = viewChild(CommitteeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
