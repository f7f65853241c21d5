import { Component, computed, input } from '@angular/core';
import { obligationReasonTexts, type ObligationCoverage, type ObligationState } from '@hampeyman/domain/obligations';
import type { Texts } from '@hampeyman/domain/texts';
import { TextPipe } from '@hampeyman/ui/language';
import { obligationTexts } from './obligations-texts';

const headings: Readonly<Record<ObligationState, Texts>> = {
  CRITICAL: obligationTexts.whyCritical,
  ATTENTION: obligationTexts.whyAttention,
  ON_PLAN: obligationTexts.whyOnPlan,
  KEPT: obligationTexts.whyKept,
  NOT_COVERED: obligationTexts.whyNotCovered,
};

/** «چرا بحرانی است»: why an obligation stands where it stands, in a sentence. */
@Component({
  selector: 'app-reason-words',
  imports: [TextPipe],
  template: `<h3>{{ heading() | text }}</h3>
    <p>{{ words() | text: obligation().reason.params }}</p>`,
})
export class ReasonWords {
  readonly obligation = input.required<Pick<ObligationCoverage, 'state' | 'reason'>>();

  protected readonly heading = computed(() => headings[this.obligation().state]);
  protected readonly words = computed(() => obligationReasonTexts[this.obligation().reason.code]);
}
