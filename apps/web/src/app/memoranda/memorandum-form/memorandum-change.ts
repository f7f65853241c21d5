import { Component, inject, input, viewChild } from '@angular/core';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { MemorandaClient } from '../memoranda-client';
import { MemorandumChangeForm } from './memorandum-change-form';

/** The page on which the entry of a known memorandum is changed. */
@Component({
  selector: 'app-memorandum-change',
  imports: [MemorandumChangeForm, ResourceView],
  template: `<app-memorandum-change-form *appResource="memorandum; let it" [memorandum]="it" />`,
})
export class MemorandumChange implements MayHaveUnsaved {
  readonly id = input.required<string>();

  protected readonly memorandum = inject(MemorandaClient).find(this.id);
  private readonly form = viewChild(MemorandumChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
