import { Component, inject, input, viewChild } from '@angular/core';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { OrganisationChangeForm } from './organisation-change-form';

/** The page on which an organisation is renamed. */
@Component({
  selector: 'app-organisation-change',
  imports: [OrganisationChangeForm, ResourceView],
  template: `<app-organisation-change-form *appResource="organisation; let it" [organisation]="it" />`,
})
export class OrganisationChange implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly organisation = inject(OrganisationsClient).find(this.id);
  private readonly form = viewChild(OrganisationChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
