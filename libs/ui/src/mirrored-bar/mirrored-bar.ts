import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, input, type TemplateRef } from '@angular/core';
import type { WorkSide } from '@hampeyman/domain/access';
import { NumberPipe, TextPipe } from '../language';
import { StateChip } from '../state-chip';
import { Who, sideNames } from '../who';
import { mirroredBarTexts } from './mirrored-bar-texts';
import { scale, totals, type MirroredRow } from './mirrored-row';

/** What the anchor of a count is given: the line, whose count it is, and the count. */
export interface CountContext {
  readonly $implicit: MirroredRow;
  readonly side: WorkSide;
  readonly value: number;
}

/**
 * The signature figure: one centre line, the Ministry's items on the reading side, ACECR's on the other, joint ones boxed
 * on the line, all on one scale. Up to `countable` items each is one cell; beyond it cells shrink to a plain bar. It is a
 * real table, so a screen reader reads it as numbers; on a phone each line becomes two stacked bars. A count opens its rows
 * where the page gives the anchor: `<ng-template #count let-row let-side="side" let-value="value"><a …>{{ value }}</a></ng-template>`.
 */
@Component({
  selector: 'ui-mirrored-bar',
  imports: [NgTemplateOutlet, NumberPipe, TextPipe, StateChip, Who],
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

  protected readonly count = contentChild<TemplateRef<CountContext>>('count');
  protected readonly texts = mirroredBarTexts;
  protected readonly sides = sideNames;
  protected readonly totals = computed(() => totals(this.rows()));
  protected readonly most = computed(() => this.maximum() ?? scale(this.rows()));
}
