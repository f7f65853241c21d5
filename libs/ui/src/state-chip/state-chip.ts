import { Component, input } from '@angular/core';
import type { Tone } from './tone';

/** A state as colour, sign and word: `<ui-state tone="late">{{ texts.late | text }}</ui-state>`; `boxed` tints it like a label. */
@Component({
  selector: 'ui-state',
  template: '<ng-content />',
  styleUrl: './state-chip.css',
  host: { '[class]': 'tone()', '[class.boxed]': 'boxed()' },
})
export class StateChip {
  readonly tone = input.required<Tone>();
  readonly boxed = input(false);
}
