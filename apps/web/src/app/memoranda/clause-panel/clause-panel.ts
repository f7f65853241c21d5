import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { otherSide } from '@hampeyman/domain/access';
import { articleKindTexts, type Article } from '@hampeyman/domain/memoranda';
import { obligationKindTexts, type ObligationCoverage } from '@hampeyman/domain/obligations';
import { BilingualName, DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { RagChip } from '@hampeyman/ui/rag-chip';
import { SampleBadge } from '@hampeyman/ui/sample-badge';
import { StateChip } from '@hampeyman/ui/state-chip';
import { Who } from '@hampeyman/ui/who';
import { ReasonWords } from '../../obligations/reason-words';
import { signTone } from '../../obligations/task-cells';
import { taskStateTexts } from '@hampeyman/domain/tasks';
import { Can } from '../../session';
import { EffectFigure } from '../effect-figure/effect-figure';
import { memorandaTexts } from '../memoranda-texts';

/** The chosen clause in full: its words, who owes and who verifies it, how it stands and why; of an article its parts. */
@Component({
  selector: 'app-clause-panel',
  imports: [BilingualName, Can, DigitsPipe, EffectFigure, RagChip, ReasonWords, RouterLink, SampleBadge, StateChip, TextPipe, Who],
  templateUrl: './clause-panel.html',
  styleUrl: './clause-panel.css',
})
export class ClausePanel {
  readonly obligation = input<ObligationCoverage | null>(null);
  /** The clause of the obligation, or the article chosen by itself. */
  readonly article = input<Article | null>(null);
  readonly articles = input.required<readonly Article[]>();
  /** The indicator of the obligation's objective, where it has one. */
  readonly indicatorId = input<string | null>(null);

  protected readonly texts = memorandaTexts;
  protected readonly kinds = obligationKindTexts;
  protected readonly articleKinds = articleKindTexts;
  protected readonly taskStates = taskStateTexts;
  protected readonly toneOf = signTone;
  protected readonly parts = computed(() =>
    this.obligation() === null ? this.articles().filter((part) => part.parentId === this.article()?.id) : [],
  );
  protected readonly verifier = computed(() => {
    const side = this.obligation()?.side;
    return side === undefined || side === 'JOINT' ? null : otherSide(side);
  });
}
