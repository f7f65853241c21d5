import { Component, input } from '@angular/core';
import { TextPipe } from '../language';
import type { Tone } from '../state-chip';
import { Cells } from '../cells';
import type { Texts } from '@hampeyman/domain/texts';

/** One sign of a figure and what it means. */
export interface LegendEntry {
  readonly tone: Tone;
  readonly name: Texts;
}

/** What the cells of a figure mean; further keys (lines, ticks) may stand in the slot. */
@Component({
  selector: 'ui-legend',
  imports: [Cells, TextPipe],
  template: `@for (entry of entries(); track entry.tone) {
      <span><ui-cells aria-hidden="true" [cells]="[{ tone: entry.tone, label: '' }]" />{{ entry.name | text }}</span>
    }
    <ng-content />`,
  styleUrl: './legend.css',
})
export class Legend {
  readonly entries = input<readonly LegendEntry[]>([]);
}
