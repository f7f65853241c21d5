import { Component, inject, input, viewChild } from '@angular/core';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { PeopleClient } from '../people-client';
import { PersonChangeForm } from './person-change-form';

/** The page on which a person and their account are changed. */
@Component({
  selector: 'app-person-change',
  imports: [PersonChangeForm, ResourceView],
  template: `<app-person-change-form *appResource="person; let it" [person]="it" />`,
})
export class PersonChange implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly person = inject(PeopleClient).find(this.id);
  private readonly form = viewChild(PersonChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
