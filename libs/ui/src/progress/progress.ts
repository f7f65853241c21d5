import { Component, computed, input } from '@angular/core';

/**
 * Progress as a bar that fills in reading direction, with a tick where the plan expects it to be today. Both in percent,
 * 0–100; null progress is "not reported" and hatched. The bar names itself by `label`; the number stands beside it in the page.
 */
@Component({
  selector: 'ui-progress',
  template: `@if (percent() !== null) {
      <i [style.inline-size.%]="filled()"></i>
    }
    @if (expected() !== null) {
      <b [style.inset-inline-start.%]="planned()"></b>
    }`,
  styleUrl: './progress.css',
  host: {
    role: 'progressbar',
    'aria-valuemin': '0',
    'aria-valuemax': '100',
    '[attr.aria-valuenow]': 'percent()',
    '[attr.aria-label]': 'label()',
    '[class]': 'tone()',
    '[class.thick]': 'thick()',
    '[class.none]': 'percent() === null',
  },
})
export class Progress {
  readonly percent = input.required<number | null>();
  readonly expected = input<number | null>(null);
  readonly tone = input<'plain' | 'ok' | 'risk' | 'late' | 'action' | 'ministry' | 'acecr'>('plain');
  readonly label = input.required<string>();
  readonly thick = input(false);

  protected readonly filled = computed(() => between0And100(this.percent() ?? 0));
  protected readonly planned = computed(() => between0And100(this.expected() ?? 0));
}

function between0And100(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
