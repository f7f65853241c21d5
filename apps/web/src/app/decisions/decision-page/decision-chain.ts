import type { Decision } from '@hampeyman/domain/decisions';
import type { Obligation } from '@hampeyman/domain/obligations';
import type { RecordRef } from '@hampeyman/domain/records';
import type { ChainKind, ChainLink } from '@hampeyman/ui/chain';

function missing(kind: ChainKind): ChainLink {
  return { kind, code: null, titleFa: null, titleEn: null, link: null, current: false };
}

function linked(kind: ChainKind, place: string, record: RecordRef | null): ChainLink {
  if (record === null) return missing(kind);
  const { id, code, titleFa, titleEn } = record;
  return { kind, code, titleFa, titleEn, link: [place, id], current: false };
}

/** The chain from the article to the indicator through this decision; a link that is missing or not for the reader stands open. */
export function chainThrough(
  decision: Decision,
  article: Obligation['article'],
  indicator: RecordRef | null,
  digits: (text: string) => string,
): readonly ChainLink[] {
  return [
    article === null
      ? missing('article')
      : {
          kind: 'article',
          code: digits(article.number ?? article.code),
          titleFa: article.titleFa,
          titleEn: article.titleEn,
          link: ['/memoranda', decision.memorandumId],
          current: false,
        },
    linked('obligation', '/obligations', decision.obligation),
    { kind: 'decision', code: decision.code, titleFa: decision.subjectFa, titleEn: decision.subjectEn, link: null, current: true },
    linked('task', '/tasks', decision.task),
    linked('indicator', '/indicators', indicator),
  ];
}
