import { Component, computed, input } from '@angular/core';
import { TextPipe } from '../language';
import type { Texts } from '@hampeyman/domain/texts';

const loading: Texts = { fa: 'در حال آوردن…', en: 'Loading…' };

/** The grey shape of what is coming: `lines` rows of a list or paragraph, in the height of a table row when `tall`. */
@Component({
  selector: 'ui-skeleton',
  imports: [TextPipe],
  template: `<span class="vh" role="status">{{ loading | text }}</span>
    @for (line of rows(); track line) {
      <i aria-hidden="true" [style.inline-size.%]="92 - ((line * 17) % 31)"></i>
    }`,
  styleUrl: './skeleton.css',
  host: { '[class.tall]': 'tall()' },
})
export class Skeleton {
  readonly lines = input(4);
  readonly tall = input(true);

  protected readonly loading = loading;
  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, line) => line));
}
