import { Component, input, output } from '@angular/core';
import { TextPipe } from '../language';
import type { AnyTexts } from '@hampeyman/domain/texts';

const texts = {
  more: { fa: 'بیشتر', en: 'More' },
  shown: { by: 'shown', fa: '{shown} ردیف نشان داده شده', en: { one: '{shown} row shown', other: '{shown} rows shown' } },
  all: { by: 'shown', fa: 'همه {shown} ردیف', en: { one: 'The only row', other: 'All {shown} rows' } },
} as const satisfies Record<string, AnyTexts>;

/** The end of a list fetched by cursor: how many rows stand here, and the next ones on request. */
@Component({
  selector: 'ui-more',
  imports: [TextPipe],
  template: `<span class="soft small">{{ (hasMore() ? texts.shown : texts.all) | text: { shown: shown() } }}</span>
    @if (hasMore()) {
      <button type="button" class="btn s no-print" [disabled]="busy()" [attr.aria-busy]="busy()" (click)="asked.emit()">
        {{ texts.more | text }}
      </button>
    }`,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--g3);
      padding: var(--g2) var(--g3);
    }
  `,
})
export class More {
  readonly shown = input.required<number>();
  readonly hasMore = input.required<boolean>();
  readonly busy = input(false);
  readonly asked = output();

  protected readonly texts = texts;
}
