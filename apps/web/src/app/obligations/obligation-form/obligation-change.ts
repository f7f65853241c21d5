import { Component, inject, input, viewChild } from '@angular/core';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { ObligationsClient } from '../obligations-client';
import { ObligationChangeForm } from './obligation-change-form';

/** The page on which an obligation is changed. */
@Component({
  selector: 'app-obligation-change',
  imports: [ObligationChangeForm, ResourceView],
  template: `<app-obligation-change-form *appResource="obligation; let it" [obligation]="it" />`,
})
export class ObligationChange implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly obligation = inject(ObligationsClient).find(this.id);
  private readonly form = viewChild(ObligationChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
