import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkSide } from '@hampeyman/domain/access';
import { headlineOf, type Dashboard } from '@hampeyman/domain/dashboard';
import { provinceOf } from '@hampeyman/domain/provinces';
import { BilingualName, PercentPipe, TextPipe } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { sideNames } from '@hampeyman/ui/who';
import { headlineTexts } from './headline-texts';

/** The dashboard in one sentence, made from its figures; everything named in it opens its rows. */
@Component({
  selector: 'app-headline',
  imports: [BilingualName, PercentPipe, RagChip, RouterLink, TextPipe],
  templateUrl: './headline.html',
  styleUrl: './headline.css',
})
export class Headline {
  readonly figures = input.required<Dashboard>();

  protected readonly texts = headlineTexts;
  protected readonly facts = computed(() => headlineOf(this.figures()));
  protected readonly province = computed(() => {
    const weakest = this.figures().weakest.province;
    const province = weakest && provinceOf(weakest.provinceCode);
    return weakest && province ? { ...province, percent: weakest.percent } : null;
  });

  protected sideName(side: WorkSide) {
    return side === 'JOINT' ? headlineTexts.them : sideNames[side];
  }
}
