import { Component, computed, input } from '@angular/core';
import { NumberPipe, TextPipe } from '../language';
import { StateChip } from '../state-chip';
import { Who, sideNames } from '../who';
import { mirroredBarTexts } from './mirrored-bar-texts';
import { scale, totals, type MirroredRow } from './mirrored-row';

/**
 * The signature figure: one centre line, the Ministry's items on the reading side, ACECR's on the other, joint ones boxed
 * on the line, all on one scale. Up to `countable` items each is one cell; beyond it cells shrink to a plain bar. It is a
 * real table, so a screen reader reads it as numbers; on a phone each line becomes two stacked bars.
 */
@Component({
  selector: 'ui-mirrored-bar',
  imports: [NumberPipe, TextPipe, StateChip, Who],
  templateUrl: './mirrored-bar.html',
  styleUrl: './mirrored-bar.css',
  host: { '[style.--most]': 'most()', '[class.cells]': 'most() <= countable()' },
})
export class MirroredBar {
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly MirroredRow[]>();
  /** Whether the names of the sides stand above; off for a second figure under the first. */
  readonly withHead = input(true);
  /** Both figures of one sheet share a scale when given; else the largest count of these rows. */
  readonly maximum = input<number | null>(null);
  readonly countable = input(24);

  protected readonly texts = mirroredBarTexts;
  protected readonly sides = sideNames;
  protected readonly totals = computed(() => totals(this.rows()));
  protected readonly most = computed(() => this.maximum() ?? scale(this.rows()));
}
