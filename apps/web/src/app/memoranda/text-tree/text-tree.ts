import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { articleKindTexts, type Article } from '@hampeyman/domain/memoranda';
import type { ObligationCoverage } from '@hampeyman/domain/obligations';
import { BilingualName, DigitsPipe, TextPipe } from '@hampeyman/ui/language';
import { judgementTones } from '@hampeyman/ui/rag-chip';
import { memorandaTexts } from '../memoranda-texts';

/** The articles of the text as a list of contents; those that bind somebody show how their obligations stand. */
@Component({
  selector: 'app-text-tree',
  imports: [BilingualName, DigitsPipe, RouterLink, TextPipe],
  templateUrl: './text-tree.html',
  styleUrl: './text-tree.css',
})
export class TextTree {
  readonly articles = input.required<readonly Article[]>();
  readonly obligations = input.required<readonly ObligationCoverage[]>();
  readonly chosen = input<string | null>(null);

  protected readonly texts = memorandaTexts;
  protected readonly kinds = articleKindTexts;
  protected readonly count = computed(() => ({
    articles: this.articles().filter((article) => article.kind === 'ARTICLE').length,
    notes: this.articles().filter((article) => article.kind === 'NOTE').length,
  }));
  protected readonly rows = computed(() =>
    this.articles()
      .filter((article) => article.parentId === null)
      .map((article) => {
        const inside = this.articles().filter((part) => part.id === article.id || part.parentId === article.id);
        const ids = new Set(inside.map((part) => part.id));
        const obligations = this.obligations().filter((obligation) => obligation.article !== null && ids.has(obligation.article.id));
        return {
          article,
          obligations: obligations.map(({ id, state }) => ({ id, tone: judgementTones[state] })),
          objectives: obligations.length > 0 ? 0 : inside.filter((part) => part.objectiveId !== null).length,
          notes: inside.filter((part) => part.kind === 'NOTE').length,
        };
      }),
  );
}
