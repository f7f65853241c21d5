import type { WorkSide } from '@hampeyman/domain/access';
import type { Article } from '@hampeyman/domain/memoranda';
import { obligationStates, type ObligationCoverage, type ObligationState } from '@hampeyman/domain/obligations';

/** One page of the open book: the obligations of a side, and the article that holds them where the text is known. */
export interface BookPage {
  readonly side: WorkSide;
  readonly article: Article | null;
  readonly obligations: readonly (ObligationCoverage & { readonly clause: Article | null })[];
  readonly counts: readonly { readonly state: ObligationState; readonly count: number }[];
}

/** The page of `side`: its article is the one under which most of its clauses hang. */
export function pageOf(side: WorkSide, obligations: readonly ObligationCoverage[], articles: readonly Article[]): BookPage {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const own = obligations
    .filter((obligation) => obligation.side === side)
    .map((obligation) => ({ ...obligation, clause: byId.get(obligation.article?.id ?? '') ?? null }));
  const holders = own.flatMap(({ clause }) => (clause === null ? [] : [byId.get(clause.parentId ?? '') ?? clause]));
  const counts = obligationStates
    .map((state) => ({ state, count: own.filter((obligation) => obligation.state === state).length }))
    .filter(({ count }) => count > 0);
  return { side, article: mostFrequent(holders), obligations: own, counts };
}

function mostFrequent(articles: readonly Article[]): Article | null {
  const times = (article: Article): number => articles.filter((other) => other.id === article.id).length;
  return articles.reduce<Article | null>((best, article) => (best === null || times(article) > times(best) ? article : best), null);
}
