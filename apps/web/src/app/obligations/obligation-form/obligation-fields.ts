import type { Article, Objective } from '@hampeyman/domain/memoranda';
import { obligationKindTexts } from '@hampeyman/domain/obligations';
import { shown, type Language } from '@hampeyman/domain/texts';
import { choicesOf, type EntryField } from '../../entry-form';
import { articleOptions } from '../../memoranda/part-forms/article-options';
import { obligationFormTexts as texts } from './obligation-form-texts';

/** The fields of an obligation that may change, with the objectives and clauses of its memorandum to choose from. */
export function obligationFields(
  objectives: readonly Objective[],
  articles: readonly Article[],
  language: Language,
): readonly EntryField[] {
  const goals = objectives.map(({ id, code, titleFa, titleEn }) => ({
    value: id,
    name: shown({ fa: titleFa, en: titleEn }, language).text,
    detail: code,
  }));
  return [
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
    { name: 'kind', label: texts.kind, kind: 'choice', choices: choicesOf(obligationKindTexts) },
    { name: 'objectiveId', label: texts.objective, kind: 'lookup', isOptional: true, options: goals },
    { name: 'articleId', label: texts.article, kind: 'lookup', isOptional: true, options: articleOptions(articles, language) },
  ];
}
