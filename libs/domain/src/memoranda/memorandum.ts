import { z } from 'zod';
import { side } from '../access';
import { plainDate } from '../calendar';

export const memorandumStates = ['DRAFT', 'UNDER_REVIEW', 'SIGNED', 'ACTIVE', 'TERMINATED'] as const;
export const memorandumState = z.enum(memorandumStates);
export type MemorandumState = z.infer<typeof memorandumState>;
export const partyRoles = ['CLIENT', 'EXECUTOR', 'OVERSEER', 'PARTNER'] as const;
export type PartyRole = (typeof partyRoles)[number];
export const memorandumKinds = ['COOPERATION', 'AGREEMENT'] as const;
export type MemorandumKind = (typeof memorandumKinds)[number];
export const classifications = ['NORMAL', 'CONFIDENTIAL'] as const;
export type Classification = (typeof classifications)[number];

/** A memorandum in the register; dates may be «not recorded» (S43 gives none). */
export const memorandum = z.object({
  id: z.uuid(),
  code: z.string(),
  titleFa: z.string(),
  titleEn: z.string().nullable(),
  subjectFa: z.string().nullable(),
  subjectEn: z.string().nullable(),
  number: z.string().nullable(),
  kind: z.enum(memorandumKinds),
  state: memorandumState,
  signedOn: plainDate.nullable(),
  effectiveFrom: plainDate.nullable(),
  effectiveTo: plainDate.nullable(),
  classification: z.enum(classifications),
  parties: z.array(
    z.object({
      organisationId: z.uuid(),
      code: z.string(),
      nameFa: z.string(),
      nameEn: z.string().nullable(),
      side,
      role: z.enum(partyRoles),
      ordinal: z.int(),
    }),
  ),
  source: z.string().nullable(),
  sampleFields: z.array(z.string()).describe('fields whose value is invented for the demonstration'),
  isSample: z.boolean(),
  version: z.int(),
});
export type Memorandum = z.infer<typeof memorandum>;
