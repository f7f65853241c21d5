import { Component, inject } from '@angular/core';
import { Icon } from '../icon';
import { TextPipe } from '../language';
import { Announcer } from './announcer';
import type { Texts } from '@hampeyman/domain/texts';

const close: Texts = { fa: 'بستن', en: 'Close' };

/** Where announcements appear; stands once in the frame. */
@Component({
  selector: 'ui-toasts',
  imports: [Icon, TextPipe],
  template: `<div role="status" aria-live="polite">
    @for (item of announcer.announcements(); track item.id) {
      <p [class.trouble]="item.isTrouble">
        <ui-icon [name]="item.isTrouble ? 'warning' : 'check'" />
        <span>{{ item.words }}</span>
        <button type="button" [attr.aria-label]="close | text" (click)="announcer.close(item.id)"><ui-icon name="close" /></button>
      </p>
    }
  </div>`,
  styleUrl: './toasts.css',
})
export class Toasts {
  protected readonly announcer = inject(Announcer);
  protected readonly close = close;
}
