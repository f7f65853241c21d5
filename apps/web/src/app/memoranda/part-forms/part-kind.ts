import { addObjective, addOutcome, need, objective, outcome, type Article } from '@hampeyman/domain/memoranda';
import type { Language, Texts } from '@hampeyman/domain/texts';
import { z } from 'zod';
import type { EntryChoice, EntryField } from '../../entry-form';
import { written } from '../../http';
import { articleOptions } from './article-options';
import { partFormTexts as texts } from './part-form-texts';

/** What a memorandum has beside its text and its obligations, as its addresses name it. */
export type PartKind = 'objectives' | 'outcomes' | 'needs';

/** An objective, an expected outcome or a diagnosed need. */
export const part = z.union([objective, outcome, need]);
export type Part = z.infer<typeof part>;

/** A part as it stands in its form; `field` and `articleId` are those of an objective. */
export interface TypedPart extends Readonly<Record<string, unknown>> {
  readonly code: string;
  readonly titleFa: string;
  readonly titleEn: string;
  readonly field: string;
  readonly articleId: string | null;
}

export const emptyPart: TypedPart = { code: '', titleFa: '', titleEn: '', field: '', articleId: null };

/** The request that adds a part. */
export const addPart = { objectives: addObjective, outcomes: addOutcome, needs: addOutcome } as const;

/** The headings of the forms and the kind's example of a code. */
export const partTexts: Readonly<Record<PartKind, Readonly<Record<'add' | 'change' | 'code', Texts>>>> = {
  objectives: { add: texts.objective, change: texts.objectiveChange, code: texts.objectiveCode },
  outcomes: { add: texts.outcome, change: texts.outcomeChange, code: texts.outcomeCode },
  needs: { add: texts.need, change: texts.needChange, code: texts.needCode },
};

/** The part as it stands in its form. */
export function typedOf(known: Part): TypedPart {
  const { code, titleFa, titleEn } = known;
  const own = 'field' in known ? { field: known.field, articleId: known.articleId } : {};
  return { ...emptyPart, code, titleFa, titleEn: titleEn ?? '', ...own };
}

/** What may change of a part, as a request. */
export function requestOf(kind: PartKind, { titleFa, titleEn, field, articleId }: TypedPart): object {
  const titles = { titleFa, titleEn: written(titleEn) };
  return kind === 'objectives' ? { ...titles, field, articleId } : titles;
}

/** What the form of an objective offers: clauses, and fields of the memorandum. */
export interface PartChoices {
  readonly articles: readonly Article[];
  readonly fields: readonly EntryChoice[];
}

/** The fields of a part that may change. */
export function partFields(kind: PartKind, { articles, fields }: PartChoices, language: Language): readonly EntryField[] {
  const titles: readonly EntryField[] = [
    { name: 'titleFa', label: texts.titleFa, kind: 'line' },
    { name: 'titleEn', label: texts.titleEn, kind: 'latin', isOptional: true },
  ];
  if (kind !== 'objectives') return titles;
  return [
    ...titles,
    { name: 'field', label: texts.field, kind: 'choice', choices: fields },
    { name: 'articleId', label: texts.clause, kind: 'lookup', isOptional: true, options: articleOptions(articles, language) },
  ];
}
