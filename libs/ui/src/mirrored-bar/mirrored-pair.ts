import { Component, computed, input } from '@angular/core';
import { NumberPipe } from '../language';
import { Who } from '../who';

/** The mirrored bar in one line: how much of one thing (late items, days waiting) lies with each side, from one centre line. */
@Component({
  selector: 'ui-mirrored-pair',
  imports: [NumberPipe, Who],
  template: `
    <span class="share">
      <ui-who side="MINISTRY" />
      <b>{{ ministry() | number }}</b>
    </span>
    <span class="bar" aria-hidden="true">
      <i class="m" [style.inline-size.px]="widths().ministry"></i>
      <i class="c"></i>
      <i class="a" [style.inline-size.px]="widths().acecr"></i>
    </span>
    <span class="share">
      <b>{{ acecr() | number }}</b>
      <ui-who side="ACECR" />
    </span>
  `,
  styleUrl: './mirrored-pair.css',
})
export class MirroredPair {
  readonly ministry = input.required<number>();
  readonly acecr = input.required<number>();
  /** Length of both halves together, in CSS pixels. */
  readonly length = input(140);

  protected readonly widths = computed(() => {
    const unit = this.length() / Math.max(1, this.ministry() + this.acecr());
    return { ministry: this.ministry() * unit, acecr: this.acecr() * unit };
  });
}
