import { Component, computed, input } from '@angular/core';
import { isolate } from '@hampeyman/domain/persian';
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
  template: `<p class="heading" role="heading" [attr.aria-level]="level()">{{ heading() | text }}</p>
    <p>{{ words() | text: params() }}</p>`,
  styles: `
    .heading {
      font-weight: 700;
    }
  `,
})
export class ReasonWords {
  readonly obligation = input.required<Pick<ObligationCoverage, 'state' | 'reason'>>();

  /** Level of the heading in the page around it. */
  readonly level = input<2 | 3>(2);

  protected readonly heading = computed(() => headings[this.obligation().state]);
  protected readonly words = computed(() => obligationReasonTexts[this.obligation().reason.code]);
  /** The code of a task stands apart, so that the number after it is not drawn into its direction. */
  protected readonly params = computed(() => {
    const { params } = this.obligation().reason;
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]));
  });
}
