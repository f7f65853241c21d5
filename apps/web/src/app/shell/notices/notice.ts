import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@hampeyman/ui/empty-state';
import { TextPipe, Wording } from '@hampeyman/ui/language';
import { noticeTexts } from '../shell-texts';

/** A page that says why there is no page: not found, not allowed, or not loaded. */
@Component({
  selector: 'app-notice',
  imports: [EmptyState, RouterLink, TextPipe],
  template: `<ui-empty-state [heading]="heading()" [explanation]="body()" [isPage]="true" icon="info">
    @if (kind() === 'error') {
      <button type="button" class="btn primary" (click)="reload()">{{ texts.reload | text }}</button>
    }
    <a class="btn" routerLink="/">{{ texts.home | text }}</a>
  </ui-empty-state>`,
  host: { class: 'sheet', style: 'display: block' },
})
export class Notice {
  readonly kind = input.required<'notFound' | 'denied' | 'error'>();

  protected readonly texts = noticeTexts;
  private readonly wording = inject(Wording);
  protected readonly heading = computed(() => this.wording.say(noticeTexts[`${this.kind()}Heading`]));
  protected readonly body = computed(() => this.wording.say(noticeTexts[`${this.kind()}Body`]));

  protected reload(): void {
    location.reload();
  }
}
