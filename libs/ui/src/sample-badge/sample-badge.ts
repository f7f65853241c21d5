import { Component } from '@angular/core';
import { TextPipe } from '../language';
import type { Texts } from '@hampeyman/domain/texts';

const words: Texts = { fa: 'داده نمونه', en: 'Sample data' };
const explanation: Texts = {
  fa: 'این رکورد برای نمایش ساخته شده و سند واقعی نیست',
  en: 'This record was made for demonstration and is not a real document',
};

/** Marks what was invented for the demonstration, so that nobody takes it for a document. */
@Component({
  selector: 'ui-sample-badge',
  imports: [TextPipe],
  template: `<span class="chip" [title]="explanation | text">{{ words | text }}</span>`,
  styles: `
    .chip {
      border-style: dashed;
      border-color: var(--line-strong);
    }
  `,
})
export class SampleBadge {
  protected readonly words = words;
  protected readonly explanation = explanation;
}
