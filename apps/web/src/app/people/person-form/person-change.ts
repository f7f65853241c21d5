import { Component, inject, input, viewChild } from '@angular/core';
import { BilingualName, TextPipe } from '@hampeyman/ui/language';
import { PageHeader } from '@hampeyman/ui/page-header';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { PeopleClient } from '../people-client';
import { peopleTexts } from '../people-texts';
import { PersonChangeForm } from './person-change-form';

/** The page on which a person and their account are changed. */
@Component({
  selector: 'app-person-change',
  imports: [BilingualName, PageHeader, PersonChangeForm, ResourceView, TextPipe],
  template: `<ng-container *appResource="person; let it">
    @if (it.isErased) {
      <ui-page-header>
        <h1><ui-name [fa]="it.nameFa" [en]="it.nameEn" /></h1>
        <ng-container facts>{{ texts.erasedNote | text }}</ng-container>
      </ui-page-header>
    } @else {
      <app-person-change-form [person]="it" />
    }
  </ng-container>`,
})
export class PersonChange implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly texts = peopleTexts;
  protected readonly person = inject(PeopleClient).find(this.id);
  private readonly form = viewChild(PersonChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
