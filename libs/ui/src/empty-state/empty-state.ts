import { Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon';

/** What will stand here, in words, and in the slot the first act: `<ui-empty-state heading="…" explanation="…"><button …></ui-empty-state>`. */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: `<ui-icon [name]="icon()" />
    @if (isPage()) {
      <h1 class="heading">{{ heading() }}</h1>
    } @else {
      <p class="heading">{{ heading() }}</p>
    }
    @if (explanation(); as words) {
      <p class="soft">{{ words }}</p>
    }
    <div class="acts"><ng-content /></div>`,
  styleUrl: './empty-state.css',
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly explanation = input<string | null>(null);
  /** Whether nothing else stands on the page, so that its heading is the page's. */
  readonly isPage = input(false);
  readonly icon = input<IconName>('file');
}
