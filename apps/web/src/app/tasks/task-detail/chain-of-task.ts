import type { TaskDetail } from '@hampeyman/domain/tasks';
import type { ChainLink } from '@hampeyman/ui/chain';

function missing(kind: ChainLink['kind']): ChainLink {
  return { kind, code: null, titleFa: null, titleEn: null, link: null, current: false };
}

/**
 * The chain from the article to the indicator through this task; a link that is missing or not visible stands open.
 * `digits` writes the number of the article in the reader's script.
 */
export function chainOf(task: TaskDetail, digits: (text: string) => string): readonly ChainLink[] {
  const { article, obligation, decisions, indicators } = task;
  const [decision] = decisions;
  const [indicator] = indicators;
  const link = { link: null, current: false };
  return [
    article === null
      ? missing('article')
      : {
          ...link,
          kind: 'article',
          code: digits(article.number ?? article.code),
          titleFa: article.titleFa,
          titleEn: article.titleEn,
          link: ['/memoranda', task.memorandumId],
        },
    obligation === null
      ? missing('obligation')
      : { ...link, kind: 'obligation', ...namesOf(obligation), link: ['/obligations', obligation.id] },
    decision === undefined ? missing('decision') : { ...link, kind: 'decision', ...namesOf(decision), link: ['/decisions', decision.id] },
    { kind: 'task', ...namesOf(task), link: null, current: true },
    indicator === undefined
      ? missing('indicator')
      : { ...link, kind: 'indicator', ...namesOf(indicator), link: ['/indicators', indicator.id] },
  ];
}

function namesOf({
  code,
  titleFa,
  titleEn,
}: {
  code: string;
  titleFa: string;
  titleEn: string | null;
}): Pick<ChainLink, 'code' | 'titleFa' | 'titleEn'> {
  return { code, titleFa, titleEn };
}
