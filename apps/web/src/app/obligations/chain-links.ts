import type { ObligationChain } from '@hampeyman/domain/obligations';
import type { RecordRef } from '@hampeyman/domain/records';
import type { ChainKind, ChainLink } from '@hampeyman/ui/chain';

const missing = { code: null, titleFa: null, titleEn: null, link: null, current: false } as const;

function linkTo(kind: ChainKind, place: string, [first]: readonly RecordRef[]): ChainLink {
  if (first === undefined) return { kind, ...missing };
  const { id, code, titleFa, titleEn } = first;
  return { kind, code, titleFa, titleEn, link: [place, id], current: false };
}

/**
 * The links of an obligation's chain: its clause, itself, and the newest or first record of each further kind. `digits`
 * writes the number of the clause in the reader's script.
 */
export function chainLinks(chain: ObligationChain, memorandumId: string, digits: (text: string) => string): readonly ChainLink[] {
  const { article, obligation } = chain;
  const clause: ChainLink =
    article === null
      ? { kind: 'article', ...missing }
      : {
          kind: 'article',
          code: article.number === null ? article.code : digits(article.number),
          titleFa: article.titleFa,
          titleEn: article.titleEn,
          link: ['/memoranda', memorandumId],
          current: false,
        };
  return [
    clause,
    { kind: 'obligation', code: obligation.code, titleFa: obligation.titleFa, titleEn: obligation.titleEn, link: null, current: true },
    linkTo('decision', '/decisions', chain.decisions),
    linkTo('task', '/tasks', chain.tasks),
    linkTo('indicator', '/indicators', chain.indicators),
  ];
}
