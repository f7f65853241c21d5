import { z } from 'zod';
import { foldedText } from '../persian';
import { longText } from '../records';
import { plainDate } from '../calendar';

/** The life of minutes, apart from the meeting's; final content is frozen and hashed. */
export const minutesStates = ['DRAFT', 'FOR_COMMENT', 'FINAL', 'SIGNED', 'DISTRIBUTED'] as const;
export const minutesState = z.enum(minutesStates);
export type MinutesState = z.infer<typeof minutesState>;

/** A numbered correction added to final minutes, which themselves never change. */
export const addAddendum = z.strictObject({
  textFa: longText,
  textEn: longText.nullable().default(null),
});
export type AddAddendum = z.infer<typeof addAddendum>;

/** Makes minutes final; the letter number may be given now at the latest, since it is frozen with the rest. */
export const finaliseMinutes = z.strictObject({
  letterNumber: foldedText.min(1).max(60).nullable().default(null).describe('null: the one written before, if any'),
});
export type FinaliseMinutes = z.infer<typeof finaliseMinutes>;

export const signMinutes = z.strictObject({
  signedOn: plainDate,
  originalKeptAtFa: foldedText.min(2).max(200).nullable().default(null),
});
export type SignMinutes = z.infer<typeof signMinutes>;

export const distributeMinutes = z.strictObject({ distributedOn: plainDate });
export type DistributeMinutes = z.infer<typeof distributeMinutes>;

const bilingual = z.object({ fa: z.string(), en: z.string().nullable() });

/** What is frozen when minutes become final: everything the print needs, as it stood then. Hashed as canonical JSON (SHA-256). */
export const frozenMinutes = z.object({
  schema: z.literal(1),
  numberCode: z.string(),
  code: z.string(),
  letterNumber: z.string().nullable(),
  committee: bilingual.extend({
    code: z.string(),
    provinceCode: z.string().nullable(),
  }),
  memorandum: bilingual.extend({
    code: z.string(),
    number: z.string().nullable(),
  }),
  sequenceNo: z.int(),
  kind: z.enum(['ORDINARY', 'EXTRAORDINARY']),
  heldOn: plainDate,
  startsAt: z.string(),
  endsAt: z.string(),
  closedAt: z.string().nullable(),
  place: bilingual,
  classification: z.enum(['NORMAL', 'CONFIDENTIAL']),
  invitation: z.object({
    number: z.string().nullable(),
    sentOn: plainDate.nullable(),
  }),
  letterhead: z.object({ organisation: bilingual, unit: bilingual.nullable() }),
  quorum: z.object({ isMet: z.boolean(), present: z.int(), members: z.int() }),
  agenda: z.array(
    z.object({
      position: z.int(),
      title: bilingual,
      presenter: bilingual.nullable(),
      minutes: z.int(),
      discussionFa: z.string(),
      gistEn: z.string().nullable(),
    }),
  ),
  attendances: z.array(
    z.object({
      state: z.enum(['PRESENT', 'ABSENT_WITH_NOTICE', 'ABSENT', 'DELEGATE', 'GUEST']),
      seat: z.enum(['CHAIR', 'SECRETARY', 'MEMBER']).nullable(),
      side: z.enum(['MINISTRY', 'ACECR']).nullable(),
      name: bilingual,
      honorificFa: z.string().nullable(),
      post: bilingual,
      organisation: bilingual,
      delegateFor: bilingual.nullable(),
      actingForFa: z.string().nullable(),
      arrivedAt: z.string().nullable(),
      leftAt: z.string().nullable(),
      dissent: bilingual.nullable(),
      dissentAgendaPosition: z.int().nullable(),
    }),
  ),
  previousDecisions: z.array(
    z.object({
      number: z.string(),
      code: z.string(),
      subject: bilingual,
      executor: bilingual,
      dueOn: plainDate.nullable(),
      state: z.string(),
      progressPercent: z.int().nullable(),
      daysLate: z.int(),
    }),
  ),
  decisions: z.array(
    z.object({
      number: z.string(),
      code: z.string(),
      text: bilingual,
      executor: bilingual,
      cooperators: z.array(bilingual),
      dueOn: plainDate.nullable(),
      isContinuing: z.boolean(),
      taskCode: z.string().nullable(),
    }),
  ),
  nextMeeting: z.object({
    fa: z.string().nullable(),
    en: z.string().nullable(),
    on: plainDate.nullable(),
  }),
  isSample: z.boolean(),
});
export type FrozenMinutes = z.infer<typeof frozenMinutes>;
