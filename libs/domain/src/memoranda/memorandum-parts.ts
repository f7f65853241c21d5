import { z } from 'zod';
import { plainDate } from '../calendar';
import { recordRef } from '../records';

export const articleKinds = ['PREAMBLE', 'ARTICLE', 'CLAUSE', 'NOTE'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** A numbered part of the memorandum's text; clauses and notes hang on their article. */
export const article = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  number: z.string().nullable(),
  kind: z.enum(articleKinds),
  parentId: z.uuid().nullable(),
  position: z.int(),
  titleFa: z.string().nullable(),
  titleEn: z.string().nullable(),
  textFa: z.string().nullable(),
  textEn: z.string().nullable(),
  obligationId: z.uuid().nullable().describe('the obligation this clause creates'),
  objectiveId: z.uuid().nullable(),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
});
export type Article = z.infer<typeof article>;

/** Objectives of the memorandum in seed order; the last eight are the fields of cooperation (S52–S59). */
export const cooperationFields = [
  'TRAINING',
  'RESEARCH',
  'CULTURAL',
  'ECONOMIC',
  'SOCIAL',
  'INFORMATION',
  'JOB_COUNSELLING',
  'ENTREPRENEURSHIP',
] as const;
export type CooperationField = (typeof cooperationFields)[number];
/** Objectives of the whole memorandum, in no field of cooperation (S45–S51). */
export const generalObjectives = ['CAPACITY', 'SYNERGY'] as const;
export const objectiveFields = [...generalObjectives, ...cooperationFields] as const;
export type ObjectiveField = (typeof objectiveFields)[number];
export const objective = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  articleId: z.uuid().nullable().describe('the clause that sets it'),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  field: z.enum(objectiveFields),
  position: z.int(),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
});
export type Objective = z.infer<typeof objective>;

/** An expected outcome of the plan (S36–S42) with its indicators, the first of which judges it. */
export const outcome = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  position: z.int(),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
  indicators: z.array(recordRef),
});
export type Outcome = z.infer<typeof outcome>;

/** A need named by the diagnosis (S25–S29) and what answers it. */
export const need = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  position: z.int(),
  source: z.string().nullable(),
  isSample: z.boolean(),
  version: z.int(),
  responses: z.array(recordRef.extend({ kind: z.enum(['TASK', 'INDICATOR']) })).describe('as far as the reader may see them'),
});
export type Need = z.infer<typeof need>;

/** A pillar of the strategy (S34, S35) and the tasks that carry it. */
export const pillar = z.object({
  id: z.uuid(),
  memorandumId: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  position: z.int(),
  source: z.string().nullable(),
  tasks: z.array(recordRef).describe('as far as the reader may see them'),
});
export type Pillar = z.infer<typeof pillar>;

/** Which objective serves which outcome (S62: two lists and a table between them). */
export const objectiveOutcome = z.object({
  objectiveId: z.uuid(),
  outcomeId: z.uuid(),
  strength: z.enum(['MAIN', 'SUPPORTING']),
});
export type ObjectiveOutcome = z.infer<typeof objectiveOutcome>;

/** The document a record was taken from, with its numbered facts (S1–S62). */
export const sourceDocument = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  agencyFa: z.string().nullable(),
  agencyEn: z.string().nullable(),
  placeFa: z.string().nullable(),
  placeEn: z.string().nullable(),
  publishedOn: plainDate.nullable(),
  dateNoteFa: z.string().nullable(),
  dateNoteEn: z.string().nullable(),
  url: z.string().nullable(),
  facts: z.array(
    z.object({
      code: z.string(),
      textFa: z.string(),
      textEn: z.string().nullable(),
      paragraph: z.string().nullable(),
    }),
  ),
});
export type SourceDocument = z.infer<typeof sourceDocument>;
