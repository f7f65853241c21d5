import { Component, inject, input, viewChild } from '@angular/core';
import { ResourceView, type MayHaveUnsaved } from '../../http';
import { OrganisationsClient } from '../organisations-client';
import { PostChangeForm } from './post-change-form';

/** The page on which title and role of a post are changed. */
@Component({
  selector: 'app-post-change',
  imports: [PostChangeForm, ResourceView],
  template: `<app-post-change-form *appResource="post; let it" [post]="it" />`,
})
export class PostChange implements MayHaveUnsaved {
  readonly postId = input.required<string>();

  protected readonly post = inject(OrganisationsClient).findPost(this.postId);
  private readonly form = viewChild(PostChangeForm);

  hasUnsaved(): boolean {
    return this.form()?.hasUnsaved() ?? false;
  }
}
