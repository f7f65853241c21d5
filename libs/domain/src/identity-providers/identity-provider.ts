import { z } from 'zod';

/** By which an identity provider is called in addresses. */
export const providerKey = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);

/** An identity provider as the sign-in page offers it. */
export const identityProvider = z.strictObject({
  key: providerKey,
  nameFa: z.string(),
  nameEn: z.string(),
});
export type IdentityProvider = z.infer<typeof identityProvider>;

/** Everything a sign-in page offers beside name and password. */
export const identityProviders = z.strictObject({ items: z.array(identityProvider) });
export type IdentityProviders = z.infer<typeof identityProviders>;

/** Where the browser goes so that a provider may say who sits before it. */
export const signInAttempt = z.strictObject({
  address: z.url({ protocol: /^https?$/ }).describe('at the provider; the answer comes back to the portal within ten minutes'),
});
export type SignInAttempt = z.infer<typeof signInAttempt>;

/** Minutes for which an attempt to sign in by a provider works. */
export const attemptMinutes = 10;

/** An identity of mine: a provider by which I have signed in, and whose word opens a session of mine. */
export const identity = z.strictObject({
  id: z.uuid(),
  provider: identityProvider.nullable().describe('null where the portal no longer knows the provider'),
  linkedAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
});
export type Identity = z.infer<typeof identity>;

export const identities = z.strictObject({ items: z.array(identity) });
export type Identities = z.infer<typeof identities>;

/** Why somebody comes back from a provider without a session. */
export const providerRefusals = ['expired', 'refused', 'unreachable', 'unknown', 'closed', 'taken'] as const;
export const providerRefusal = z.enum(providerRefusals);
export type ProviderRefusal = z.infer<typeof providerRefusal>;
