import { Component, input } from '@angular/core';

/**
 * One sheet of paper with a heading: `<ui-sheet heading="…"><a acts …>همه</a> … </ui-sheet>`. Content lies on the paper's
 * margin; `flush` lets tables and lists reach its edge.
 */
@Component({
  selector: 'ui-sheet',
  template: `<section [attr.aria-label]="heading()">
    @if (heading(); as words) {
      <header>
        <h2>{{ words }}</h2>
        <div class="beside"><ng-content select="[acts]" /></div>
      </header>
    }
    <ng-content />
  </section>`,
  styleUrl: './sheet.css',
  host: { class: 'sheet', '[class.flush]': 'flush()' },
})
export class Sheet {
  readonly heading = input<string | null>(null);
  readonly flush = input(false);
}
