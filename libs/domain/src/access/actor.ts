import { z } from 'zod';
import { side } from './side';

/** Roles that a post may hold. */
export const roles = ['MINISTRY_MANAGER', 'ACECR_STAFF', 'PROVINCIAL_DIRECTOR', 'SECRETARY', 'ADMIN', 'AUDITOR'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** How far a post reaches. */
export const scopeLevels = ['NATIONAL', 'AGENCY', 'PROVINCE', 'COMMITTEE'] as const;
export const scopeLevel = z.enum(scopeLevels);
export type ScopeLevel = z.infer<typeof scopeLevel>;

/**
 * Who acts: a person in a post of an organisation. `provinceCode` is the province the post is confined to (its own, or its
 * committee's), null where it reaches the whole country. The `SYSTEM` actor is the portal itself (sign-in, start, jobs).
 */
export const actor = z.strictObject({
  personId: z.uuid(),
  postId: z.uuid().nullable(),
  organisationId: z.uuid().nullable(),
  side: side.nullable(),
  role: z.enum([...roles, 'SYSTEM']).nullable(),
  scopeLevel: scopeLevel.nullable(),
  provinceCode: z.string().nullable(),
  committeeIds: z.array(z.uuid()).describe('committees of which the post is secretary or chair'),
  memorandumIds: z.array(z.uuid()).describe('memoranda to which the agency of the post is a party'),
  actingForPersonId: z.uuid().nullable().describe('set while the post is held as acting deputy («به نیابت از»)'),
  lacksSecondFactor: z.boolean().describe('whether approving acts are refused until the second factor is shown in this session'),
});
export type Actor = z.infer<typeof actor>;

/** Whether the one who acts, or the one for whom they act, is among `personIds`. */
export function isAmong(personIds: readonly string[], { personId, actingForPersonId }: Actor): boolean {
  return personIds.includes(personId) || (actingForPersonId !== null && personIds.includes(actingForPersonId));
}

/** The portal itself, where no person acts: before sign-in, at start, in jobs. Never comes from a request. */
export const systemActor: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  postId: null,
  organisationId: null,
  side: null,
  role: 'SYSTEM',
  scopeLevel: null,
  provinceCode: null,
  committeeIds: [],
  memorandumIds: [],
  actingForPersonId: null,
  lacksSecondFactor: false,
};
