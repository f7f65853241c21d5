import { Component, input } from '@angular/core';
import type { Tone } from '../state-chip';

/** One item of a row of cells; `label` says which item and which state, for the pointer and for screen readers. */
export interface Cell {
  readonly tone: Tone;
  readonly label: string;
}

/** The smallest picture of several states: one countable cell per item, each with its sign. */
@Component({
  selector: 'ui-cells',
  template: `<ul>
    @for (cell of cells(); track $index) {
      <li [class]="cell.tone" [title]="cell.label">
        <span class="vh">{{ cell.label }}</span>
      </li>
    }
  </ul>`,
  styleUrl: './cells.css',
})
export class Cells {
  readonly cells = input.required<readonly Cell[]>();
}
