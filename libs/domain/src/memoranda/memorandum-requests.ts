import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';
import { changeOf, code, listQuery, longText, optionalTitle, title } from '../records';
import { articleKinds, objectiveFields } from './memorandum-parts';
import { classifications, memorandumKinds, memorandumState, partyRoles } from './memorandum';

const dates = {
  signedOn: plainDate.nullable().default(null),
  effectiveFrom: plainDate.nullable().default(null),
  effectiveTo: plainDate.nullable().default(null),
};

/** Registers a memorandum; dates that are not known stay null («ثبت نشده»). At least one party of each side. */
export const registerMemorandum = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  subjectFa: longText.nullable().default(null),
  subjectEn: longText.nullable().default(null),
  number: z.string().trim().min(1).max(60).nullable().default(null),
  kind: z.enum(memorandumKinds).default('COOPERATION'),
  classification: z.enum(classifications).default('NORMAL'),
  ...dates,
  parties: z
    .array(
      z.strictObject({
        organisationId: z.uuid(),
        side,
        role: z.enum(partyRoles),
      }),
    )
    .min(2)
    .max(20),
});
export type RegisterMemorandum = z.infer<typeof registerMemorandum>;

export const changeMemorandum = changeOf(registerMemorandum.omit({ code: true, parties: true }).extend({ state: memorandumState }));
export type ChangeMemorandum = z.infer<typeof changeMemorandum>;

export const listMemoranda = listQuery.extend({
  code: z.string().optional(),
  state: memorandumState.optional(),
  q: z.string().max(200).optional(),
});
export type ListMemoranda = z.infer<typeof listMemoranda>;

export const addArticle = z.strictObject({
  code,
  number: z.string().trim().max(20).nullable().default(null),
  kind: z.enum(articleKinds),
  parentId: z.uuid().nullable().default(null),
  titleFa: title.nullable().default(null),
  titleEn: optionalTitle.default(null),
  textFa: longText.nullable().default(null),
  textEn: longText.nullable().default(null),
});
export type AddArticle = z.infer<typeof addArticle>;
export const changeArticle = changeOf(addArticle.omit({ code: true, kind: true, parentId: true }));
export type ChangeArticle = z.infer<typeof changeArticle>;

export const addObjective = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  field: z.enum(objectiveFields),
  articleId: z.uuid().nullable().default(null),
});
export type AddObjective = z.infer<typeof addObjective>;
export const changeObjective = changeOf(addObjective.omit({ code: true }));
export type ChangeObjective = z.infer<typeof changeObjective>;

export const addOutcome = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
});
export type AddOutcome = z.infer<typeof addOutcome>;
export const changeOutcome = changeOf(addOutcome.omit({ code: true }));
export type ChangeOutcome = z.infer<typeof changeOutcome>;

export const addNeed = addOutcome;
export type AddNeed = z.infer<typeof addNeed>;
export const changeNeed = changeOutcome;
export type ChangeNeed = z.infer<typeof changeNeed>;

export const linkObjective = z.strictObject({
  outcomeId: z.uuid(),
  strength: z.enum(['MAIN', 'SUPPORTING']).nullable().describe('null removes the link'),
});
export type LinkObjective = z.infer<typeof linkObjective>;

/** Says what answers a diagnosed need: a task or an indicator of the memorandum. */
export const answerNeed = z.strictObject({
  kind: z.enum(['TASK', 'INDICATOR']),
  id: z.uuid(),
});
export type AnswerNeed = z.infer<typeof answerNeed>;

/** Adds a pillar of the strategy (S34, S35) with the tasks that carry it. */
export const addPillar = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  taskIds: z.array(z.uuid()).max(100).default([]),
});
export type AddPillar = z.infer<typeof addPillar>;

/** Records the document the memorandum is known from, with its numbered facts in order. */
export const recordSource = z.strictObject({
  code,
  titleFa: title,
  titleEn: optionalTitle.default(null),
  agencyFa: optionalTitle.default(null),
  agencyEn: optionalTitle.default(null),
  placeFa: optionalTitle.default(null),
  placeEn: optionalTitle.default(null),
  publishedOn: plainDate.nullable().default(null),
  dateNoteFa: optionalTitle.default(null),
  dateNoteEn: optionalTitle.default(null),
  url: z.string().trim().max(500).nullable().default(null),
  facts: z
    .array(
      z.strictObject({
        code,
        textFa: longText,
        textEn: longText.nullable().default(null),
        paragraph: z.string().trim().max(20).nullable().default(null),
      }),
    )
    .max(500)
    .default([]),
});
export type RecordSource = z.infer<typeof recordSource>;
